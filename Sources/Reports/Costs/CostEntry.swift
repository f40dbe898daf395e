import PlacementModel
import Quantities

/// One line of a bill as it can be checked by hand: quantity x unit price = amount.
struct CostEntry {
  /// `power`, `wear`, `rent`, `egress`, `moved` or `stored`.
  var component: String
  var payee: CostLine.Payee
  /// Who is paid, in words.
  var paidTo: String
  /// In a month, in ``unit``; nil if unknown.
  var quantity: Double?
  /// `kWh`, `GPU-h`, `node-h`, `GB` or `GB-months`.
  var unit: String
  /// For one unit; nil if unknown.
  var price: UnitPrice?
  /// quantity x price, rounded once to the micro-dollar; nil if either is unknown.
  var amount: Money?
  /// How the quantity comes about.
  var formula: String
  /// What the formula and the price take.
  var inputs: [CostInput]
}

extension Double {
  /// A quantity to reckon with: up to six decimals, or below 1 six digits that count, none of them
  /// idle.
  var quantityText: String { quantityText(decimals: decimalsToReckonWith) }

  /// Decimals that hold six digits that count, and at least six.
  var decimalsToReckonWith: Int {
    guard magnitude > 0 else { return 6 }
    var (decimals, scaled) = (6, magnitude * 10)
    while scaled < 1, decimals < 15 { (decimals, scaled) = (decimals + 1, scaled * 10) }
    return decimals
  }

  /// The same with up to so many decimals.
  func quantityText(decimals: Int) -> String {
    trimmed(fixed(self, decimals: decimals, grouped: true))
  }
}

extension Money {
  /// Every digit: `$13.2454`, `$1,414.17`.
  var exactText: String {
    var text = formatted(decimals: 6, grouped: true)
    while text.hasSuffix("0"), !text.dropLast(2).hasSuffix(".") { text.removeLast() }
    return text.hasPrefix("-") ? "-$\(text.dropFirst())" : "$\(text)"
  }
}
