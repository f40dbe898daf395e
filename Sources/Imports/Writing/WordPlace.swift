import Diagnostics

extension SourceText {
  /// Where a word first stands behind a place, outside of comments; nil if it does not.
  ///
  /// Readers keep the words of a file but not where each stood; a warning about one looks it up.
  func place(of word: String, from start: Int) -> SourceRange? {
    // "4a100" holds a name, though it is not one.
    place(of: word, from: start, isWhole: true) ?? place(of: word, from: start, isWhole: false)
  }

  private func place(of word: String, from start: Int, isWhole: Bool) -> SourceRange? {
    let wanted = Array(word.utf8)
    guard let first = wanted.first else { return nil }
    var index = min(max(start, bytes.startIndex), bytes.endIndex)
    // The line that the job begins on counts from its beginning.
    while index > bytes.startIndex, bytes[index - 1] != 0x0A { index -= 1 }
    var isComment = Self.isComment(bytes[index...])
    while index < bytes.endIndex {
      if bytes[index] == 0x0A {
        index += 1
        isComment = Self.isComment(bytes[index...])
        continue
      }
      let end = index + wanted.count
      if !isComment, bytes[index] == first, end <= bytes.endIndex,
        bytes[index..<end].elementsEqual(wanted),
        !isWhole || index == bytes.startIndex || !Self.isPartOfWord(bytes[index - 1]),
        !isWhole || end == bytes.endIndex || !Self.isPartOfWord(bytes[end])
      {
        return index..<end
      }
      index += 1
    }
    return nil
  }

  private static func isComment(_ rest: ArraySlice<UInt8>) -> Bool {
    let line = rest.drop { $0 == 0x20 || $0 == 0x09 }
    return line.first == UInt8(ascii: "#") && !line.starts(with: Array("#SBATCH".utf8))
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    let isLetter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    return isLetter || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
  }
}

extension Diagnostic {
  /// A name of a GPU that the catalogue has not.
  static func unknownDevice(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "unread-value", "no GPU is known as '\(word)'; any GPU is assumed", at: range,
      help: "say which in a comment of the file: '#HYBRIDLAB gpus: 8 x A100-80GB'")
  }

  /// A place that is no cloud, or none with a price.
  static func unkeptPlace(_ word: String, isOwn: Bool, at range: SourceRange) -> Diagnostic {
    guard isOwn else {
      return Diagnostic(
        .warning, "unread-value",
        "no price is known of '\(word)'; the job may go to any provider", at: range,
        help: "say where in a comment of the file: '#HYBRIDLAB providers: [aws]'")
    }
    return Diagnostic(
      .warning, "unread-value",
      "'\(word)' is a cluster of one's own, not a cloud; the job may go anywhere", at: range,
      help: "keep it in the lab with a comment of the file: '#HYBRIDLAB place: local'")
  }
}
