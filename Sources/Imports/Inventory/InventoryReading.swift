package import Diagnostics
package import Quantities

/// GPUs of one model that a machine or a cluster has.
package struct InventoryPool: Hashable, Sendable {
  /// As the tool that was asked calls it.
  package var model: String
  package var count: Int
  /// Of one GPU; nil if the tool does not say.
  package var memory: ByteCount?
  /// Power limit of one GPU; nil if the tool does not say.
  package var power: Power?
  /// How many stand in one machine, the fewest where they differ; nil if the tool lists one machine.
  package var perNode: Int?
}

/// GPUs that are there, by the output of a tool that lists them.
package struct InventoryReading: Sendable {
  /// Which tool: `nvidia-smi`.
  package var tool: String
  /// In the order of the output; the same model stands once.
  package private(set) var pools: [InventoryPool] = []
  package var remarks: [String] = []

  init(_ tool: String) { self.tool = tool }

  mutating func add(_ pool: InventoryPool) {
    guard pool.count > 0 else { return }
    let known = pools.firstIndex {
      $0.model == pool.model && $0.memory == pool.memory && $0.power == pool.power
    }
    if let known {
      pools[known].count = min(pools[known].count + pool.count, 100_000)
      pools[known].perNode = pools[known].perNode.flatMap { a in pool.perNode.map { min(a, $0) } }
    } else {
      pools.append(pool)
    }
  }

  /// Reads the output of `nvidia-smi` (CSV or XML), `rocm-smi --json`, `kubectl get nodes -o json` or
  /// `scontrol show node`; nil if it is none of them.
  package static func read(_ source: SourceText) -> InventoryReading? {
    let text = String(decoding: source.bytes, as: UTF8.self)
    let start = text.drop { $0.isWhitespace }
    if start.hasPrefix("<?xml"), text.contains("<nvidia_smi_log>") { return nvidiaXML(text) }
    if start.hasPrefix("{") { return cluster(source) ?? rocm(source) }
    if start.hasPrefix("NodeName=") || text.contains("\nNodeName=") { return slurm(text) }
    return nvidiaCSV(text)
  }
}
