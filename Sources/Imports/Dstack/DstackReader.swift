import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// Configurations of dstack: tasks, services, dev environments, fleets and volumes.
struct DstackReader {
  static let types = [
    "task", "service", "dev-environment", "fleet", "volume", "gateway", "endpoint",
  ]

  static func reads(_ root: YAMLNode) -> Bool {
    guard let type = root["type"]?.word else { return false }
    return types.contains(type)
  }

  static func read(_ root: YAMLNode, into reading: inout ImportReading) {
    let type = root["type"]?.word ?? ""
    // The server chooses what an endpoint runs on.
    guard type != "gateway", type != "endpoint" else {
      reading.skipped.append(type)
      return
    }
    var job = ImportedJob(.dstack, type, name: root["name"]?.word, at: root.range.firstByte)
    job.isCapacity = type == "fleet" || type == "volume"
    readResources(of: root, type: type, into: &job, &reading)
    switch root["spot_policy"]?.word {
    case "spot": job.spot = .always
    case "on-demand": job.spot = .never
    case "auto": job.spot = .either
    default: break
    }
    if let limit = root["max_duration"]?.word { job.wallLimit = duration(limit) }
    switch type {
    case "dev-environment": job.kind = .exploration
    case "service":
      job.kind = .inference
      job.recurrence = .continuous
      readReplicas(of: root, into: &job)
    default: break
    }
    if let cron = root.at("schedule", "cron") {
      // A list of schedules runs at each.
      let schedules = cron.words.map(CronSchedule.init)
      if schedules.count == 1, let one = schedules[0] {
        job.recurrence = one.recurrence
      } else {
        job.remarks.append("not understood: schedule \(cron.words.joined(separator: ", "))")
      }
    }
    let named = root["backends"]?.words ?? []
    let own = named.filter { ["kubernetes", "ssh", "local"].contains($0) }
    if own.count == named.count { job.ownCluster = own.first }
    let backends: [String?] = named.filter { !own.contains($0) }
    let regions: [String?] = root["regions"]?.words ?? []
    if job.ownCluster == nil, !backends.isEmpty || !regions.isEmpty {
      // dstack tries every region that a backend has of them.
      job.places = (backends.isEmpty ? [nil] : backends).flatMap { backend in
        (regions.isEmpty ? [nil] : regions).map { PlaceWish(provider: backend, region: $0) }
      }
    }
    for key in ["backends", "regions", "instance_types", "max_price", "priority", "retry"] {
      let words = root[key]?.words ?? []
      if !words.isEmpty { job.remarks.append("\(key): \(words.joined(separator: ", "))") }
    }
    if let hosts = root.at("ssh_config", "hosts") {
      job.remarks.append("\(Array(hosts.elements).count) hosts of one's own")
    }
    job.hints = "\(reading.source.name)\n" + root.texts()
    reading.jobs.append(job)
  }

  private static func readResources(
    of root: YAMLNode, type: String, into job: inout ImportedJob, _ reading: inout ImportReading
  ) {
    guard type != "volume" else {
      job.parts = [ImportedPart(nodes: nil, [.none])]
      return
    }
    var nodes: Int? = 1
    if let node = root["nodes"] {
      let least = node.kind == .mapping ? (node["target"] ?? node["min"]) : node
      nodes = least?.word.flatMap(DstackGPU.leastCount)
    } else if let hosts = root.at("ssh_config", "hosts") {
      nodes = Array(hosts.elements).count
    }
    // Groups of replicas, each with resources of its own: prefill and decode.
    let groups = type == "service" && root["replicas"]?.kind == .sequence ? root["replicas"] : nil
    guard let groups else {
      job.parts = [part(of: root["resources"], nodes: nodes, &reading)]
      return
    }
    for (index, group) in groups.elements.enumerated() {
      let resources = group["resources"] ?? root["resources"]
      let count = group["count"].map { least(of: $0).map { max(1, $0) } } ?? 1
      var part = part(of: resources, nodes: count, &reading)
      part.name = group["name"]?.word ?? "group \(index)"
      job.parts.append(part)
    }
  }

  /// The least of a count, a range in text or one in a mapping.
  private static func least(of node: YAMLNode) -> Int? {
    (node.kind == .mapping ? node["min"] : node)?.word.flatMap(DstackGPU.leastCount)
  }

  private static func part(
    of resources: YAMLNode?, nodes: Int?, _ reading: inout ImportReading
  ) -> ImportedPart {
    var asks = [DeviceAsk.none]
    if let gpu = resources?["gpu"] {
      let spec = spec(of: gpu)
      asks = spec.asks
      for text in spec.notUnderstood { reading.report(.unreadDevice(text, at: gpu.range)) }
    }
    let processors = resources?["cpu"]?.word.flatMap { text in
      text.split(separator: ":").compactMap { DstackGPU.leastCount(String($0)) }.first
    }
    return ImportedPart(nodes: nodes, asks, processors: processors.flatMap { $0 > 0 ? $0 : nil })
  }

  private static func spec(of node: YAMLNode) -> DstackGPU {
    guard node.kind == .mapping else {
      if node.kind == .sequence {
        var spec = DstackGPU()
        spec.names = node.words
        return spec
      }
      return DstackGPU(node.word ?? "")
    }
    var spec = DstackGPU()
    spec.names =
      (node["name"] ?? node["model"])?.words.flatMap {
        $0.split(separator: ",").map { $0.trimmed }
      } ?? []
    spec.vendor = node["vendor"]?.word?.lowercased()
    if let count = node["count"] {
      let least = count.kind == .mapping ? (count["min"] ?? count["max"]) : count
      spec.count = least?.word.flatMap(DstackGPU.leastCount)
    }
    if let memory = node["memory"] {
      let least = memory.kind == .mapping ? memory["min"] : memory
      spec.memory = least?.word.flatMap { text in
        Int(text) != nil ? try? ByteCount(parsing: text + "GB") : DstackGPU.leastMemory(text)
      }
    }
    return spec
  }

  private static func readReplicas(of root: YAMLNode, into job: inout ImportedJob) {
    // Groups of replicas are parts of one copy.
    guard let replicas = root["replicas"], replicas.kind != .sequence else { return }
    guard let count = least(of: replicas) else {
      job.remarks.append("not understood: replicas")
      return
    }
    job.copies = max(1, count)
    if count == 0 { job.remarks.append("goes down to no replica when idle; one is assumed") }
    if root.at("scaling", "metric")?.word == "rps",
      let target = root.at("scaling", "target")?.word.flatMap({ Double($0) })
    {
      job.requestsPerCopy = target > 0 && target < 1e9 ? RequestRate(perSecond: target) : nil
    }
  }

  /// `2h`, `90m`, `1d`, `3600`; `off` is none.
  private static func duration(_ text: String) -> Duration? {
    if let seconds = Int64(text) {
      return seconds > 0 && seconds < 1 << 40 ? .seconds(seconds) : nil
    }
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
    var total: Int64 = 0
    var digits = ""
    for character in text {
      if character.isNumber {
        digits.append(character)
      } else {
        guard let unit = units[character], let number = Int64(digits), number < 1 << 30 else {
          return nil
        }
        total += number * unit
        digits = ""
      }
    }
    return digits.isEmpty && total > 0 ? .seconds(total) : nil
  }
}

extension Diagnostic {
  /// Devices that are asked for in a way that cannot be read.
  static func unreadDevice(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "unread-value", "'\(text)' cannot be read as GPUs", at: range,
      help: "say it in a comment of the file: '#HYBRIDLAB gpus: 8 x A100-80GB'")
  }
}
