import PlacementModel
import Quantities
import YAMLSyntax

/// Configurations of dstack.
struct DstackExport {
  /// The backends dstack has, by our names.
  private static let backends = [
    "aws": "aws", "gcp": "gcp", "azure": "azure", "lambda": "lambda", "runpod": "runpod",
    "vast": "vastai", "oci": "oci", "nebius": "nebius", "cudo": "cudo", "vultr": "vultr",
    "digitalocean": "digitalocean", "crusoe": "crusoe", "verda": "verda",
    "tensordock": "tensordock",
  ]

  static func obstacle(to part: PlacedPart) -> String? {
    guard let first = part.choices.first else { return nil }
    return backends[first.provider] == nil ? "dstack knows no backend '\(first.provider)'" : nil
  }

  static func text(of part: PlacedPart) -> String {
    let placement = placement(of: part)
    let gpu = gpu(of: part)
    if let source = part.source, source.engine == .dstack, var kept = KeptDocument(source) {
      kept.edit(
        removing: [
          "backends", "backend", "regions", "instance_types", "spot_policy", "max_price", "fleets",
        ], adding: placement
      ) { $0 }
      kept.edit(key: "resources", removing: ["gpu"], adding: [gpu]) { $0 }
      if part.isSplit {
        kept.edit(
          removing: ["name", "replicas"],
          adding: ["name: \(part.name)", "replicas: \(part.replicas)"]
        ) { $0 }
      }
      if part.nodes > 1, !part.isService {
        kept.edit(removing: ["nodes"], adding: ["nodes: \(part.nodes)"]) { $0 }
      } else {
        kept.edit(removing: ["nodes"], adding: []) { $0 }
      }
      return part.head + kept.text
    }
    var yaml = YAMLWriter()
    let type =
      part.isService ? "service" : part.job.kind == .exploration ? "dev-environment" : "task"
    yaml.key("type", type)
    yaml.key("name", part.name)
    if part.nodes > 1, type == "task" { yaml.key("nodes", "\(part.nodes)") }
    switch type {
    case "dev-environment": yaml.key("ide", "vscode")
    case "service":
      yaml.key("port", "8000")
      yaml.key("replicas", "\(part.replicas)")
      yaml.key("commands", list: ["echo put the command of \(part.name) here", "exit 1"])
    default: yaml.key("commands", list: ["echo put the command of \(part.name) here", "exit 1"])
    }
    yaml.key("resources", "{\(gpu)}")
    for entry in placement {
      let cut = entry.firstIndex(of: ":") ?? entry.endIndex
      yaml.key(String(entry[..<cut]), String(entry[cut...].dropFirst(2)))
    }
    return part.head + yaml.text
  }

  private static func gpu(of part: PlacedPart) -> String {
    guard let gpu = part.gpu, part.gpusPerNode > 0 else { return "gpu: 0" }
    return
      "gpu: {name: \(EngineName.dstack(gpu)), memory: \(gpu.memory.gigabytes)GB.., count: \(part.gpusPerNode)..}"
  }

  /// Entries at the top, each on one line.
  private static func placement(of part: PlacedPart) -> [String] {
    var entries: [String] = []
    if part.isLocal {
      // Only machines of that fleet, and no new ones.
      entries += ["fleets: [lab]", "creation_policy: reuse"]
    } else {
      let known = part.choices.filter { backends[$0.provider] != nil && $0.nodes == part.nodes }
      func words(_ values: [String?]) -> String {
        var seen: [String] = []
        for value in values.compactMap({ $0 }) where !seen.contains(value) { seen.append(value) }
        return seen.joined(separator: ", ")
      }
      let first = known.first
      // dstack combines backends, regions and machines freely, so the plan's first choice stands alone.
      entries.append("backends: [\(words([first.flatMap { backends[$0.provider] }]))]")
      if let region = first?.region { entries.append("regions: [\(region)]") }
      if let first, first.provider != "runpod", first.provider != "vast" {
        entries.append("instance_types: [\(YAMLWriter.scalar(first.instance))]")
      }
      let hasFallback = known.contains { $0.option != .spot && $0.instance == first?.instance }
      entries.append(
        "spot_policy: \(first?.option == .spot ? (hasFallback ? "auto" : "spot") : "on-demand")")
      let dearest = known.filter { $0.instance == first?.instance && $0.region == first?.region }
        .compactMap(\.price).max()
      if let dearest { entries.append("max_price: \(dearest.perHour.dollars)") }
    }
    if part.job.priority != 0 {
      entries.append("priority: \(min(100, max(0, 50 + part.job.priority)))")
    }
    return entries
  }

  /// The lab as a fleet of machines reached by SSH.
  static func fleet(_ facts: PlacementCase, _ parts: [PlacedPart]) -> ExportedFile {
    let machines = facts.lab.pools.compactMap { $0.perNode == nil ? nil : $0.machines }
    let count = machines.reduce(0, +) + (machines.count < facts.lab.pools.count ? 1 : 0)
    let hosts = (1...max(1, min(count, 1_000))).map { "lab-host-\($0)" }
    // Tasks of several nodes need machines that reach each other.
    let isLinked = parts.contains { $0.isLocal && $0.nodes > 1 }
    return ExportedFile(
      name: "fleet-lab.dstack.yml",
      text: """
        # The lab's own machines.  Write their addresses and the key that opens them.
        type: fleet
        name: lab
        \(isLinked ? "placement: cluster\n" : "")ssh_config:
          user: ubuntu
          identity_file: ~/.ssh/id_rsa
          hosts: [\(hosts.joined(separator: ", "))]

        """)
  }

  static let checklist = [
    "dstack server with the backends named in the files (~/.dstack/server/config.yml)",
    "fleet-lab.dstack.yml: addresses of the lab's machines, then 'dstack apply -f fleet-lab.dstack.yml'",
    "network: the server reaches the lab's machines by SSH",
    "storage: dstack volumes in the cloud's region, instance volumes in the lab",
    "registry: images that the lab and the clouds can both pull (registry_auth where they are private)",
    "monitoring: dstack metrics, or its Prometheus endpoint",
    "run: dstack apply -f FILE",
  ]
}

extension ByteCount {
  /// Whole gigabytes, down to what a card of that size reports.
  fileprivate var gigabytes: Int64 { bytes / 1_000_000_000 }
}
