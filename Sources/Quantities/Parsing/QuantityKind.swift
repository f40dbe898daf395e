/// What a text is read as, and what to tell someone who wrote something else.
///
/// Whoever words a diagnostic finds here the noun, the shape that was expected and two examples;
/// every example reads back without an error (a test holds this).
public enum QuantityKind: String, CaseIterable, Sendable {
  case money, decimal
  case hourlyRate, monthlyRate, energyPrice, dataPrice, storagePrice
  case byteCount, bitRate
  case duration, hours
  case power, energy, carbonIntensity, carbonMass
  case share, requestRate, powerUsageEffectiveness
  case calendarDate

  /// What is measured, as a noun with its article: "an amount of data".
  public var noun: String { words.noun }

  /// What was expected, as a phrase: "a number and a unit of data".
  public var expected: String { words.expected }

  /// Two texts that read as this kind.
  public var examples: [String] { words.examples }

  private typealias Words = (noun: String, expected: String, examples: [String])

  private var words: Words {
    switch self {
    case .money: ("an amount of money", "dollars", ["$1,600", "$0.50"])
    case .decimal: ("a number of dollars", "a decimal number", ["1600", "0.526"])
    case .hourlyRate: ("a price per hour", "dollars an hour", ["$2.50/h", "0.19 $/h"])
    case .monthlyRate: ("a price per month", "dollars a month", ["$800/month", "$1,800/month"])
    case .energyPrice:
      ("an electricity price", "dollars or cents a kilowatt-hour", ["0.19 $/kWh", "19 ct/kWh"])
    case .dataPrice: ("a price of data", "dollars a gigabyte", ["$0.09/GB", "$90/TB"])
    case .storagePrice:
      ("a price of storage", "dollars a gigabyte-month", ["$0.023/GB-month", "$23/TB-month"])
    case .byteCount: ("an amount of data", "a number and a unit of data", ["40 GB", "40 GiB"])
    case .bitRate: ("a line speed", "a number and a unit of line speed", ["200 Mbps", "25 MB/s"])
    case .duration: ("a time", "a number and a unit of time", ["1h30m", "7d"])
    case .hours: ("a time", "hours, or a number and a unit of time", ["3", "1h30m"])
    case .power: ("a power", "a number and a unit of power", ["450 W", "1.2 kW"])
    case .energy:
      ("an amount of energy", "a number and a unit of energy", ["328.5 kWh", "1.2 MWh"])
    case .carbonIntensity:
      ("a carbon intensity", "grams a kilowatt-hour", ["384 g/kWh", "0.384 kg/kWh"])
    case .carbonMass: ("a mass of carbon", "a number and a unit of mass", ["12.5 kg", "1.4 t"])
    case .share: ("a share", "a percentage, or a number from 0 to 1", ["80%", "0.8"])
    case .requestRate: ("a request rate", "requests in a time", ["40/s", "2400/min"])
    case .powerUsageEffectiveness:
      ("a power usage effectiveness", "a number of at least 1", ["1.1", "1.58"])
    case .calendarDate:
      ("a date", "a day or a month of the calendar", ["2026-11-21", "2024-06"])
    }
  }
}
