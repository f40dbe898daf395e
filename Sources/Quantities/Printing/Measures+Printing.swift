// Every `description` is exact: it reads back as the same value.  `formatted(decimals:)` is for
// people: at most so many decimals, in the unit that suits the size.

extension Power: CustomStringConvertible {
  /// The exact power: `450 W`.
  public var description: String { "\(shortest(watts)) W" }

  /// The power for people: `450 W`, `1.2 kW`.
  public func formatted(decimals: Int = 1) -> String {
    prefixed(watts, units: ["W", "kW", "MW", "GW"], decimals: decimals)
  }
}

extension Energy: CustomStringConvertible {
  /// The exact energy: `328.5 kWh`.
  public var description: String { "\(shortest(kilowattHours)) kWh" }

  /// The energy for people: `328.5 kWh`, `1.2 MWh`.
  public func formatted(decimals: Int = 1) -> String {
    prefixed(kilowattHours, units: ["kWh", "MWh", "GWh", "TWh"], decimals: decimals)
  }
}

extension CarbonMass: CustomStringConvertible {
  /// The exact mass: `12500 g`.
  public var description: String { "\(shortest(grams)) g" }

  /// The mass for people: `850 g`, `12.5 kg`, `1.4 t`.
  public func formatted(decimals: Int = 1) -> String {
    prefixed(grams, units: ["g", "kg", "t"], decimals: decimals)
  }
}

extension CarbonIntensity: CustomStringConvertible {
  /// The exact intensity: `384 g/kWh`.
  public var description: String { "\(shortest(gramsPerKilowattHour)) g/kWh" }

  /// The intensity for people: `384 g/kWh`.
  public func formatted(decimals: Int = 0) -> String {
    "\(trimmed(fixed(gramsPerKilowattHour, decimals: decimals))) g/kWh"
  }
}

extension BitRate: CustomStringConvertible {
  private static let units = ["bps", "kbps", "Mbps", "Gbps", "Tbps"]

  /// The exact rate: `200 Mbps`.
  public var description: String {
    guard bitsPerSecond.isFinite else { return "\(shortest(bitsPerSecond)) bps" }
    let decimal = ShortestDecimal(bitsPerSecond)
    let unit = min(max(decimal.magnitude / 3, 0), Self.units.count - 1)
    return "\(decimal.text(shiftedBy: -3 * unit)) \(Self.units[unit])"
  }

  /// The rate for people: `200 Mbps`, `1.5 Gbps`.
  public func formatted(decimals: Int = 1) -> String {
    prefixed(bitsPerSecond, units: Self.units, decimals: decimals)
  }
}

extension RequestRate: CustomStringConvertible {
  /// The exact rate: `40/s`.
  public var description: String { "\(shortest(perSecond))/s" }

  /// The rate for people: `40/s`, `0.7/s`.
  public func formatted(decimals: Int = 1) -> String {
    "\(trimmed(fixed(perSecond, decimals: decimals)))/s"
  }
}

extension Share: CustomStringConvertible {
  /// The exact share: `80 %`.
  public var description: String { "\(shortest(fraction, shiftedBy: 2)) %" }

  /// The share for people: `80 %`, `66.7 %`.
  public func formatted(decimals: Int = 1) -> String {
    // 100 × the fraction may round, but by less than any decimal shown can tell.
    "\(trimmed(fixed(fraction * 100, decimals: decimals))) %"
  }
}

extension PowerUsageEffectiveness: CustomStringConvertible {
  /// The exact ratio: `1.1`.
  public var description: String { shortest(ratio) }
}

extension RelativeThroughput: CustomStringConvertible {
  /// The exact ratio: `0.65`.
  public var description: String { shortest(ratio) }
}

/// A number in the largest of the units, each a thousand of the one before, that it fills.
private func prefixed(_ value: Double, units: [String], decimals: Int) -> String {
  var unit = 0
  var size = value
  // Rounding may carry into the next unit, so it is the rounded number that is compared.
  while unit + 1 < units.count, size.isFinite,
    trimmed(fixed(size.magnitude, decimals: decimals)).utf8.prefix(while: \.isDigit).count > 3
  {
    unit += 1
    size = value / [1, 1e3, 1e6, 1e9, 1e12][unit]
  }
  return "\(trimmed(fixed(size, decimals: decimals))) \(units[unit])"
}
