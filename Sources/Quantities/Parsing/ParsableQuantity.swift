/// A quantity that a person writes as text.
///
/// Reading never traps, whatever the bytes are.  White space around the text and between its parts is
/// optional.
public protocol ParsableQuantity: Sendable {
  /// What a text is read as.
  static var kind: QuantityKind { get }

  /// Reads the whole of a text.
  ///
  /// - Throws: ``QuantityParseError``, with a range in bytes from the start of `text`.
  /// - Complexity: O(length of `text`).
  init(parsing text: Substring) throws(QuantityParseError)
}

extension ParsableQuantity {
  /// Reads the whole of a text.
  ///
  /// - Throws: ``QuantityParseError``, with a range in bytes from the start of `text`.
  /// - Complexity: O(length of `text`).
  public init(parsing text: String) throws(QuantityParseError) {
    try self.init(parsing: text[...])
  }
}
