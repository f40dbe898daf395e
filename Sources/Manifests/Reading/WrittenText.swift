import Diagnostics
import YAMLSyntax

/// A piece of text that somebody wrote, and where: a scalar, or a part of one.
///
/// Notations are taken apart into smaller pieces, each of which still knows its place.
struct WrittenText {
  /// Without white space at its ends.
  let text: Substring
  /// Where the whole scalar stands.
  private let whole: SourceRange
  /// Where the scalar's first character stands; nil if the source spells it with escapes or over
  /// several lines, so that parts of it have no place of their own.
  private let start: Int?

  init(_ node: YAMLNode) {
    let text = node.text
    let range = node.range
    whole = range
    let quotes = node.isPlain ? 0 : 1
    start =
      !node.isAlias && range.count == text.utf8.count + 2 * quotes
      ? range.lowerBound + quotes : nil
    self.text = text[...].trimmingSpaces
  }

  private init(_ text: Substring, of other: WrittenText) {
    self.text = text.trimmingSpaces
    whole = other.whole
    start = other.start
  }

  /// Where this piece stands; the whole scalar where that is not known, or the piece is empty.
  var range: SourceRange {
    guard let start, !text.isEmpty else { return whole }
    let bytes = text.base.utf8
    let lower = bytes.distance(from: bytes.startIndex, to: text.startIndex)
    return (start + lower)..<(start + lower + text.utf8.count)
  }

  /// Where some bytes of this piece stand.
  func range(of bytes: Range<Int>) -> SourceRange {
    let range = self.range
    guard start != nil, bytes.upperBound <= range.count, !bytes.isEmpty else { return range }
    return (range.lowerBound + bytes.lowerBound)..<(range.lowerBound + bytes.upperBound)
  }

  /// A part of this piece.
  func part(_ part: Substring) -> WrittenText { WrittenText(part, of: self) }

  var string: String { String(text) }

  var isEmpty: Bool { text.isEmpty }
}

extension WrittenText {
  /// The pieces between commas that are followed by white space, or the end; a comma inside
  /// "$1,600" divides nothing.
  var clauses: [WrittenText] {
    var pieces: [WrittenText] = []
    var start = text.startIndex
    var index = start
    let bytes = text.utf8
    while index < text.endIndex {
      let next = bytes.index(after: index)
      if bytes[index] == UInt8(ascii: ","),
        next == text.endIndex || bytes[next] == UInt8(ascii: " ")
      {
        pieces.append(part(text[start..<index]))
        start = next
      }
      index = next
    }
    pieces.append(part(text[start...]))
    return pieces
  }

  /// What follows a word at the beginning; nil if another word stands there.
  func after(_ word: String) -> WrittenText? {
    guard text.hasPrefix(ignoringCase: word) else { return nil }
    let rest = text.utf8.dropFirst(word.utf8.count)
    guard rest.isEmpty || rest.first == UInt8(ascii: " ") else { return nil }
    return part(text[rest.startIndex...])
  }

  /// What stands before a word at the end; nil if another word stands there.
  func before(_ word: String) -> WrittenText? {
    guard text.utf8.count > word.utf8.count else { return nil }
    let cut = text.utf8.index(text.endIndex, offsetBy: -word.utf8.count)
    guard text[cut...].hasPrefix(ignoringCase: word) else { return nil }
    let rest = text[..<cut]
    guard rest.utf8.last == UInt8(ascii: " ") else { return nil }
    return part(rest)
  }

  /// The parts before and after a word that stands alone, the first time it does.
  func divided(at word: String) -> (before: WrittenText, after: WrittenText)? {
    let bytes = text.utf8
    var index = text.startIndex
    while let space = bytes[index...].firstIndex(of: UInt8(ascii: " ")) {
      let rest = text[bytes.index(after: space)...]
      if rest.utf8.first != UInt8(ascii: " "), let after = part(rest).after(word) {
        return (part(text[..<space]), after)
      }
      index = bytes.index(after: space)
    }
    return nil
  }

  /// The parts around the first of a byte.
  func divided(atByte byte: UInt8) -> (before: WrittenText, after: WrittenText)? {
    guard let index = text.utf8.firstIndex(of: byte) else { return nil }
    return (part(text[..<index]), part(text[text.utf8.index(after: index)...]))
  }

  /// Whether this is one of some words, whatever the case.
  func isWord(_ words: String...) -> Bool {
    words.contains { $0.utf8.count == text.utf8.count && text.hasPrefix(ignoringCase: $0) }
  }
}

extension Substring {
  var trimmingSpaces: Substring {
    var piece = self
    while let first = piece.utf8.first, first == 0x20 || first == 0x09 || first == 0x0A {
      piece = piece[piece.utf8.index(after: piece.startIndex)...]
    }
    while let last = piece.utf8.last, last == 0x20 || last == 0x09 || last == 0x0A {
      piece = piece[..<piece.utf8.index(before: piece.endIndex)]
    }
    return piece
  }

  /// Whether the text begins with some ASCII letters of either case.
  func hasPrefix(ignoringCase prefix: String) -> Bool {
    var mine = utf8.makeIterator()
    for wanted in prefix.utf8 {
      guard let byte = mine.next(), byte.lowercasedASCII == wanted.lowercasedASCII else {
        return false
      }
    }
    return true
  }
}

extension UInt8 {
  var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
