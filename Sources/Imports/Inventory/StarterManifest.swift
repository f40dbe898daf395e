package import PlacementModel
import Quantities
import YAMLSyntax

/// A manifest to begin with: the GPUs that were found, and the rest to be filled in.
package struct StarterManifest {
  private let naming: GPUNaming
  private let gpus: GPUCatalogue

  package init(naming: GPUNaming, gpus: GPUCatalogue) {
    self.naming = naming
    self.gpus = gpus
  }

  /// The text of the manifest.
  package func text(of readings: [InventoryReading]) -> String {
    var yaml = YAMLWriter()
    let tools = readings.map(\.tool)
    yaml.comment(
      tools.isEmpty
        ? "A manifest to begin with: no GPUs were found, write what you own."
        : "A manifest to begin with; the GPUs are those that \(tools.joined(separator: ", ")) lists."
    )
    yaml.comment("Every key and its default: docs/manifest.md")
    let pools = readings.flatMap(\.pools)
    yaml.block("lab") { yaml in
      yaml.comment("place: DE             # country of the lab: law, price of electricity")
      yaml.comment("electricity: 0.19 $/kWh")
      if pools.isEmpty {
        yaml.key("gpus", "none")
      } else {
        yaml.block("gpus") { yaml in
          for pool in pools { yaml.item { write(pool, to: &$0) } }
        }
      }
    }
    for remark in Set(readings.flatMap(\.remarks)).sorted() { yaml.comment(remark) }
    yaml.block("cloud") { yaml in
      yaml.key("budget", "$500/month")
      yaml.key("providers", "[aws, gcp, azure, lambda, runpod]")
    }
    yaml.block("jobs") { yaml in
      yaml.item { yaml in
        yaml.key("name", "explore")
        yaml.key("kind", "exploration")
        yaml.key("gpus", "1 x any")
        yaml.key("hours", "3")
        yaml.key("sensitivity", "medium", remark: "low, medium or high: high never leaves the lab")
      }
    }
    return yaml.text
  }

  private func write(_ pool: InventoryPool, to yaml: inout YAMLWriter) {
    let known = known(pool)
    if let known {
      yaml.key("model", text: gpus[known].name)
      if gpus[known].name != pool.model { yaml.comment("listed as '\(pool.model.oneLine)'") }
      let sizes = Set(gpus.family(pool.model).map { gpus[$0].memory })
      if pool.memory == nil, sizes.count > 1 {
        yaml.comment("which comes in several sizes: the smallest is assumed")
      }
    } else {
      yaml.key("model", text: pool.model.oneLine)
      yaml.comment("the catalogue does not know it: its speed counts as unknown until you write")
      yaml.comment("fp16 and bandwidth")
    }
    yaml.key("count", "\(pool.count)")
    // One machine has them all, unless somebody says otherwise.
    if let perNode = pool.perNode, perNode > 0, perNode < pool.count {
      yaml.key("per-node", "\(perNode)")
    }
    if known == nil {
      if let memory = pool.memory {
        yaml.key("memory", "\(memory)")
      } else {
        yaml.key("memory", "16 GB", remark: "assumed: the list does not say")
      }
    }
    if let power = pool.power { yaml.key("power", "\(power)", remark: "the limit that is set") }
    yaml.comment("price: $1,600         # of one, and when: for break-even and wear")
    yaml.comment("bought: 2024-06")
  }

  /// The model of the catalogue, told from others of its family by memory.
  private func known(_ pool: InventoryPool) -> GPUModel.ID? {
    let name: String
    switch naming.meaning(of: pool.model, in: .kubernetes) {
    case .model(let word, _):
      if let id = gpus.find(word) { return id }
      name = word
    // Some providers call a machine like the GPU in it.
    case .machine(let word, _, _): name = gpus.find(word).map { gpus[$0].family } ?? word
    case nil: return nil
    }
    let family = gpus.family(name)
    guard let memory = pool.memory else {
      return family.min { (gpus[$0].memory, $0) < (gpus[$1].memory, $1) }
    }
    // Drivers keep some of the memory to themselves.
    return family.min {
      abs(gpus[$0].memory.bytes - memory.bytes) < abs(gpus[$1].memory.bytes - memory.bytes)
    }
  }
}
