/// How fast each of some models of GPU is, as a ratio to one of them, in the order of the models.
public struct GPURatios: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var gpu: GPUModel.ID
    public var ratio: Double

    public init(gpu: GPUModel.ID, ratio: Double) {
      self.gpu = gpu
      self.ratio = ratio
    }
  }

  /// By rising model; no model stands twice.
  public let entries: [Entry]

  /// - Parameter entries: In any order; of two for one model the first counts.
  /// - Complexity: O(n log n).
  public init(_ entries: [Entry] = []) {
    var kept: [Entry] = []
    kept.reserveCapacity(entries.count)
    // Sorting is stable.
    for entry in entries.sorted(by: { $0.gpu < $1.gpu }) where kept.last?.gpu != entry.gpu {
      kept.append(entry)
    }
    self.entries = kept
  }

  /// - Complexity: O(log n).
  public subscript(gpu: GPUModel.ID) -> Double? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].gpu < gpu { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].gpu == gpu ? entries[low].ratio : nil
  }
}
