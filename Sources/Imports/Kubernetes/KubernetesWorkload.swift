import PlacementModel
import YAMLSyntax

/// One object while it is read.
struct KubernetesWorkload {
  let root: YAMLNode
  let kind: String
  let spec: YAMLNode
  /// What the file's claims for devices ask for.
  let claims: ResourceClaims
  var parts: [ImportedPart] = []
  var copies = 1
  var runs = 1
  var wishes: [Bool?] = []
  var deadlines: [Int] = []
  var unreadable: [(text: String, node: YAMLNode)] = []
  var remarks: [String] = []
  var nature: WorkloadKind?
  var recurrence: Recurrence?
  var isCapacity = false

  init(_ root: YAMLNode, kind: String, _ claims: ResourceClaims) {
    self.claims = claims
    self.root = root
    self.kind = kind
    spec = root["spec"] ?? root
  }

  var group: String {
    root["apiVersion"]?.word?.split(separator: "/").first.map(String.init) ?? ""
  }

  mutating func add(_ template: YAMLNode?, name: String? = nil, times count: Int?) {
    guard let template, template.kind == .mapping else { return }
    let pod = PodTemplate(template, claims)
    parts.append(ImportedPart(name: name, nodes: count, pod.ask, processors: pod.processors))
    if pod.ask.contains(where: \.isForDevices) || wishes.isEmpty { wishes += pod.wishes }
    deadlines += [pod.deadline].compactMap { $0 }
    unreadable += pod.unreadable
    remarks += pod.remarks
  }

  /// A count of pods; nil if it is a template.
  static func number(_ node: YAMLNode?, usually usual: Int = 1) -> Int? {
    guard let node else { return usual }
    return node.word.flatMap { Int($0) }.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
  }

  func job(source: String) -> ImportedJob {
    let metadata = root["metadata"]
    let name = (metadata?["name"] ?? metadata?["generateName"])?.word
    var job = ImportedJob(.kubernetes, kind, name: name, at: root.range.firstByte)
    job.parts = parts
    job.copies = max(1, copies)
    job.runs = max(1, runs)
    job.spot = SpotWish.together(wishes)
    job.kind = nature
    job.recurrence = recurrence
    job.isCapacity = isCapacity
    let limits =
      deadlines
      + [
        spec["activeDeadlineSeconds"]?.wholeNumber,
        spec.at("runPolicy", "activeDeadlineSeconds")?.wholeNumber,
        metadata?.at("labels", "kueue.x-k8s.io/max-exec-time-seconds")?.wholeNumber,
      ].compactMap { $0 }
    if let least = limits.filter({ $0 > 0 }).min() { job.wallLimit = .seconds(least) }
    job.stated = stated
    // The rest of a service that is split: the job stands in another file.
    if stated.contains(where: { $0.key == "part-of" }) { job.isCapacity = true }
    var seen: Set<String> = []
    job.remarks = remarks.filter { seen.insert($0).inserted }
    for (label, words) in [
      ("kueue.x-k8s.io/queue-name", "Kueue queue"),
      ("kueue.x-k8s.io/priority-class", "priority class"),
      ("kai.scheduler/queue", "KAI queue"), ("runai/queue", "Run:ai queue"),
    ] {
      if let value = metadata?.at("labels", label)?.word { job.remarks.append("\(words) \(value)") }
    }
    job.hints = "\(source)\n\(name ?? "")\n" + spec.texts()
    return job
  }
}

extension KubernetesWorkload {
  /// What annotations `hybridlab/sensitivity: high` say: comments do not reach a cluster.
  ///
  /// Those of the pods count as well, since a pod has only them.
  private var stated: [StatedKey] {
    var found: [StatedKey] = []
    let templates = [root, spec["template"], spec.at("jobTemplate", "spec", "template")]
    for annotations in templates.compactMap({ $0?.at("metadata", "annotations") }) {
      for (key, value) in annotations.entries where key.text.hasPrefix("hybridlab/") {
        let name = String(key.text.dropFirst("hybridlab/".count))
        let words = value.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard !found.contains(where: { $0.key == name && $0.value == words }) else { continue }
        found.append(
          StatedKey(
            key: name, value: words, range: key.range, valueRange: value.range, isVerbatim: false))
      }
    }
    return found
  }
}
