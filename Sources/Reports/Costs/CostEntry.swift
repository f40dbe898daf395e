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
  /// A quantity to reckon with: up to six decimals, none of them idle.
  var quantityText: String {
    var text = fixed(self, decimals: 6, grouped: true)
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
