import Diagnostics
import YAMLSyntax

/// A node of a price file, whoever reads it: YAML for what users write, ``SheetNode`` for the
/// catalogue of the tool, which is written in a small part of YAML.
protocol PriceNode {
  associatedtype Elements: Sequence<Self>
  associatedtype Entries: Sequence where Entries.Element == (key: Self, value: Self)

  var kind: YAMLNode.Kind { get }
  /// Where the node stands in its file, for diagnostics.
  var range: SourceRange { get }
  /// Whether this is a scalar without quotes.
  var isPlain: Bool { get }
  /// The content of a scalar; empty for collections.
  var text: String { get }
  /// Whether this is `~`, `null` or empty.
  var isNothing: Bool { get }
  /// The items of a sequence; none for other nodes.
  var elements: Elements { get }
  /// The entries of a mapping; none for other nodes.
  var entries: Entries { get }

  /// Calls `body` with the content of a scalar.
  func withTextBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result
}

extension PriceNode {
  /// Whether the content is exactly `literal`.
  func textEquals(_ literal: String) -> Bool {
    withTextBytes { bytes in
      guard bytes.count == literal.utf8.count else { return false }
      for (index, byte) in literal.utf8.enumerated() where bytes[index] != byte { return false }
      return true
    }
  }
}

extension YAMLNode: PriceNode {
  var isNothing: Bool {
    guard isPlain else { return false }
    return withTextBytes { text in
      switch text.count {
      case 0: true
      case 1: text[0] == UInt8(ascii: "~")
      case 4: text[0] | 0x20 == UInt8(ascii: "n") && value == .null
      default: false
      }
    }
  }
}
