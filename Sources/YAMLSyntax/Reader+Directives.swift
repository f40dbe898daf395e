import Diagnostics

// YAML 1.2.2, 6.8: directives.

extension Reader {
  /// [82] l-directive, as many as there are.
  mutating func readDirectives() throws(Abandoned) {
    var version: Range<Int>?
    while position < bytes.count, byte(position) == .percent, position == lineStart {
      let start = position
      let name = nextWord(from: start + 1)
      switch text(name) {
      case "YAML":
        if let version {
          throw failure(.repeatedDirective(start..<name.upperBound, first: version))
        }
        version = start..<name.upperBound
        try readVersion(after: name.upperBound)
      case "TAG": try readTagDirective(start, after: name.upperBound)
      default:
        guard !name.isEmpty else { throw failure(.directiveWithoutName(at: start)) }
        report(.unknownDirective(text(name), at: start..<name.upperBound))
        position = endOfContent(from: name.upperBound)
      }
      try finishLine()
      nextContentLine()
    }
  }

  /// [86] ns-yaml-directive.
  private mutating func readVersion(after name: Int) throws(Abandoned) {
    let word = nextWord(from: afterWhite(from: name))
    let parts = bytes[word].split(separator: .dot, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDecimalDigit) })
    else { throw failure(.versionFormat(word.isEmpty ? name..<name : word)) }
    position = word.upperBound
    guard parts[0].drop(while: { $0 == 0x30 }).elementsEqual([0x31]) else {
      throw failure(.unsupportedVersion(text(word), at: word))
    }
    if !parts[1].drop(while: { $0 == 0x30 }).elementsEqual([0x32]),
      !parts[1].drop(while: { $0 == 0x30 }).elementsEqual([0x31])
    {
      report(.otherVersion(text(word), at: word))
    }
  }

  /// [88] ns-tag-directive.
  private mutating func readTagDirective(_ start: Int, after name: Int) throws(Abandoned) {
    let word = nextWord(from: afterWhite(from: name))
    let handle = byte(word.lowerBound) == .exclamation ? tagHandle(at: word.lowerBound) : word
    guard byte(word.lowerBound) == .exclamation, handle == word else {
      throw failure(.tagDirectiveHandle(word.isEmpty ? start..<name : word))
    }
    let prefix = nextWord(from: afterWhite(from: word.upperBound))
    guard !prefix.isEmpty,
      tagCharacters(from: prefix.lowerBound, isTag: false) == prefix.upperBound
    else { throw failure(.tagDirectivePrefix(prefix.isEmpty ? start..<word.upperBound : prefix)) }
    guard tagHandles.declare(bytes[handle], text(prefix)) else {
      throw failure(.repeatedTagHandle(text(handle), at: handle))
    }
    position = prefix.upperBound
  }

  private func nextWord(from start: Int) -> Range<Int> {
    var end = start
    while !byte(end).isBlank { end += 1 }
    return start..<end
  }

  /// The end of the parameters of a directive that is ignored.
  private func endOfContent(from start: Int) -> Int {
    let end = bytes.span.endOfLine(from: start)
    var offset = start
    while offset < end, !(bytes[offset] == .hash && bytes[offset - 1].isWhite) { offset += 1 }
    return offset
  }
}
