import PlacementModel
import Quantities

/// The price of one unit of a bill's line.
enum UnitPrice {
  /// To the micro-dollar, as somebody asks it.
  case exact(Money)
  /// A quotient, of which a micro-dollar is too coarse.
  case quotient(FineRate)
}

extension CostEntry {
  /// Quantity and unit price with as many digits as it takes for their product, rounded to the
  /// millionth of a dollar, to be the amount; nil where they are not known.
  var factors: (quantity: String?, price: String?) {
    guard let quantity else { return (nil, price?.text) }
    guard let price, let amount else { return (quantity.quantityText, price?.text) }
    var decimals = quantity.decimalsToReckonWith
    while true {
      let digits = quantity.digits(decimals)
      let unit = price.digits(decimals)
      guard let digits, let unit else { break }
      if amount.isProduct(digits, decimals, unit.micros, unit.decimals) {
        return (quantity.quantityText(decimals: decimals), price.text(decimals: decimals))
      }
      decimals += 1
    }
    // Of a very large amount a double does not hold the last millionth.
    return (
      quantity.quantityText(decimals: max(6, decimals - 1)),
      price.text(decimals: max(6, decimals - 1))
    )
  }

  var quantityText: String? { factors.quantity }
}

extension UnitPrice {
  var text: String { text(decimals: 12) }

  /// In dollars.
  fileprivate func text(decimals: Int) -> String {
    switch self {
    case .exact(let money): String(money.exactText.dropFirst())
    case .quotient(let rate):
      (rate.microsPerHour / 1e6).quantityText(decimals: max(6, min(decimals, 15)))
    }
  }

  /// In micro-dollars, with how many decimals of one; nil if a double has not that many.
  fileprivate func digits(_ decimals: Int) -> (micros: Int128, decimals: Int)? {
    switch self {
    case .exact(let money): return (Int128(money.micros), 0)
    case .quotient(let rate):
      let beyond = max(0, min(decimals, 15) - 6)
      return (rate.microsPerHour / 1e6).digits(beyond + 6).map { ($0, beyond) }
    }
  }
}

extension Double {
  /// The number in units of its last decimal, rounded; nil if a double has not that many digits.
  fileprivate func digits(_ decimals: Int) -> Int128? {
    guard decimals <= 15 else { return nil }
    let digits = (self * (0..<decimals).reduce(1.0) { scale, _ in scale * 10 })
      .rounded(.toNearestOrEven)
    return digits.magnitude < 9e15 ? Int128(digits) : nil
  }
}

extension Money {
  /// Whether it is the product of a quantity and a price in micro-dollars, each with so many
  /// decimals, rounded once.
  fileprivate func isProduct(
    _ quantity: Int128, _ decimals: Int, _ price: Int128, _ ofPrice: Int
  ) -> Bool {
    let scale = (0..<(decimals + ofPrice)).reduce(Int128(1)) { scale, _ in scale * 10 }
    let (product, isTooMuch) = quantity.multipliedReportingOverflow(by: price)
    let (whole, isTooLong) = Int128(micros).multipliedReportingOverflow(by: scale)
    guard !isTooMuch, !isTooLong else { return false }
    return (product - whole).magnitude * 2 <= scale.magnitude
  }
}
