/// The periods of a month, in each of which one run has its place.
struct Periods {
  /// Minute at which the first one begins.
  var base: Int32
  /// Minutes of one period, as an exact ratio.
  var minutes: (numerator: Int64, denominator: Int64)
  /// Minutes of a period that count, if not all of it.
  var width: Int32?
  /// How many begin in the month.
  let count: Int
  /// How many of them must have their run: those that end in the month too, and at least one.
  let required: Int
  /// Whether the job runs once and never again.
  private(set) var isOnce = false

  /// Periods of some length from a minute on; none if it lies after the month.
  init(
    from base: Int32, every minutes: (numerator: Int64, denominator: Int64), width: Int32? = nil,
    most: Int? = nil
  ) {
    self.base = base
    self.minutes = minutes
    self.width = width
    let left = Int128(SchedulingProblem.month - base)
    guard left > 0 else {
      (count, required) = (0, 0)
      return
    }
    let (numerator, denominator) = (Int128(minutes.numerator), Int128(minutes.denominator))
    let begun = Int((left * denominator + numerator - 1) / numerator)
    count = max(1, min(begun, most ?? .max))
    let over =
      width.map { Int(max(0, (left - Int128($0)) * denominator + numerator) / numerator) }
      ?? Int(left * denominator / numerator)
    required = min(count, max(1, over))
  }

  /// One period as long as what is left of the month.
  static func once(from base: Int32) -> Periods {
    let left = Int64(SchedulingProblem.month - base)
    var periods = Periods(from: base, every: (max(1, left), 1), most: 1)
    periods.isOnce = true
    return periods
  }

  /// The period of a run, cut at the end of the month.
  subscript(number: Int) -> Range<Int32> {
    let start = begin(of: number)
    let end = width.map { start + $0 } ?? begin(of: number + 1)
    return start..<max(start, min(end, SchedulingProblem.month))
  }

  /// The period that a minute falls into, the first one for an earlier minute.
  func number(at minute: Int32) -> Int {
    let since = Int128(minute - base)
    guard since > 0, count > 0 else { return 0 }
    // A period begins at the rounded-down minute, so a minute early may already be the next one.
    var number = Int(since * Int128(minutes.denominator) / Int128(minutes.numerator))
    if begin(of: number + 1) <= minute { number += 1 }
    return min(number, count - 1)
  }

  /// Whether these periods are longer than others.
  func areLonger(than other: Periods) -> Bool {
    Int128(minutes.numerator) * Int128(other.minutes.denominator)
      > Int128(other.minutes.numerator) * Int128(minutes.denominator)
  }

  private func begin(of number: Int) -> Int32 {
    let offset = Int128(number) * Int128(minutes.numerator) / Int128(minutes.denominator)
    return base + Int32(clamping: min(offset, Int128(SchedulingProblem.month - base)))
  }
}
