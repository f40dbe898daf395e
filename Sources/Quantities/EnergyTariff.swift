/// What a kilowatt-hour costs at each hour of the week.
///
/// A flat price, or time of use: every one of the 168 hours from Monday 00:00 has its own price.
/// The week repeats; holidays and summer time are left out.
public struct EnergyTariff: Hashable, Sendable {
  /// One price if flat, else one for each hour from Monday 00:00.
  private let prices: [Money]
  /// `sums[n]` is the sum of the first `n` hours' prices, in micro-dollars; 169 of them, or none if
  /// flat.
  private let sums: [Int128]

  /// The same price at every hour.
  public init(flat price: EnergyPrice) {
    prices = [price.perKilowattHour]
    sums = []
  }

  /// One price for each hour of the week, from Monday 00:00.
  ///
  /// - Parameter hourly: 168 prices.
  /// - Throws: ``QuantityError/outOfRange`` if there are not 168.
  public init(hourly: [EnergyPrice]) throws(QuantityError) {
    guard hourly.count == Weekday.hoursPerWeek else { throw .outOfRange }
    self.init(hours: hourly.map(\.perKilowattHour))
  }

  /// - Parameter hours: 168 prices.
  init(hours: [Money]) {
    var sums: [Int128] = [0]
    var sum: Int128 = 0
    sums.reserveCapacity(hours.count + 1)
    for price in hours {
      sum += Int128(price.micros)
      sums.append(sum)
    }
    let isFlat = hours.allSatisfy { $0 == hours[0] }
    prices = isFlat ? [hours[0]] : hours
    self.sums = isFlat ? [] : sums
  }

  /// The price if it is the same at every hour, else nil.
  public var flatPrice: EnergyPrice? {
    prices.count == 1 ? EnergyPrice(perKilowattHour: prices[0]) : nil
  }

  /// The price at an hour of the week, counted from Monday 00:00.
  ///
  /// Other weeks wrap around, so any `Int` will do.
  public func price(atHourOfWeek hour: Int) -> EnergyPrice {
    EnergyPrice(perKilowattHour: money(at: hour))
  }

  /// The mean over the week, rounded once to the micro-dollar.
  public var average: EnergyPrice {
    guard let sum = sums.last else { return EnergyPrice(perKilowattHour: prices[0]) }
    let size = roundedQuotient(sum.magnitude, over: UInt128(Weekday.hoursPerWeek))
    // A mean lies between its terms, so it fits.
    let micros = Int64(truncatingIfNeeded: size)
    return EnergyPrice(perKilowattHour: Money(micros: sum < 0 ? 0 &- micros : micros))
  }

  private func money(at hour: Int) -> Money {
    prices.count == 1 ? prices[0] : prices[Weekday.wrapped(hour)]
  }
}

extension EnergyTariff {
  /// What a constant draw costs, each hour at its own price, rounded once to the micro-dollar.
  ///
  /// - Parameters:
  ///   - power: What is drawn at the meter, cooling included.
  ///   - hour: The hour of the week at which it begins; other weeks wrap around.
  ///   - time: How long it is drawn; broken hours count by their exact part.
  /// - Returns: The cost; price times time is exact, and its product with the power is within one
  ///   part in 10¹⁵ before the final rounding.
  /// - Throws: ``QuantityError/negative`` for a span below zero, ``QuantityError/notFinite``, or
  ///   ``QuantityError/overflow``.
  /// - Complexity: O(1), however long the span.
  public func cost(
    of power: Power, startingAtHourOfWeek hour: Int, for time: Duration
  ) throws(QuantityError) -> Money {
    guard time >= .zero else { throw .negative }
    if let flatPrice { return try flatPrice.cost(of: power * time) }
    let weight = try weight(from: hour, for: time)
    let size = nearestDouble(weight.magnitude) / 3.6e21
    let microsForKilowatt = weight < 0 ? -size : size
    return try Money(micros: 1).scaled(by: microsForKilowatt * power.watts / 1_000)
  }

  /// The whole hour at which a constant draw is cheapest, or nil if it does not fit in the window.
  ///
  /// - Parameters:
  ///   - window: When it may run, in hours since Monday 00:00; the end may lie in a later week.  The
  ///     draw must begin at or after the lower bound and be over at the upper.
  ///   - time: How long it is drawn.
  /// - Returns: The earliest of the cheapest starts.
  /// - Throws: ``QuantityError/negative`` for a span below zero, ``QuantityError/overflow`` if price
  ///   times time does not fit in 127 bits, which takes a price of a million dollars for a century.
  /// - Complexity: O(min(168, hours in the window)), however long the span: the week repeats.
  public func cheapestStart(
    in window: Range<Int>, for time: Duration
  ) throws(QuantityError) -> Int? {
    guard time >= .zero else { throw .negative }
    let hour = Duration.attosecondsPerHour
    let (whole, rest) = time.attoseconds.quotientAndRemainder(dividingBy: hour)
    let lastStart = Int128(window.upperBound) - whole - (rest > 0 ? 1 : 0)
    guard !window.isEmpty, lastStart >= Int128(window.lowerBound) else { return nil }
    if flatPrice != nil { return window.lowerBound }
    let last = min(lastStart, Int128(window.lowerBound) + Int128(Weekday.hoursPerWeek - 1))
    var best = (start: window.lowerBound, weight: try weight(from: window.lowerBound, for: time))
    // The bounds fit: both lie in the window.
    var start = window.lowerBound
    while Int128(start) < last {
      start += 1
      let weight = try weight(from: start, for: time)
      if weight < best.weight { best = (start, weight) }
    }
    return best.start
  }

  /// Price integrated over time, in micro-dollars × attoseconds per kilowatt-hour; exact.
  private func weight(from hour: Int, for time: Duration) throws(QuantityError) -> Int128 {
    // Unsigned division is the faster one, and the span is not below zero.
    let (hours, broken) = time.attoseconds.magnitude
      .quotientAndRemainder(dividingBy: Duration.attosecondsPerHour.magnitude)
    let (weeks, extra) = hours.quotientAndRemainder(dividingBy: UInt128(Weekday.hoursPerWeek))
    let start = Weekday.wrapped(hour)
    let end = start + Int(extra)
    let week = sums[Weekday.hoursPerWeek]
    var wholeHours = sums[min(end, Weekday.hoursPerWeek)] - sums[start]
    if end > Weekday.hoursPerWeek { wholeHours += sums[end - Weekday.hoursPerWeek] }
    // weeks < 2⁶¹ and week < 2⁷¹ may exceed 127 bits only together.
    let (fullWeeks, tooLong) = Int128(weeks).multipliedReportingOverflow(by: week)
    let (sum, tooMuch) = fullWeeks.addingReportingOverflow(wholeHours)
    let (scaled, tooWide) = sum.multipliedReportingOverflow(by: Duration.attosecondsPerHour)
    // A broken hour is below 2⁷², a price below 2⁶³: their product may be too wide as well.
    let (rest, tooFine) = Int128(money(at: end).micros)
      .multipliedReportingOverflow(by: Int128(broken))
    let (total, tooBig) = scaled.addingReportingOverflow(rest)
    guard !(tooLong || tooMuch || tooWide || tooFine || tooBig) else { throw .overflow }
    return total
  }
}
