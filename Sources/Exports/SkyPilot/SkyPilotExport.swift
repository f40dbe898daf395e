import PlacementModel
import Quantities
import YAMLSyntax

/// Task files of SkyPilot.
struct SkyPilotExport {
  /// The clouds SkyPilot has, by our names.
  private static let clouds = [
    "aws": "aws", "gcp": "gcp", "azure": "azure", "lambda": "lambda", "runpod": "runpod",
    "vast": "vast", "oci": "oci", "nebius": "nebius", "fluidstack": "fluidstack", "cudo": "cudo",
    "paperspace": "paperspace", "digitalocean": "do", "verda": "verda",
  ]

  /// Why a part cannot be written for SkyPilot; nil if it can.
  static func obstacle(to part: PlacedPart) -> String? {
    guard let first = part.choices.first, clouds[first.provider] == nil else { return nil }
    return "SkyPilot knows no provider '\(first.provider)'"
  }

  static func text(of part: PlacedPart) -> String {
    let placement = placement(of: part)
    if let source = part.source, source.engine == .skyPilot, var kept = KeptDocument(source) {
      kept.edit(
        key: "resources",
        removing: [
          "infra", "cloud", "region", "zone", "accelerators", "gpus", "instance_type", "use_spot",
          "any_of", "ordered", "max_hourly_cost", "job_recovery",
        ], adding: placement
      ) { $0 }
      if part.isSplit {
        kept.edit(removing: ["name"], adding: ["name: \(part.name)"]) { $0 }
        kept.edit(
          key: "service", removing: ["replicas", "replica_policy"],
          adding: ["replicas: \(part.replicas)"]
        ) { $0 }
      }
      kept.edit(removing: ["num_nodes"], adding: ["num_nodes: \(nodes(part))"]) { $0 }
      return part.head + kept.text
    }
    var yaml = YAMLWriter()
    yaml.key("name", text: part.name)
    yaml.key("num_nodes", "\(nodes(part))")
    yaml.key("resources", "{\(placement.joined(separator: ", "))}")
    if part.isService {
      yaml.key("service", "{readiness_probe: /, replicas: \(part.replicas)}")
    }
    yaml.key("run", literal: part.missingCommand)
    return part.head + yaml.text
  }

  /// Nodes of one cluster; each replica of a service is one.
  private static func nodes(_ part: PlacedPart) -> Int {
    part.isService ? part.nodesPerCopy : part.nodes
  }

  /// Entries of `resources`, each on one line.
  private static func placement(of part: PlacedPart) -> [String] {
    guard !part.isLocal else {
      return ["infra: ssh/lab"] + accelerators(part.gpu, part.gpusPerNode, part.share)
    }
    // Spot capacity of a managed job recovers; so many nodes and GPUs each are the same everywhere.
    let choices = part.choices.filter {
      clouds[$0.provider] != nil && $0.nodes == part.nodes
    }
    let options = choices.map { choice in
      let place = [clouds[choice.provider] ?? choice.provider, choice.region].compactMap { $0 }
      var entries = ["infra: \(place.joined(separator: "/"))"]
      // SkyPilot finds machines by all the GPUs that they have.
      entries += accelerators(choice.gpu, choice.gpusPerNode, .all)
      if choice.gpu == nil { entries.append("cpus: \(part.job.processors)+") }
      entries.append("use_spot: \(choice.option == .spot)")
      return entries
    }
    guard options.count > 1 else { return options.first ?? [] }
    return [
      "ordered: [\(options.map { "{\($0.joined(separator: ", "))}" }.joined(separator: ", "))]"
    ]
  }

  private static func accelerators(_ gpu: GPUModel?, _ count: Int, _ share: Share) -> [String] {
    guard let gpu, count > 0 else { return [] }
    let name = EngineName.skyPilot(gpu)
    let amount = share == .all || count > 1 ? "\(count)" : "\(share.fraction)"
    return ["accelerators: {\(name): \(amount)}"]
  }

  static let checklist = [
    "sky check: credentials of the clouds named in the files",
    "~/.sky/ssh_node_pools.yaml: the lab's machines under the name 'lab', then 'sky ssh up'",
    "network: the client reaches the lab's machines by SSH; clouds are reached by their APIs",
    "storage: file_mounts or volumes for the data, in a bucket near the region, or on the lab's disks",
    "registry: images that the lab and the clouds can both pull (image_id)",
    "monitoring: sky status, and DCGM exporter on the lab's machines",
    "run: sky jobs launch FILE (a service: sky serve up FILE)",
  ]
}
