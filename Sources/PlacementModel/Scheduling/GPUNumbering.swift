/// Numbers for the GPUs of runs on a pool of which only the count in use was followed.
///
/// Runs are taken in order of their starts and get the lowest numbers that are free: as many as they
/// need are, because at no minute are more in use than there are (interval graphs are perfect).
struct GPUNumbering {
  /// Numbers that are free again, below ``next``.
  private var free = MinHeap<Int32>()
  private var next: Int32
  /// GPUs in use, by the minute at which they are free again.
  private var busy = MinHeap<Busy>()

  private struct Busy: Comparable {
    var end: Int32
    var number: Int32

    static func < (a: Busy, b: Busy) -> Bool { (a.end, a.number) < (b.end, b.number) }
  }

  /// - Parameter first: The lowest number.
  init(from first: Int32) { next = first }

  /// Numbers for a span that begins no earlier than those before it.
  ///
  /// - Complexity: O(count · log GPUs).
  mutating func take(_ count: Int32, over span: Range<Int32>) -> [Int32] {
    while let first = busy.first, first.end <= span.lowerBound {
      _ = busy.popFirst()
      free.insert(first.number)
    }
    var taken: [Int32] = []
    taken.reserveCapacity(Int(count))
    for _ in 0..<count {
      let number = free.popFirst() ?? next
      if number == next { next += 1 }
      taken.append(number)
      busy.insert(Busy(end: span.upperBound, number: number))
    }
    return taken.sorted()
  }
}

/// A binary heap of which the least element comes first.
struct MinHeap<Element: Comparable> {
  private var elements: [Element] = []

  var first: Element? { elements.first }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard elements[child] < elements[parent] else { return }
      elements.swapAt(child, parent)
      child = parent
    }
  }

  mutating func popFirst() -> Element? {
    guard let least = elements.first, let last = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return least }
    elements[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < elements.count else { return least }
      if child + 1 < elements.count, elements[child + 1] < elements[child] { child += 1 }
      guard elements[child] < elements[parent] else { return least }
      elements.swapAt(child, parent)
      parent = child
    }
  }
}
