/// A value for each of some models of GPU, in the order of the models.
public struct GPUTable<Value: Sendable>: Sendable {
  public struct Entry: Sendable {
    public var gpu: GPUModel.ID
    public var value: Value

    public init(gpu: GPUModel.ID, value: Value) {
      self.gpu = gpu
      self.value = value
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
  public subscript(gpu: GPUModel.ID) -> Value? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].gpu < gpu { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].gpu == gpu ? entries[low].value : nil
  }
}

extension GPUTable: Equatable where Value: Equatable {}
extension GPUTable: Hashable where Value: Hashable {}
extension GPUTable.Entry: Equatable where Value: Equatable {}
extension GPUTable.Entry: Hashable where Value: Hashable {}
