import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// Objects of Kubernetes that run pods: its own, and those of the operators for AI work.
struct KubernetesReader {
  static func reads(_ root: YAMLNode) -> Bool {
    root["apiVersion"]?.word != nil && root["kind"]?.word != nil
  }

  static func read(_ root: YAMLNode, into reading: inout ImportReading) {
    let kind = root["kind"]?.word ?? ""
    if kind.hasSuffix("List"), let items = root["items"] {
      for item in items.elements where reads(item) { read(item, into: &reading) }
      return
    }
    var workload = Workload(root, kind: kind)
    workload.readParts()
    guard !workload.parts.isEmpty else {
      reading.skipped.append(kind)
      return
    }
    for (text, node) in workload.unreadable { reading.report(.unreadDevice(text, at: node.range)) }
    reading.jobs.append(workload.job(source: reading.source.name))
  }
}

/// One object while it is read.
private struct Workload {
  let root: YAMLNode
  let kind: String
  let spec: YAMLNode
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

  init(_ root: YAMLNode, kind: String) {
    self.root = root
    self.kind = kind
    spec = root["spec"] ?? root
  }

  var group: String {
    root["apiVersion"]?.word?.split(separator: "/").first.map(String.init) ?? ""
  }

  mutating func add(_ template: YAMLNode?, name: String? = nil, times count: Int?) {
    guard let template, template.kind == .mapping else { return }
    let pod = PodTemplate(template)
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

extension Workload {
  mutating func readParts() {
    switch kind {
    case "Pod": add(root, times: 1)
    case "PodTemplate": add(root["template"], times: 1)
    case "Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "CloneSet", "Rollout":
      readService(template: spec["template"])
    case "DaemonSet":
      add(spec["template"], times: 1)
      remarks.append("one pod on each node; one is assumed")
      recurrence = .continuous
    case "Job" where group.contains("volcano"), "VCJob": readVolcano()
    case "Job": readJob(spec)
    case "CronJob":
      readJob(spec.at("jobTemplate", "spec") ?? spec)
      readSchedule(spec["schedule"])
    case "JobSet": readReplicatedJobs(spec["replicatedJobs"])
    case "LeaderWorkerSet": readLeaderWorkerSet()
    case "TrainJob": readTrainJob()
    case "TrainingRuntime", "ClusterTrainingRuntime":
      isCapacity = true
      nature = .training
      let nodes = Self.number(spec.at("mlPolicy", "numNodes"))
      readReplicatedJobs(spec.at("template", "spec", "replicatedJobs"), nodes: nodes)
    case "RayCluster": readRay(spec)
    case "RayJob":
      readRay(spec["rayClusterSpec"])
    case "RayService":
      nature = .inference
      recurrence = .continuous
      readRay(spec["rayClusterConfig"])
    case "Service" where group == "serving.knative.dev", "Configuration":
      nature = .inference
      recurrence = .continuous
      add(spec["template"], times: 1)
    case "Notebook":
      nature = .exploration
      add(spec["template"], times: 1)
    case "Workflow", "WorkflowTemplate", "CronWorkflow", "ClusterWorkflowTemplate":
      readWorkflow(spec["workflowSpec"] ?? spec)
      if kind == "CronWorkflow" { readSchedule(spec["schedule"]) }
    case "ClusterQueue", "ResourceFlavor", "LocalQueue", "Cohort", "NodePool", "Queue": break
    case "Workload" where group.contains("kueue"):
      for set in spec["podSets"].items {
        add(set["template"], name: set["name"]?.word, times: Self.number(set["count"]))
      }
    default:
      if !readKubeflow() { readUnknown() }
    }
  }

  /// A service of pods that are alike.
  private mutating func readService(template: YAMLNode?) {
    recurrence = .continuous
    nature = .inference
    let replicas = Self.number(spec["replicas"])
    copies = max(1, replicas ?? 1)
    if replicas == 0 { remarks.append("is scaled to no replica; one is assumed") }
    add(template, times: replicas)
    if KindGuess.isNotebook(template?.texts() ?? "") { nature = .exploration }
  }

  /// Pods at once, and how many times they come.
  private mutating func readJob(_ spec: YAMLNode) {
    let parallelism = Self.number(spec["parallelism"])
    let completions = spec["completions"].map { Self.number($0) } ?? nil
    var atOnce = parallelism
    if let parallelism, let completions {
      // No more pods run than are left to complete.
      atOnce = min(parallelism, max(1, completions))
      runs = max(1, (completions + max(1, parallelism) - 1) / max(1, parallelism))
    }
    deadlines += [spec["activeDeadlineSeconds"]?.wholeNumber].compactMap { $0 }
    add(spec["template"], times: atOnce)
  }

  private mutating func readSchedule(_ node: YAMLNode?) {
    guard let text = node?.word else { return }
    if let schedule = CronSchedule(text) {
      recurrence = schedule.recurrence
      remarks.append("schedule \(text)")
    } else {
      remarks.append("not understood: schedule \(text)")
    }
  }

  private mutating func readReplicatedJobs(_ list: YAMLNode?, nodes: Int?? = nil) {
    for one in list.items {
      let job = one.at("template", "spec")
      var count: Int?
      if let nodes {
        count = nodes
      } else if let replicas = Self.number(one["replicas"]),
        let pods = Self.number(job?["parallelism"])
      {
        count = replicas * pods
      }
      deadlines += [job?["activeDeadlineSeconds"]?.wholeNumber].compactMap { $0 }
      add(job?["template"], name: one["name"]?.word, times: count)
    }
  }

  /// Groups of one leader and `size - 1` workers.
  private mutating func readLeaderWorkerSet() {
    recurrence = .continuous
    nature = .inference
    let replicas = Self.number(spec["replicas"])
    let group = spec["leaderWorkerTemplate"]
    let size = Self.number(group?["size"])
    copies = max(1, replicas ?? 1)
    let pods = replicas.flatMap { count in size.map { count * $0 } }
    if let leader = group?["leaderTemplate"] {
      add(leader, name: "leader", times: replicas)
      let workers = pods.flatMap { all in replicas.map { max(0, all - $0) } }
      if workers != 0 { add(group?["workerTemplate"], name: "worker", times: workers) }
    } else {
      add(group?["workerTemplate"], name: "worker", times: pods)
    }
  }

  private mutating func readVolcano() {
    for task in spec["tasks"].items {
      add(task["template"], name: task["name"]?.word, times: Self.number(task["replicas"]))
    }
    if let least = spec["minAvailable"]?.word { remarks.append("minAvailable \(least)") }
    if let policy = spec["priorityClassName"]?.word { remarks.append("priority class \(policy)") }
  }

  /// The head and the groups of workers of a cluster of Ray.
  private mutating func readRay(_ cluster: YAMLNode?) {
    guard let cluster else {
      if spec["clusterSelector"] != nil { remarks.append("runs on a cluster that exists") }
      return
    }
    add(cluster.at("headGroupSpec", "template"), name: "head", times: 1)
    for group in cluster["workerGroupSpecs"].items {
      let hosts = Self.number(group["numOfHosts"])
      let least = Self.number(group["minReplicas"], usually: 0)
      var replicas = Self.number(group["replicas"], usually: max(1, least ?? 1))
      if let wanted = replicas, let least,
        let most = Self.number(group["maxReplicas"], usually: .max)
      {
        replicas = wanted == 0 ? max(least, most == 0 ? 0 : 1) : max(wanted, least)
      }
      let count = replicas.flatMap { count in hosts.map { count * $0 } }
      add(group["template"], name: group["groupName"]?.word, times: count)
    }
  }

  /// Jobs of the training operator: one template for each role.
  private mutating func readKubeflow() -> Bool {
    let specs = spec.entries.first { $0.key.text.hasSuffix("ReplicaSpecs") }?.value
    if let specs, specs.kind == .mapping {
      nature = .training
      for (role, one) in specs.entries {
        add(one["template"], name: role.text, times: Self.number(one["replicas"]))
      }
      return true
    }
    // The first version of MPIJob: GPUs in all, or replicas of one template.
    guard kind == "MPIJob", let template = spec["template"] else { return false }
    nature = .training
    if let gpus = (spec["gpus"] ?? spec["processingUnits"])?.wholeNumber, gpus > 0 {
      let perNode = (spec["gpusPerNode"] ?? spec["processingUnitsPerNode"])?.wholeNumber ?? gpus
      let nodes = (gpus + max(1, perNode) - 1) / max(1, perNode)
      var pod = PodTemplate(template)
      pod.ask = [DeviceAsk(count: min(gpus, perNode), resource: "nvidia.com/gpu")]
      parts.append(ImportedPart(nodes: nodes, pod.ask, processors: pod.processors))
      wishes += pod.wishes
    } else {
      add(template, times: Self.number(spec["replicas"]))
    }
    return true
  }

  /// Nodes and their resources stand beside the runtime that has the template.
  private mutating func readTrainJob() {
    nature = .training
    let trainer = spec["trainer"]
    let resources = trainer?["resourcesPerNode"]
    let nodes = Self.number(trainer?["numNodes"])
    if let runtime = spec.at("runtimeRef", "name")?.word { remarks.append("runtime \(runtime)") }
    var asks: [DeviceAsk] = []
    for (key, value) in (resources?["limits"] ?? resources?["requests"]).pairs
    where DeviceResource(key.text) != nil {
      asks.append(DeviceAsk(count: KubernetesQuantity.count(value.word), resource: key.text))
    }
    parts.append(ImportedPart(nodes: nodes, asks.isEmpty ? [DeviceAsk(count: nil)] : asks))
  }

  /// The steps of a workflow, each a pod.
  private mutating func readWorkflow(_ spec: YAMLNode) {
    for template in spec["templates"].items {
      let container = template["container"] ?? template["script"]
      guard let container, container.at("resources") != nil else { continue }
      let pod = PodTemplate(step: container, in: template)
      guard pod.ask.contains(where: \.isForDevices) else { continue }
      parts.append(
        ImportedPart(name: template["name"]?.word, nodes: 1, pod.ask, processors: pod.processors))
      wishes += pod.wishes
    }
  }

  /// A kind nobody told us of: every pod specification in it, however deep.
  private mutating func readUnknown() {
    var left: [(node: YAMLNode, path: String)] = [(root, "")]
    var visited = 0
    while let (node, path) = left.popLast(), visited < 20_000 {
      visited += 1
      if let containers = node["containers"], containers.kind == .sequence,
        containers.elements.contains(where: { $0.kind == .mapping })
      {
        let pod = PodTemplate(node)
        guard pod.ask.contains(where: \.isForDevices) else { continue }
        parts.append(
          ImportedPart(
            name: String(path.dropFirst()), nodes: nil, pod.ask, processors: pod.processors))
        wishes += pod.wishes
        unreadable += pod.unreadable
        continue
      }
      switch node.kind {
      case .mapping:
        left += node.entries.map { ($0.value, "\(path)/\($0.key.text)") }.reversed()
      case .sequence:
        left += node.elements.enumerated().map { ($1, "\(path)[\($0)]") }.reversed()
      case .scalar: break
      }
    }
    if kind == "InferenceService" || kind.hasSuffix("Service") {
      nature = .inference
      recurrence = .continuous
    }
    if parts.isEmpty { readPredictor() }
    if !parts.isEmpty {
      remarks.append("\(kind) is not a kind hybridlab knows; its pods are counted once")
    }
  }

  /// KServe: a model with resources, without a list of containers.
  private mutating func readPredictor() {
    for role in ["predictor", "transformer", "explainer"] {
      guard let part = spec[role] else { continue }
      for (key, value) in part.entries where value.at("resources") != nil {
        let pod = PodTemplate(step: value, in: part)
        let replicas = Self.number(part["minReplicas"])
        copies = max(copies, replicas ?? 1)
        parts.append(
          ImportedPart(
            name: "\(role)/\(key.text)", nodes: replicas, pod.ask, processors: pod.processors))
        wishes += pod.wishes
      }
    }
  }
}
