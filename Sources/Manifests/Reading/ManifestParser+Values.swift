import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// The text of a scalar; reports a collection.
  mutating func written<Key: ManifestKey>(_ node: YAMLNode, _ key: Key) -> WrittenText? {
    guard node.kind == .scalar else {
      report(.wrongType(node, key))
      return nil
    }
    return WrittenText(node)
  }

  /// A name or other free text, which may not be empty.
  mutating func name<Key: ManifestKey>(_ node: YAMLNode, _ key: Key) -> String? {
    guard node.kind == .scalar else {
      report(.wrongType(node, key))
      return nil
    }
    let text = node.text
    guard !text.isEmpty else {
      report(.missingValue(of: key, at: node.range))
      return nil
    }
    return text
  }

  mutating func integer<Key: ManifestKey>(
    _ node: YAMLNode, _ key: Key, in range: ClosedRange<Int>
  ) -> Int? {
    guard let written = written(node, key) else { return nil }
    return integer(written, key, in: range)
  }

  mutating func integer<Key: ManifestKey>(
    _ written: WrittenText, _ key: Key, in range: ClosedRange<Int>
  ) -> Int? {
    guard let number = WholeNumber(written.text) else {
      report(.notAWholeNumber(written, key, in: range))
      return nil
    }
    guard let value = number.value, range.contains(value) else {
      report(.numberOutOfRange(written, key, in: range))
      return nil
    }
    return value
  }

  mutating func yesOrNo<Key: ManifestKey>(_ node: YAMLNode, _ key: Key) -> Bool? {
    guard let written = written(node, key) else { return nil }
    if written.isWord("yes", "true", "on") { return true }
    if written.isWord("no", "false", "off") { return false }
    report(.unknownWord(written, key, among: ["yes", "no"]))
    return nil
  }

  /// One of the words that an enumeration has.
  mutating func word<Value: RawRepresentable<String> & CaseIterable, Key: ManifestKey>(
    _ node: YAMLNode, _ key: Key, as type: Value.Type = Value.self
  ) -> Value? {
    for value in Value.allCases where node.textEquals(value.rawValue) { return value }
    guard let written = written(node, key) else { return nil }
    report(.unknownWord(written, key, among: Value.allCases.map(\.rawValue)))
    return nil
  }
}

/// Decimal digits with an optional sign.
struct WholeNumber {
  /// nil if it does not fit.
  let value: Int?

  /// nil unless the text is a whole number.
  init?(_ text: Substring) {
    var digits = text
    if let sign = text.utf8.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      digits = text.dropFirst()
    }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    value = Int(text)
  }
}
