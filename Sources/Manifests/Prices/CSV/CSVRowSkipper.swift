import Diagnostics

/// Passes over a row that is too long to be one, piece by piece.
struct CSVRowSkipper {
  private enum State { case fieldStart, plain, quoted, quoteInQuotes }

  private var state = State.fieldStart
  /// The quote, in bytes of the file, that nothing has closed yet.
  private(set) var openQuote: Int?

  /// Goes on with the next bytes.
  ///
  /// - Returns: The offset in them behind the row's line break; nil if the row goes on.
  mutating func skip(_ bytes: [UInt8], at offset: Int) -> Int? {
    for (index, byte) in bytes.enumerated() {
      let isBreak = byte == 0x0A || byte == 0x0D
      let isQuote = byte == UInt8(ascii: "\"")
      switch state {
      case .quoted:
        if isQuote { state = .quoteInQuotes }
        continue
      case .quoteInQuotes where isQuote:
        state = .quoted
        continue
      case .fieldStart where isQuote:
        state = .quoted
        openQuote = offset + index
        continue
      case .quoteInQuotes: openQuote = nil
      case .fieldStart, .plain: break
      }
      if isBreak { return index + 1 }
      state = byte == UInt8(ascii: ",") ? .fieldStart : .plain
    }
    return nil
  }

  /// The quote that is still open at the end of the file.
  var unclosedQuote: Int? { state == .quoted ? openQuote : nil }
}
