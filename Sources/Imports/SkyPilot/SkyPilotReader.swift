import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// Task files of SkyPilot: a task, a service, a pool, a pipeline or a job group.
struct SkyPilotReader {
  private static let marks = [
    "run", "setup", "resources", "num_nodes", "file_mounts", "workdir", "service", "pool",
  ]

  static func reads(_ root: YAMLNode) -> Bool {
    marks.contains { mark in root.entries.contains { $0.key.textEquals(mark) } }
  }

  /// A first document that only names the ones after it.
  static func isHeader(_ root: YAMLNode) -> Bool {
    let keys = root.entries.map(\.key.text)
    let known: Set = ["name", "execution", "primary_tasks", "termination_delay"]
    return !keys.isEmpty && known.isSuperset(of: keys)
  }

  static func read(_ roots: [YAMLNode], into reading: inout ImportReading) {
    var roots = roots[...]
    var isGroup = false
    if roots.count > 1, let header = roots.first, isHeader(header) {
      isGroup = header["execution"]?.word == "parallel"
      roots = roots.dropFirst()
    }
    for root in roots where root.kind == .mapping {
      var job = task(root, &reading)
      // A pipeline is a chain; the tasks of a group run side by side.
      if !isGroup, let last = reading.jobs.indices.last { job.after = [last] }
      reading.jobs.append(job)
    }
  }

  private static func task(_ root: YAMLNode, _ reading: inout ImportReading) -> ImportedJob {
    let environment = environment(of: root)
    let filling = { (text: String) in Self.fill(text, from: environment) }
    let form = root["service"] != nil ? "service" : root["pool"] != nil ? "pool" : "task"
    var job = ImportedJob(
      .skyPilot, form, name: root["name"]?.word.map(filling), at: root.range.firstByte)
    let resources = SkyPilotResources(root["resources"], filling: filling)
    for text in resources.notUnderstood {
      reading.report(.unreadDevice(text, at: root["resources"]?.range ?? job.range))
    }
    job.spot = resources.spot
    job.places = resources.places
    job.ownCluster = resources.ownCluster
    job.remarks = resources.remarks
    job.parts = [
      ImportedPart(
        nodes: root["num_nodes"].map { $0.word.map(filling).flatMap { Int($0) } } ?? 1,
        resources.alternatives, processors: resources.processors)
    ]
    if let service = root["service"] { read(service, into: &job) }
    if let workers = root.at("pool", "workers")?.wholeNumber {
      job.kind = .batch
      job.copies = max(1, workers)
    }
    readData(of: root, filling, into: &job)
    if let priority = root.at("resources", "priority")?.wholeNumber {
      job.remarks.append("priority: \(priority)")
    }
    job.hints = "\(reading.source.name)\n" + root.texts()
    return job
  }

  private static func read(_ service: YAMLNode, into job: inout ImportedJob) {
    job.kind = .inference
    job.recurrence = .continuous
    let policy = service["replica_policy"]
    let count = (service["replicas"] ?? policy?["min_replicas"])?.wholeNumber ?? 1
    job.copies = max(1, min(count, 100_000))
    if count == 0 { job.remarks.append("goes down to no replica when idle; one is assumed") }
    if let most = policy?["max_replicas"]?.wholeNumber {
      job.remarks.append("max_replicas: \(most)")
    }
    if let rate = policy?["target_qps_per_replica"]?.word.flatMap({ Double($0) }),
      rate > 0, rate < 1e9
    {
      job.requestsPerCopy = RequestRate(perSecond: rate)
    }
  }

  /// `inputs: {s3://bucket: 100}` is 100 GB there; `outputs` the same for what comes back.
  private static func readData(
    of root: YAMLNode, _ filling: (String) -> String, into job: inout ImportedJob
  ) {
    if let (place, size) = sized(root["inputs"], filling) { job.data = "\(size) in \(place)" }
    if let (_, size) = sized(root["outputs"], filling) { job.result = size }
    for (path, source) in root["file_mounts"].pairs {
      let from = (source["source"] ?? source["name"] ?? source).word.map(filling)
      if let from, from.contains("://") || source.kind == .mapping {
        job.remarks.append("mounts \(from) at \(path.text)")
      }
    }
  }

  private static func sized(
    _ node: YAMLNode?, _ filling: (String) -> String
  ) -> (place: String, size: String)? {
    guard let node, let (key, value) = Array(node.entries).first,
      let number = value.word.flatMap({ Double($0) }), number > 0, number < 1e9
    else { return nil }
    return (filling(key.text), "\(value.word ?? "")GB")
  }

  private static func environment(of root: YAMLNode) -> [String: String] {
    var found: [String: String] = [:]
    for section in ["envs", "secrets"] {
      for (key, value) in root[section].pairs {
        if let word = value.word { found[key.text] = word }
      }
    }
    return found
  }

  /// `${NAME}` and `$NAME` with what `envs` says of them.
  static func fill(_ text: String, from environment: [String: String]) -> String {
    guard text.contains("$"), !environment.isEmpty else { return text }
    var filled = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      filled += rest[..<dollar]
      rest = rest[rest.index(after: dollar)...]
      let isBraced = rest.first == "{"
      let body = isBraced ? rest.dropFirst() : rest
      let name = body.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      let end = body[name.endIndex...]
      guard let value = environment[String(name)], !isBraced || end.first == "}" else {
        filled += "$"
        continue
      }
      filled += value
      rest = isBraced ? end.dropFirst() : end
    }
    return filled + rest
  }
}
