import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  /// Where the rows of a group come from.
  ///
  /// Of several sources the first is the one that most figures are from.
  mutating func provenance(source: YAMLNode?, asOf: YAMLNode?) -> Provenance {
    var name = sourceName
    if let source {
      if source.kind == .scalar {
        name = text(source)
      } else {
        var sources = source.elements.makeIterator()
        if let first = sources.next() { name = text(first) }
      }
    }
    return Provenance(source: name, asOf: asOf.flatMap { date($0) })
  }

  /// Where a row comes from, which in a user's file is its own line.
  func provenance(of row: PriceRow) -> Provenance {
    var provenance = row.group.provenance
    if lines != nil { provenance.written = place(of: row.range) }
    return provenance
  }

  /// Where a user wrote something; nil for the tool's own catalogue.
  func place(of range: SourceRange) -> WrittenPlace? {
    lines.map { WrittenPlace(file: sourceName, line: $0.line(of: range.lowerBound)) }
  }

  /// A day, a month, or a period: a year (`2026`), a half (`2025-H2`), a quarter (`2025-Q4`).
  ///
  /// A period counts from its first month, so that no figure passes for newer than it may be.
  mutating func date(_ node: YAMLNode) -> CalendarDate? {
    let symbol = symbol(node)
    if let known = dates[symbol] { return known }
    let date = readDate(pool.string(symbol), node)
    dates[symbol] = date
    return date
  }

  private mutating func readDate(_ text: String, _ node: YAMLNode) -> CalendarDate? {
    var digits = text.utf8.prefix(4).makeIterator()
    var year = 0
    while let digit = digits.next() {
      guard digit &- 0x30 < 10 else { return quantity(node) }
      year = year * 10 + Int(digit - 0x30)
    }
    let month: Int? =
      switch text.utf8.count == 7 ? text.suffix(3) : text.utf8.count == 4 ? "" : "?" {
      case "", "-H1", "-Q1": 1
      case "-Q2": 4
      case "-H2", "-Q3": 7
      case "-Q4": 10
      default: nil
      }
    if let month, let date = try? CalendarDate(year: year, month: month) { return date }
    return quantity(node)
  }
}
