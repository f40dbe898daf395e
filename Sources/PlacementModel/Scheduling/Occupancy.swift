/// How much of something is in use at each minute of a month, as a step function.
///
/// A segment tree over 65,536 minutes that grows only where it is written: each node holds what was
/// added to all of its minutes, and the most and the least of them with that.
///
/// - Complexity: O(log minutes) for everything; memory grows with the changes, to 2 MB at most.
struct Occupancy {
  private struct Node {
    var most: Int32 = 0
    var least: Int32 = 0
    var added: Int32 = 0
    /// Index of the first of its two halves; 0 for a node that is the same throughout.
    var halves: Int32 = 0
  }

  private static let span: Int32 = 1 << 16
  private var nodes = [Node()]

  /// Adds to every minute of a range.
  mutating func add(_ amount: Int32, over range: Range<Int32>) {
    if !range.isEmpty { add(amount, over: range, node: 0, 0..<Self.span) }
  }

  private mutating func add(
    _ amount: Int32, over range: Range<Int32>, node: Int, _ place: Range<Int32>
  ) {
    if range.lowerBound <= place.lowerBound && place.upperBound <= range.upperBound {
      nodes[node].added += amount
      nodes[node].most += amount
      nodes[node].least += amount
      return
    }
    if nodes[node].halves == 0 {
      nodes[node].halves = Int32(nodes.count)
      nodes.append(Node())
      nodes.append(Node())
    }
    let first = Int(nodes[node].halves)
    let middle = (place.lowerBound + place.upperBound) / 2
    if range.lowerBound < middle {
      add(amount, over: range, node: first, place.lowerBound..<middle)
    }
    if range.upperBound > middle {
      add(amount, over: range, node: first + 1, middle..<place.upperBound)
    }
    let added = nodes[node].added
    nodes[node].most = max(nodes[first].most, nodes[first + 1].most) + added
    nodes[node].least = min(nodes[first].least, nodes[first + 1].least) + added
  }

  /// The most in use at any minute of a range that is not empty.
  func most(in range: Range<Int32>) -> Int32 { most(in: range, node: 0, 0..<Self.span) }

  private func most(in range: Range<Int32>, node: Int, _ place: Range<Int32>) -> Int32 {
    let here = nodes[node]
    if here.halves == 0
      || range.lowerBound <= place.lowerBound && place.upperBound <= range.upperBound
    {
      return here.most
    }
    let first = Int(here.halves)
    let middle = (place.lowerBound + place.upperBound) / 2
    if range.upperBound <= middle {
      return here.added + most(in: range, node: first, place.lowerBound..<middle)
    }
    if range.lowerBound >= middle {
      return here.added + most(in: range, node: first + 1, middle..<place.upperBound)
    }
    return here.added
      + max(
        most(in: range, node: first, place.lowerBound..<middle),
        most(in: range, node: first + 1, middle..<place.upperBound))
  }

  /// The first minute of a range at which more than `level` is in use.
  func first(above level: Int32, in range: Range<Int32>) -> Int32? {
    range.isEmpty ? nil : first(above: level, in: range, node: 0, 0..<Self.span)
  }

  private func first(
    above level: Int32, in range: Range<Int32>, node: Int, _ place: Range<Int32>
  ) -> Int32? {
    let here = nodes[node]
    guard here.most > level else { return nil }
    let start = max(range.lowerBound, place.lowerBound)
    guard start < min(range.upperBound, place.upperBound) else { return nil }
    if here.least > level || here.halves == 0 { return start }
    let middle = (place.lowerBound + place.upperBound) / 2
    let rest = level - here.added
    let half = Int(here.halves)
    return first(above: rest, in: range, node: half, place.lowerBound..<middle)
      ?? first(above: rest, in: range, node: half + 1, middle..<place.upperBound)
  }

  /// The first minute of a range at which `level` or less is in use.
  func first(atMost level: Int32, in range: Range<Int32>) -> Int32? {
    range.isEmpty ? nil : first(atMost: level, in: range, node: 0, 0..<Self.span)
  }

  private func first(
    atMost level: Int32, in range: Range<Int32>, node: Int, _ place: Range<Int32>
  ) -> Int32? {
    let here = nodes[node]
    guard here.least <= level else { return nil }
    let start = max(range.lowerBound, place.lowerBound)
    guard start < min(range.upperBound, place.upperBound) else { return nil }
    if here.most <= level || here.halves == 0 { return start }
    let middle = (place.lowerBound + place.upperBound) / 2
    let rest = level - here.added
    let half = Int(here.halves)
    return first(atMost: rest, in: range, node: half, place.lowerBound..<middle)
      ?? first(atMost: rest, in: range, node: half + 1, middle..<place.upperBound)
  }

  /// The next stretch of starts, at or after `from`, at which no more than `level` is in use for
  /// `length` minutes that are over by `end`; the first and the last of them.
  func starts(
    atMost level: Int32, length: Int32, from: Int32, end: Int32
  ) -> ClosedRange<Int32>? {
    var none = ClosedStarts()
    return starts(atMost: level, length: length, from: from, end: end, &none)
  }

  /// The same, passing over starts that are known to have no room, and adding to them.
  func starts(
    atMost level: Int32, length: Int32, from: Int32, end: Int32, _ closed: inout ClosedStarts
  ) -> ClosedRange<Int32>? {
    var start = closed.next(from)
    while start + length <= end {
      guard let taken = first(above: level, in: start..<(start + length)) else {
        closed.insert(from..<start)
        let free = first(above: level, in: (start + length)..<end) ?? end
        return start...(free - length)
      }
      guard let next = first(atMost: level, in: (taken + 1)..<end) else {
        closed.insert(from..<end)
        return nil
      }
      start = closed.next(next)
    }
    closed.insert(from..<start)
    return nil
  }
}
