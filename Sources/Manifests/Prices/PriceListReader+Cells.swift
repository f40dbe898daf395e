import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

// Each of these says what is wrong and gives nil, so that a row fails with all its faults at once.
extension PriceListReader {
  mutating func symbol(_ node: YAMLNode) -> Int {
    node.withTextBytes { pool.symbol(of: $0) }
  }

  mutating func text(_ node: YAMLNode) -> String { pool.string(symbol(node)) }

  /// The keyword a key or column name is, if it may stand here.
  mutating func keyword(
    _ node: YAMLNode, among allowed: [PriceKeyword], what: String
  ) -> PriceKeyword? {
    if let keyword = pool.keyword(symbol(node)), allowed.contains(keyword) { return keyword }
    reportUnknown(what, node, among: allowed)
    return nil
  }

  func number(_ node: YAMLNode) -> BareNumber? { node.withTextBytes { BareNumber($0) } }

  /// A number above zero.
  mutating func positive(_ node: YAMLNode, _ what: String) -> Double? {
    if let number = number(node), !number.isZero { return number.double }
    report("impossible-number", "\(what) is a number above 0", at: node.range)
    return nil
  }

  /// A quantity that carries its own unit.
  mutating func quantity<Quantity: ParsableQuantity>(
    _ node: YAMLNode, as type: Quantity.Type = Quantity.self
  ) -> Quantity? {
    let text = node.text
    do throws(QuantityParseError) {
      return try Quantity(parsing: text)
    } catch {
      reportUnreadable(text, error, at: node)
      return nil
    }
  }

  mutating func memory(_ node: YAMLNode) -> ByteCount? {
    let symbol = symbol(node)
    if let known = memories[symbol] { return known }
    let memory: ByteCount? = quantity(node)
    memories[symbol] = memory
    return memory
  }

  mutating func share(_ node: YAMLNode) -> Share? {
    let symbol = symbol(node)
    if let known = shares[symbol] { return known }
    let share: Share? = quantity(node)
    shares[symbol] = share
    return share
  }

  mutating func place(_ node: YAMLNode) -> Jurisdiction? {
    let symbol = symbol(node)
    if let known = places[symbol] { return known }
    guard let place = Jurisdiction(pool.string(symbol)) else {
      report(
        "unknown-place", "'\(pool.string(symbol))' is no code of a place", at: node.range,
        help: "write a country like DE, a part of one like US-CA, or ~ if it is unknown")
      return nil
    }
    places[symbol] = place
    return place
  }

  /// A flag: `yes`, `true`, `no` or `false`.
  mutating func flag(_ node: YAMLNode) -> Bool? {
    switch text(node) {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      report("unreadable-value", "expected yes or no", at: node.range)
      return nil
    }
  }
}
