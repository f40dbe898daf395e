import Quantities

/// Where of two cumulative costs the other becomes the lower one.
struct CourseCrossing {
  var months: Double
  var total: Money
  var secondIsCheaper: Bool

  /// All crossings of two courses, in the order of time.
  ///
  /// Between turns both rise evenly, so that their difference is zero where a line through its ends
  /// is.  Where they only touch, or are the same for a while, nothing is crossed.
  ///
  /// - Complexity: O(turns).
  static func all(
    _ first: [ScenarioBill.Point], _ second: [ScenarioBill.Point]
  ) -> [CourseCrossing] {
    var found: [CourseCrossing] = []
    // The sign of what the second costs beyond the first, where it was last not zero.
    var side = 0.0
    var before: (months: Double, first: Double, second: Double)?
    for moment in moments(first, second) {
      let difference = moment.second - moment.first
      if difference != 0 {
        if side != 0, (difference < 0) != (side < 0) {
          found.append(
            crossing(before ?? moment, moment, secondIsCheaper: difference < 0))
        }
        side = difference
      }
      // Where they meet on their way, that is the place if they part on the other side.
      if difference != 0 || (before.map { $0.second != $0.first } ?? true) { before = moment }
    }
    return found
  }

  private typealias Moment = (months: Double, first: Double, second: Double)

  private static func crossing(
    _ start: Moment, _ end: Moment, secondIsCheaper: Bool
  ) -> CourseCrossing {
    let (before, after) = (start.second - start.first, end.second - end.first)
    let part = before == after ? 1 : before / (before - after)
    let months = start.months + (end.months - start.months) * part
    let total = start.first + (end.first - start.first) * part
    return CourseCrossing(
      months: months, total: (try? Money(rounding: total)) ?? .zero,
      secondIsCheaper: secondIsCheaper)
  }

  /// Both costs at every turn of either, before and after each jump.
  private static func moments(
    _ first: [ScenarioBill.Point], _ second: [ScenarioBill.Point]
  ) -> [Moment] {
    let times = Set((first + second).map(\.time)).sorted()
    return times.flatMap { time in
      let (before, after) = (ends(of: first, at: time), ends(of: second, at: time))
      let months = time.hours / Double(BillingMonth.hours)
      return [(months, before.0, after.0), (months, before.1, after.1)]
    }
  }

  /// A cost just before and just after a moment, in dollars.
  private static func ends(
    of course: [ScenarioBill.Point], at time: Duration
  ) -> (Double, Double) {
    let here = course.filter { $0.time == time }
    if let first = here.first, let last = here.last {
      return (first.total.dollars, last.total.dollars)
    }
    guard let left = course.last(where: { $0.time < time }) else {
      let value = course.first?.total.dollars ?? 0
      return (value, value)
    }
    guard let right = course.first(where: { $0.time > time }) else {
      return (left.total.dollars, left.total.dollars)
    }
    let part = (time.hours - left.time.hours) / (right.time.hours - left.time.hours)
    let value = left.total.dollars + (right.total.dollars - left.total.dollars) * part
    return (value, value)
  }
}
