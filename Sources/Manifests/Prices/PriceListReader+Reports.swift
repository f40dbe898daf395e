import Diagnostics
import PlacementModel
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

  /// Reports a word that has no meaning where it stands.
  mutating func reportUnknown(
    _ what: String, _ node: YAMLNode, among allowed: some Sequence<PriceKeyword>
  ) {
    let word = node.text
    let known = allowed.map(\.rawValue).sorted()
    let help =
      nearest(to: word, among: known).map { "did you mean '\($0)'?" }
      ?? "known here: \(known.joined(separator: ", "))"
    report("unknown-\(what)", "unknown \(what) '\(word)'", at: node.range, help: help)
  }

  /// Reports that a group or row lacks what it cannot do without.
  mutating func reportMissing(_ key: PriceKeyword, at range: SourceRange) {
    // A whole row under carets says nothing; its first byte is where it stands.
    report(
      "missing-price-field", "'\(key.rawValue)' is missing",
      at: range.lowerBound..<min(range.lowerBound + 1, range.upperBound),
      help: "say it in the row or once for the group")
  }
}
