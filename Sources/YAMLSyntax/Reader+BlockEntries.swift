import Diagnostics

// YAML 1.2.2, 8.2.1 and 8.2.2: the entries of block sequences and block mappings.

extension Reader {
  /// Goes to the next entry of whichever open collection it belongs to, and closes those inside.
  ///
  /// - Returns: Where the entry's node stands, or nil at the end of the document.
  mutating func nextEntry() throws(Abandoned) -> Slot? {
    while true {
      try checkRoom()
      if place == .inLine { try finishLine() }
      if place == .lineStart { nextContentLine() }
      if isAtDocumentEnd {
        while !levels.isEmpty { closeBlock() }
        return nil
      }
      let isSequenceEntry = byte(position) == .dash && byte(position + 1).isBlank
      try goToLevel(isSequenceEntry: isSequenceEntry)
      let level = levels[levels.count - 1]
      if level.kind == .blockMapping {
        if level.state == .entry, readPlainLines() { continue }
        place = .inLine
        return try mappingEntry()
      }
      guard isSequenceEntry else {
        throw failure(.sequenceEntryExpected(at: position, in: bytes))
      }
      if readPlainMapping() { continue }
      place = .inLine
      position += 1
      return Slot(indent: indentation, isCompact: true, allowsFlushSequence: false)
    }
  }

  /// Closes what the indentation of the current line ends, so that it is an entry of the
  /// innermost collection.
  @inline(__always)
  private mutating func goToLevel(isSequenceEntry: Bool) throws(Abandoned) {
    while let level = levels.last, level.indent > indentation { closeBlock() }
    // [201] A key may stand in the column of the sequence that is the value of the key before it.
    if !isSequenceEntry, let level = levels.last, level.kind == .blockSequence,
      level.indent == indentation, levels.dropLast().last?.indent == level.indent
    {
      closeBlock()
    }
    guard let level = levels.last else { throw failure(.trailingRoot(at: position, in: bytes)) }
    guard !isTabbed else { throw failure(.tabIndentation(at: lineStart + indentation)) }
    guard level.indent == indentation else { throw misplacedEntry() }
  }

  /// [188] ns-l-block-map-entry.
  private mutating func mappingEntry() throws(Abandoned) -> Slot {
    let isAlone = byte(position + 1).isBlank
    let explicit = Slot(indent: indentation, isCompact: true, allowsFlushSequence: true)
    var implicit = explicit
    implicit.isCompact = false
    switch byte(position) {
    case .question where isAlone:
      completeExplicitEntry()
      levels[levels.count - 1].state = .colon
      position += 1
      return explicit
    case .colon where isAlone:
      position += 1
      if levels[levels.count - 1].state == .colon {
        levels[levels.count - 1].state = .entry
        return explicit
      }
      // An entry whose key is left out is read as if the empty key were explicit.
      appendEmpty(at: position - 1)
      return explicit
    default:
      completeExplicitEntry()
      try readImplicitKey()
      return implicit
    }
  }

  /// Supplies the value of an explicit entry that has none.
  private mutating func completeExplicitEntry() {
    guard let level = levels.last, level.state == .colon else { return }
    appendEmpty(at: lastEnd)
    levels[levels.count - 1].state = .entry
  }

  private mutating func closeBlock() {
    completeExplicitEntry()
    close(at: lastEnd)
  }

  private mutating func misplacedEntry() -> Abandoned {
    let line = position..<max(endOfLine(from: position), position + 1)
    let open = levels.map { Int($0.indent) }
    return failure(.misplacedIndentation(line, column: indentation, open: open))
  }
}
