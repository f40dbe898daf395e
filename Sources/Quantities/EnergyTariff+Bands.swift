/// Hours at one price of electricity.
public struct EnergyBand: Hashable, Sendable {
  public var price: EnergyPrice
  public var hours: Hours

  public init(price: EnergyPrice, hours: Hours) {
    self.price = price
    self.hours = hours
  }
}

extension EnergyTariff {
  /// How many hours of a span fall on each price, cheapest first.
  ///
  /// - Parameters:
  ///   - hour: The hour of the week at which it begins; other weeks wrap around.
  ///   - span: How long it lasts; broken hours count by their part.
  /// - Returns: Bands whose hours add up to the span; none for a span that is not above zero.
  /// - Complexity: O(hours of a week), however long the span.
  public func bands(startingAtHourOfWeek hour: Int, for span: Hours) -> [EnergyBand] {
    guard span > .zero else { return [] }
    if let flatPrice { return [EnergyBand(price: flatPrice, hours: span)] }
    // Hours without end cost what cannot be said, not nothing.
    guard span.count.isFinite else { return [EnergyBand(price: average, hours: span)] }
    let whole = span.count.rounded(.down)
    let week = Double(Weekday.hoursPerWeek)
    let weeks = (whole / week).rounded(.down)
    let extra = Int(whole - weeks * week)
    var hours: [EnergyPrice: Double] = [:]
    for offset in 0..<Weekday.hoursPerWeek {
      let count = weeks + (offset < extra ? 1 : 0)
      if count > 0 { hours[price(atHourOfWeek: hour + offset), default: 0] += count }
    }
    let broken = span.count - whole
    if broken > 0 { hours[price(atHourOfWeek: hour + extra), default: 0] += broken }
    return Self.sorted(hours)
  }

  /// The hours of a span spread over the week as the week itself is, cheapest first.
  public func averageBands(for span: Hours) -> [EnergyBand] {
    guard span > .zero else { return [] }
    return bands(startingAtHourOfWeek: 0, for: Hours(Double(Weekday.hoursPerWeek))).map {
      EnergyBand(price: $0.price, hours: $0.hours * (span.count / Double(Weekday.hoursPerWeek)))
    }
  }

  private static func sorted(_ hours: [EnergyPrice: Double]) -> [EnergyBand] {
    hours.sorted { $0.key < $1.key }.map { EnergyBand(price: $0.key, hours: Hours($0.value)) }
  }
}
