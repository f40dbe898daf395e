import Diagnostics

// YAML 1.2.2, 8.2: block collection styles; 8.2.3: block nodes.

extension Reader {
  /// A place where a node is expected.
  struct Slot {
    /// n: whatever stands here on a line of its own must be further right than this column.
    var indent: Int
    /// [185] s-l+block-indented: a block collection may begin on the very line, as in `- - a`.
    var isCompact: Bool
    /// [201] seq-space: the entries of a sequence need not be further right than their key.
    var allowsFlushSequence: Bool

    static func root(isCompact: Bool) -> Slot {
      Slot(indent: -1, isCompact: isCompact, allowsFlushSequence: false)
    }
  }

  /// [196] s-l+block-node: reads a node, and the first node in it, and so on down to a leaf.
  mutating func readNode(in slot: Slot) throws(Abandoned) {
    var next = slot
    while let inner = try openNode(in: next) {
      next = inner
      try checkRoom()
    }
  }

  /// Reads a leaf, or the beginning of a collection up to the place of its first node.
  private mutating func openNode(in slot: Slot) throws(Abandoned) -> Slot? {
    var head = NodeHead(isCompact: slot.isCompact)
    repeat {
      let emptyAt = position
      guard try separate(in: slot, &head) else {
        appendEmpty(at: emptyAt)
        try attach(head, to: nodes.count - 1)
        return nil
      }
    } while try readProperty(into: &head.own, inFlow: false)

    let node = nodes.count
    let first = byte(position)
    switch first {
    case .dash where byte(position + 1).isBlank:
      guard head.own.isEmpty, head.isCompact else { throw misplacedCollection(head) }
      return openBlock(.blockSequence, head)
    case .question where byte(position + 1).isBlank:
      guard head.own.isEmpty, head.isCompact else { throw misplacedCollection(head) }
      return openBlock(.blockMapping, head)
    case .colon where byte(position + 1).isBlank:
      appendEmpty(at: position)
      // As if the key that is left out were explicit.
      var slot = try openBlockMapping(key: node, head, colon: position)
      slot.isCompact = true
      return slot
    case .pipe, .greater:
      try readBlockScalar(indent: slot.indent)
      try attach(head, to: node)
      return nil
    case .openBracket, .openBrace:
      return try readBlockFlowCollection(head, indent: slot.indent)
    case .asterisk, .doubleQuote, .singleQuote:
      if first == .asterisk {
        guard head.own.isEmpty else { throw failure(.aliasWithProperties(at: position)) }
        try readAlias()
      } else {
        try readQuotedNode(indent: slot.indent)
      }
      if let colon = try colonAfterKey(from: head.start) {
        return try openBlockMapping(key: node, head, colon: colon)
      }
      if first == .asterisk, !head.above.isEmpty {
        throw failure(.aliasWithProperties(at: Int(nodes[node].start)))
      }
    default:
      guard bytes.span.isPlainFirst(at: position, inFlow: false) else {
        throw failure(.plainStart(at: position, first, inFlow: false))
      }
      let start = position
      let line = bytes.span.plainLine(from: start, inFlow: false)
      if byte(line.stop) == .colon {
        appendLeaf(NodeRecord(.plain, start: start, end: line.end))
        return try openBlockMapping(key: node, head, colon: line.stop)
      }
      let isCooked = continuePlain(line, indent: slot.indent, inFlow: false)
      appendLeaf(NodeRecord(.plain, start: start, end: position, isCooked: isCooked))
    }
    try attach(head, to: node)
    return nil
  }

  /// Opens a collection at its first `-` or `?`.
  private mutating func openBlock(_ kind: Level.Kind, _ head: NodeHead) -> Slot {
    let indent = column
    open(kind, at: position, indent: indent)
    attach(head.above, to: nodes.count - 1)
    if kind == .blockMapping { levels[levels.count - 1].state = .colon }
    position += 1
    return Slot(
      indent: indent, isCompact: true, allowsFlushSequence: kind == .blockMapping)
  }

  mutating func readQuotedNode(indent: Int) throws(Abandoned) {
    let start = position
    let style: NodeRecord.Style = byte(start) == .doubleQuote ? .doubleQuoted : .singleQuoted
    let isCooked = try readQuoted(indent: indent)
    appendLeaf(NodeRecord(style, start: start, end: position, isCooked: isCooked))
  }

  private mutating func misplacedCollection(_ head: NodeHead) -> Abandoned {
    if let tab = head.tab { return failure(.tabIndentation(at: tab)) }
    return failure(
      .collectionNotAllowed(
        at: position, byte(position), afterProperties: !head.own.isEmpty))
  }

  private mutating func attach(_ head: NodeHead, to node: Int) throws(Abandoned) {
    if head.own.isEmpty, head.above.isEmpty { return }
    attach(try merge(head.above, head.own), to: node)
  }

  /// What is known of a node before its content.
  struct NodeHead {
    /// Whether a block collection may begin on this line.
    var isCompact: Bool
    /// The tab that keeps it from doing so.
    var tab: Int?
    /// Where the node begins on its line: its first property or its content.
    var start = -1
    /// Properties on this line: a key's, if the node proves to be one.
    var own = Properties()
    /// Properties on lines above: a collection's.
    var above = Properties()
  }

  /// Goes to the next part of a node.
  ///
  /// - Returns: False if the node has no content.
  private mutating func separate(
    in slot: Slot, _ head: inout NodeHead
  ) throws(Abandoned) -> Bool {
    if place == .inLine {
      let begin = position
      position = afterWhite(from: begin)
      if !byte(position).isBreakOrEnd, !isComment(at: position) {
        if head.start < 0 {
          head.start = position
          if position - begin != 1 || bytes[begin] == .tab { findTab(in: begin..<position, &head) }
        }
        return true
      }
      try finishLine()
    }
    if place == .lineStart { nextContentLine() }
    guard isInside(slot) else { return false }
    // Properties before a line break belong to the node, not to its first key.
    if !head.own.isEmpty {
      head.above = try merge(head.above, head.own)
      head.own = Properties()
    }
    head.isCompact = !isTabbed
    head.tab = isTabbed ? lineStart + indentation : nil
    head.start = position
    place = .inLine
    return true
  }

  private func findTab(in range: SourceRange, _ head: inout NodeHead) {
    head.tab = bytes[range].firstIndex(of: .tab)
    if head.tab != nil { head.isCompact = false }
  }

  private func isInside(_ slot: Slot) -> Bool {
    if isAtDocumentEnd { return false }
    if indentation > slot.indent { return true }
    return slot.allowsFlushSequence && indentation == slot.indent && !isTabbed
      && byte(position) == .dash && byte(position + 1).isBlank
  }
}
