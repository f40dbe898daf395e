/// Where each line of a source begins, for many questions about its lines.
package struct LineTable: Sendable {
  private var starts = [0]

  /// - Complexity: O(bytes).
  package init(_ source: SourceText) {
    for index in source.bytes.indices where source.endsLine(at: index) { starts.append(index + 1) }
  }

  /// The number of the line that holds a byte, from 1.
  ///
  /// - Complexity: O(log lines).
  package func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
