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
  var price: Money?
  /// quantity x price, rounded once to the micro-dollar; nil if either is unknown.
  var amount: Money?
  /// How the quantity comes about.
  var formula: String
  /// What the formula and the price take.
  var inputs: [CostInput]
}

extension CostEntry {
  /// The quantity with as many digits as it takes for its product with the price, rounded to the
  /// millionth of a dollar, to be the amount.
  var quantityText: String? {
    guard let quantity else { return nil }
    guard let price, let amount else { return quantity.quantityText }
    var decimals = quantity.decimalsToReckonWith
    var scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    while decimals <= 15 {
      let digits = (quantity * scale).rounded(.toNearestOrEven)
      // Beyond, a double has no more digits.
      guard digits.magnitude < 9e15 else { break }
      let difference =
        Int128(digits) * Int128(price.micros) - Int128(amount.micros) * Int128(scale)
      if difference.magnitude * 2 <= UInt128(scale) {
        return quantity.quantityText(decimals: decimals)
      }
      (scale, decimals) = (scale * 10, decimals + 1)
    }
    // Of a very large amount a double does not hold the last millionth.
    return quantity.quantityText(decimals: max(6, decimals - 1))
  }
}

/// A figure that goes into a cost, and where it comes from.
struct CostInput {
  enum Origin: String {
    /// The manifest says so.
    case given
    /// A default of ours.
    case assumed
    /// The catalogue, or a price list of the user's own.
    case listed
    /// Reckoned from other figures.
    case derived
  }

  var name: String
  var value: String
  var origin: Origin
  /// An id of docs/sources.md, a section of the model, or the words of the formula.
  var source: String
  var asOf: CalendarDate?

  init(
    _ name: String, _ value: String, _ origin: Origin, source: String = "",
    asOf: CalendarDate? = nil
  ) {
    self.name = name
    self.value = value
    self.origin = origin
    self.source = source
    self.asOf = asOf
  }

  init(_ name: String, _ value: String, _ provenance: Provenance, isAssumed: Bool = false) {
    self.init(
      name, value, isAssumed ? .assumed : .listed, source: provenance.source,
      asOf: provenance.asOf)
  }
}

extension Double {
  /// A quantity to reckon with: up to six decimals, or below 1 six digits that count, none of them
  /// idle.
  var quantityText: String { quantityText(decimals: decimalsToReckonWith) }

  /// Decimals that hold six digits that count, and at least six.
  fileprivate var decimalsToReckonWith: Int {
    guard magnitude > 0 else { return 6 }
    var (decimals, scaled) = (6, magnitude * 10)
    while scaled < 1, decimals < 15 { (decimals, scaled) = (decimals + 1, scaled * 10) }
    return decimals
  }

  /// The same with up to so many decimals.
  func quantityText(decimals: Int) -> String {
    var text = fixed(self, decimals: decimals, grouped: true)
    while text.hasSuffix("0"), text.contains(".") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
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
