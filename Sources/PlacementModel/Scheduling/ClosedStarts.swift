/// Minutes at which runs of one shape cannot begin, as stretches in order and apart from each other.
struct ClosedStarts {
  private var stretches: [Range<Int32>] = []

  /// The first minute from `minute` on that is not known to be closed.
  ///
  /// - Complexity: O(log stretches).
  func next(_ minute: Int32) -> Int32 {
    let index = stretches.firstIndex(endingAfter: minute)
    guard index < stretches.count, stretches[index].lowerBound <= minute else { return minute }
    return stretches[index].upperBound
  }

  /// Closes a stretch.
  ///
  /// - Complexity: O(stretches), which become few as they grow together.
  mutating func insert(_ stretch: Range<Int32>) {
    guard !stretch.isEmpty else { return }
    // Those that touch it become one with it.
    let first = stretches.firstIndex(endingAfter: stretch.lowerBound - 1)
    var end = first
    while end < stretches.count, stretches[end].lowerBound <= stretch.upperBound { end += 1 }
    if end == first + 1, stretches[first].lowerBound <= stretch.lowerBound,
      stretches[first].upperBound >= stretch.upperBound
    {
      return
    }
    var joined = stretch
    if first < end {
      joined =
        min(
          stretch.lowerBound, stretches[first].lowerBound)..<max(
          stretch.upperBound, stretches[end - 1].upperBound)
    }
    stretches.replaceSubrange(first..<end, with: CollectionOfOne(joined))
  }
}
