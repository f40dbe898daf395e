import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  mutating func report(
    _ code: String, _ message: String, at range: SourceRange, label: String = "",
    help: String? = nil
  ) {
    diagnostics.append(Diagnostic(.error, code, message, at: range, label: label, help: help))
  }

  /// Reports what is possible but unlikely.
  mutating func warn(
    _ code: String, _ message: String, at range: SourceRange, label: String = "",
    help: String? = nil
  ) {
    diagnostics.append(Diagnostic(.warning, code, message, at: range, label: label, help: help))
  }

  /// Whether looking for the nearest name is still worth it: nobody reads on after this many.
  var maySuggest: Bool { diagnostics.count < 50 }

  /// Reports a word that has no meaning where it stands.
  mutating func reportUnknown(
    _ what: String, _ node: YAMLNode, among allowed: some Sequence<PriceKeyword>
  ) {
    let word = node.text
    let known = allowed.map(\.rawValue).sorted()
    let help =
      (maySuggest ? nearest(to: word, among: known) : nil).map { "did you mean '\($0)'?" }
      ?? "known here: \(known.joined(separator: ", "))"
    report("unknown-key", "unknown \(what) '\(word)'", at: node.range, help: help)
  }

  /// Reports that a group or row lacks what it cannot do without.
  mutating func reportMissing(_ key: PriceKeyword, at range: SourceRange) {
    // A whole row under carets says nothing; its first byte is where it stands.
    report(
      "missing-key", "'\(key.rawValue)' is missing",
      at: range.lowerBound..<min(range.lowerBound + 1, range.upperBound),
      help: "say it in the row or once for the group")
  }

  /// Reports text that is not the quantity it should be, under the names that manifests use.
  mutating func reportUnreadable(
    _ text: String, _ error: QuantityParseError, at node: YAMLNode
  ) {
    let kind = error.kind
    let code =
      switch error.cause {
      case .missingUnit, .missingDenominator: "missing-unit"
      case .unknownUnit, .wrongUnit: "unknown-unit"
      case .otherCurrency: "other-currency"
      case .negative, .outOfRange, .noSuchDate: "impossible-number"
      default: "unreadable-value"
      }
    // Quotes and escapes would move the mark; then the whole value is under it.
    let isVerbatim = node.isPlain && node.range.count == text.utf8.count
    let start = node.range.lowerBound
    let range =
      isVerbatim && !error.range.isEmpty
      ? (start + error.range.lowerBound)..<(start + error.range.upperBound) : node.range
    report(
      code, "'\(text)' is not \(kind.noun)", at: range, label: "expected \(kind.expected)",
      help: "write it like \(kind.examples.joined(separator: " or "))")
  }
}
