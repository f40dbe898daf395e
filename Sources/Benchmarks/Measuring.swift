/// The medians of several runs, because a shared machine is never twice the same.
enum Measuring {
  /// Runs one command so many times after a warm-up.
  ///
  /// - Returns: The medians of what the runs used; nil if one of them failed.
  static func medians(of child: Child, runs: Int) -> Usage? {
    guard child.run() != nil else { return nil }
    return medians((0..<runs).compactMap { _ in child.run() }, expecting: runs)
  }

  /// Runs two commands in turn, so that both see the machine in the same moods.
  ///
  /// - Returns: The medians of each, and the median of the pairwise ratios of their wall times.
  static func pair(
    _ a: Child, _ b: Child, runs: Int
  ) -> (a: Usage, b: Usage, ratio: Double)? {
    guard a.run() != nil, b.run() != nil else { return nil }
    var (first, second): ([Usage], [Usage]) = ([], [])
    for _ in 0..<runs {
      guard let one = a.run(), let other = b.run() else { return nil }
      first.append(one)
      second.append(other)
    }
    guard let mediansOfA = medians(first, expecting: runs),
      let mediansOfB = medians(second, expecting: runs)
    else { return nil }
    let ratios = zip(first, second).map { $0.wall / max($1.wall, 1e-9) }
    return (mediansOfA, mediansOfB, median(ratios))
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return .nan }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1
      ? sorted[middle] : (sorted[middle - 1] + min(sorted[middle], last)) / 2
  }

  private static func medians(_ usages: [Usage], expecting count: Int) -> Usage? {
    guard count > 0, usages.count == count else { return nil }
    return Usage(
      wall: median(usages.map(\.wall)), user: median(usages.map(\.user)),
      system: median(usages.map(\.system)), peak: median(usages.map(\.peak)),
      output: usages[0].output)
  }
}
