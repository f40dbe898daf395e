package import PlacementModel
package import Quantities

// How the figures of a comparison read.

extension Months {
  /// `15.3 months`; days where it is less than one, years where it is many.
  package func words(month: Hours) -> String {
    if count == 0 { return "at once" }
    func number(_ value: Double) -> String {
      let text = fixed(value, decimals: 1, grouped: true)
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    if count < 1 {
      let days = fixed(count * month.count / 24, decimals: 1)
      return "\(fixed(count, decimals: 2)) months (\(days) days)"
    }
    let text = number(count) == "1" ? "1 month" : "\(number(count)) months"
    return count >= 24 ? "\(text) (\(number(count / 12)) years)" : text
  }

  /// A moment as it was asked for: `36`, `0.5`.
  var tableText: String {
    let text = fixed(count, decimals: 2, grouped: true)
    if text.hasSuffix(".00") { return String(text.dropLast(3)) }
    return text.hasSuffix("0") ? String(text.dropLast()) : text
  }
}

extension BuyOrRent {
  /// The value of an input with its unit: `$2.50/h`, `8.0 h a day`.
  func words(_ input: BreakEvenInput, _ value: Double) -> String {
    switch input {
    case .capital, .resale: dollars(value)
    case .rent: dollars(value) + rental.charges.unit
    case .running: dollars(value) + purchase.running.unit
    case .electricity: dollars(value) + "/kWh"
    case .maintenance, .overhead: dollars(value) + "/month"
    case .power: Power(watts: value * 1000).formatted()
    case .use: useWords(Hours(value))
    case .throughput: "\(value.ratioText) h rented an hour"
    case .tokens: "\(value.ratioText) tokens/s"
    case .growth, .rentDecline, .discount:
      "\(fixed(value * 100, decimals: 1, grouped: true)) % a year"
    }
  }

  /// The same in few characters, for the range of an input: `0.85 to 1.27 h rented an hour`.
  func words(_ input: BreakEvenInput, from low: Double, to high: Double) -> String {
    func day(_ hours: Double) -> String {
      fixed(hours / terms.month.count * 24, decimals: 1)
    }
    func percent(_ share: Double) -> String { fixed(share * 100, decimals: 0, grouped: true) }
    return switch input {
    case .use: "\(day(low)) to \(day(high)) h a day"
    case .growth, .rentDecline, .discount: "\(percent(low)) to \(percent(high)) %"
    case .throughput: "\(low.ratioText) to \(high.ratioText)"
    default: "\(words(input, low)) to \(words(input, high))"
    }
  }

  /// `243.3 h a month, 8.0 h a day`.
  package func useWords(_ hours: Hours) -> String {
    let day = hours.count / terms.month.count * 24
    let share = hours.count / terms.month.count * 100
    if abs(share - 100) < 1e-9 { return "24/7 (\(hours.tableText) h a month)" }
    return "\(hours.tableText) h a month, \(fixed(day, decimals: day < 1 ? 2 : 1)) h a day, "
      + "\(fixed(share, decimals: 1)) %"
  }

  private func dollars(_ value: Double) -> String {
    (try? Money(rounding: value)).map(\.priceText) ?? "beyond counting"
  }
}

extension Money {
  /// An amount or a price: cents, and as many decimals below a dollar as say something.
  package var priceText: String {
    guard micros.magnitude < 1_000_000, micros != 0 else { return sentenceText }
    let text = formatted(decimals: micros.magnitude < 10_000 ? 6 : 4, grouped: true)
    return text.hasPrefix("-") ? "-$\(text.dropFirst())" : "$\(text)"
  }
}

extension Charges {
  /// The unit of the part that leads, the first that is not zero.
  var unit: String {
    if perHour > .zero { return "/h" }
    if perMonth > .zero { return "/month" }
    if perRun > .zero { return "/run" }
    if perMillionTokens > .zero { return "/million tokens" }
    return perYear.isEmpty ? "/h" : perYear.count > 1 ? " in the first year" : "/year"
  }
}

extension BreakEvenInput {
  var words: String {
    switch self {
    case .capital: "capital"
    case .rent: "rent"
    case .use: "use"
    case .power: "power"
    case .electricity: "electricity"
    case .running: "running cost"
    case .maintenance: "maintenance"
    case .overhead: "overhead"
    case .resale: "resale"
    case .throughput: "throughput"
    case .tokens: "tokens a second"
    case .growth: "growth of demand"
    case .rentDecline: "decline of rent"
    case .discount: "discount"
    }
  }
}
