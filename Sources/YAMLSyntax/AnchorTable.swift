/// The anchors of one document, and what following its aliases costs.
struct AnchorTable {
  /// The node of each definition in the order of the text; a name may be defined again.
  private var definitions: [Int] = []
  /// The latest definition of each name.
  private var latest: [[UInt8]: Int] = [:]
  /// For each alias, its offset and by how much the document has grown with it and those before.
  private var growth: [(offset: Int, total: Int)] = []

  /// The index that the next definition will have.
  var count: Int { definitions.count }

  mutating func removeAll() {
    guard !definitions.isEmpty || !growth.isEmpty else { return }
    definitions.removeAll(keepingCapacity: true)
    latest.removeAll(keepingCapacity: true)
    growth.removeAll(keepingCapacity: true)
  }

  mutating func define(_ name: ArraySlice<UInt8>, node: Int) {
    latest[Array(name)] = definitions.count
    definitions.append(node)
  }

  func node(named name: ArraySlice<UInt8>) -> Int? {
    latest[Array(name)].map { definitions[$0] }
  }

  /// All names, for "did you mean".
  var names: [String] {
    definitions.count > 1000 ? [] : latest.keys.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Moves the definitions from `node` on up by one, because a node was put before them.
  mutating func shift(from node: Int, except kept: Int?) {
    var last = definitions.count - 1
    while last >= 0, definitions[last] >= node {
      if last != kept { definitions[last] += 1 }
      last -= 1
    }
  }

  /// Counts an alias at `offset` for the text `range`, with the aliases in there expanded too.
  ///
  /// An alias names what stands before it, so the cost of everything it can reach is known, and
  /// exponential growth is seen when it begins.
  ///
  /// - Returns: Whether the document is still within `limit` bytes of growth.
  /// - Complexity: O(log of the number of aliases).
  mutating func expand(_ range: Range<Int>, at offset: Int, limit: Int) -> Bool {
    let total = growth.last?.total ?? 0
    let inside = grown(before: range.upperBound) - grown(before: range.lowerBound)
    let sum = total + range.count + inside + 1
    guard sum <= limit else { return false }
    growth.append((offset, sum))
    return true
  }

  private func grown(before offset: Int) -> Int {
    var low = 0
    var high = growth.count
    while low < high {
      let middle = (low + high) / 2
      if growth[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : growth[low - 1].total
  }
}
