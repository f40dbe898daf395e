import Quantities

/// The times of Slurm: `minutes`, `minutes:seconds`, `hours:minutes:seconds`, `days-hours`,
/// `days-hours:minutes`, `days-hours:minutes:seconds`.
///
/// Source: sbatch(1), `--time`.
enum SlurmTime {
  /// nil if the text is no time, or says that there is none.
  static func parse(_ text: String) -> Duration? {
    let halves = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count) else { return nil }
    var days = 0
    if halves.count == 2 {
      guard let typed = whole(halves[0]) else { return nil }
      days = typed
    }
    let parts = halves[halves.count - 1].split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap(whole)
    guard numbers.count == parts.count, (1...3).contains(numbers.count) else { return nil }
    let seconds: Int
    switch (halves.count == 2, numbers.count) {
    case (true, 1): seconds = numbers[0] * 3_600
    case (true, 2): seconds = numbers[0] * 3_600 + numbers[1] * 60
    case (false, 1): seconds = numbers[0] * 60
    case (false, 2): seconds = numbers[0] * 60 + numbers[1]
    default: seconds = numbers[0] * 3_600 + numbers[1] * 60 + numbers[2]
    }
    let total = days * 86_400 + seconds
    return total > 0 ? .seconds(total) : nil
  }

  /// Digits, not so many that arithmetic on them could overflow.
  private static func whole(_ text: Substring) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    return Int(text)
  }
}
