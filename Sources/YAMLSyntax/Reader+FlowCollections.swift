import Diagnostics

// YAML 1.2.2, 7.4: flow collection styles.

extension Reader {
  /// [137] c-flow-sequence and [140] c-flow-mapping with everything in them, from behind
  /// the opening bracket.
  /// All its lines must be further right than `indent`, where the block node around it stands.
  mutating func readFlowCollection(indent: Int, outside: Int) throws(Abandoned) {
    while levels.count > outside {
      try checkRoom()
      if options.isFast { readWords() }
      try separateInFlow(indent: indent)
      let next = byte(position)
      switch next {
      case .closeBracket, .closeBrace: try closeFlow(next, outside: outside)
      case .comma: try endFlowEntry()
      case .colon where isFlowValue: try beginFlowValue()
      case .question where byte(position + 1).isBlank && levels.last?.state == .entry:
        beginExplicitFlowEntry(indent: indent)
      default:
        guard position < bytes.count else { throw unclosedFlow(before: position) }
        try readFlowEntryNode(indent: indent)
      }
    }
    place = .inLine
  }

  /// Opens the collection whose bracket is here.
  mutating func openFlow(indent: Int) {
    open(byte(position) == .openBrace ? .flowMapping : .flowSequence, at: position, indent: indent)
    position += 1
  }

  private var last: Int { levels.count - 1 }

  /// [80] s-separate, with the lines indented as the block structure around asks for.
  private mutating func separateInFlow(indent: Int) throws(Abandoned) {
    position = afterWhite(from: position)
    if isComment(at: position) { position = endOfLine(from: position) }
    guard byte(position).isBreakOrEnd, position < bytes.count else { return }
    position = afterBreak(at: position)
    nextContentLine()
    guard position < bytes.count else { return }
    if isAtDocumentEnd { throw unclosedFlow(before: position) }
    guard indentation > indent else {
      if isTabbed { throw failure(.tabIndentation(at: lineStart + indentation)) }
      let begin = Int(nodes[flowRoot].start)
      throw failure(.flowIndentation(at: position, columns: indent + 1, bracket: begin))
    }
  }

  /// The node of the outermost open flow collection.
  private var flowRoot: Int {
    let outermost = levels.lastIndex { $0.kind == .blockMapping || $0.kind == .blockSequence }
    return Int(levels[outermost.map { $0 + 1 } ?? 0].node)
  }

  private mutating func unclosedFlow(before offset: Int) -> Abandoned {
    // A pair has no bracket of its own.
    let open = levels.last { $0.kind != .flowPair }.map { Int(nodes[Int($0.node)].start) } ?? offset
    return failure(.unclosedFlow(bracket: open, byte(open), before: offset))
  }

  /// Reads entries of a sequence that are words on one line, up to the first that is anything else:
  /// most rows of most tables are nothing but such entries.
  @inline(__always)
  private mutating func readWords() {
    guard levels[last].kind == .flowSequence, levels[last].state == .entry else { return }
    let bytes = bytes
    let text = bytes.span
    while nodes.count < options.nodeLimit {
      let start = text.afterWhite(from: position)
      let first = text.byte(at: start)
      guard first.isWordStart || first == .tilde else { return }
      let (end, stop) = text.plainLine(from: start, inFlow: true)
      let next = text.byte(at: stop)
      guard next == .comma || next == .closeBracket else { return }
      appendLeaf(NodeRecord(.plain, start: start, end: end))
      guard next == .comma else {
        position = stop
        levels[last].state = .comma
        return
      }
      position = stop + 1
    }
  }

  // MARK: Entries

  /// [147] c-ns-flow-map-separate-value, [149] c-ns-flow-map-adjacent-value: whether the `:` here
  /// is an indicator and not the first character of a plain scalar.
  private var isFlowValue: Bool {
    let next = byte(position + 1)
    return next.isBlank || next.isFlowIndicator
      || (levels[last].state == .colon && levels[last].keyIsJSON)
  }

  private mutating func beginFlowValue() throws(Abandoned) {
    switch (levels[last].state, levels[last].kind) {
    case (.entry, .flowSequence):
      levels[last].state = .comma
      open(.flowPair, at: position, indent: 0)
      appendEmpty(at: position)
    case (.entry, _), (.key, _): appendEmpty(at: position)
    case (.colon, _): break
    case (.comma, _), (.value, _): throw misplacedColon()
    }
    position += 1
    levels[last].state = .value
  }

  private mutating func misplacedColon() -> Abandoned {
    if levels[last].state == .comma, let key = nodes.last, Int(key.start) < lineStart {
      return failure(.multilineKey(Int(key.start)..<position, colon: position, in: bytes))
    }
    return failure(.mappingNotAllowed(colon: position))
  }

  /// [143] The `?` of an explicit entry.
  private mutating func beginExplicitFlowEntry(indent: Int) {
    if levels[last].kind == .flowSequence {
      levels[last].state = .comma
      open(.flowPair, at: position, indent: indent)
    }
    levels[last].state = .key
    position += 1
  }

  /// Supplies the empty key or value that the innermost collection still waits for, and closes it
  /// if it is a pair.
  private mutating func completeFlowEntry() {
    let level = levels[last]
    if level.state == .key { appendEmpty(at: position) }
    if level.state == .key || level.state == .colon || level.state == .value {
      appendEmpty(at: position)
      levels[last].state = .comma
    }
    if level.kind == .flowPair { close(at: lastEnd) }
  }

  private mutating func endFlowEntry() throws(Abandoned) {
    completeFlowEntry()
    guard levels[last].state == .comma else { throw failure(.emptyFlowEntry(at: position)) }
    levels[last].state = .entry
    position += 1
  }

  private mutating func closeFlow(_ bracket: UInt8, outside: Int) throws(Abandoned) {
    completeFlowEntry()
    let level = levels[last]
    let node = Int(level.node)
    let opened = Int(nodes[node].start)
    guard (level.kind == .flowSequence) == (bracket == .closeBracket) else {
      throw failure(.mismatchedBracket(at: position, bracket, open: opened, byte(opened)))
    }
    position += 1
    close(at: position)
    if levels.count > outside { endFlowNode(node, isJSON: true) }
  }

  // MARK: Nodes

  /// [161] ns-flow-node.
  private mutating func readFlowEntryNode(indent: Int) throws(Abandoned) {
    let state = levels[last].state
    guard state != .comma, state != .colon else { throw missingComma() }
    let start = position
    var own = Properties()
    while try readProperty(into: &own, inFlow: true) { try separateInFlow(indent: indent) }
    let node = nodes.count
    let first = byte(position)
    switch first {
    case .openBracket, .openBrace:
      openFlow(indent: indent)
      attach(own, to: node)
      return
    case .doubleQuote, .singleQuote:
      let begin = position
      let isCooked = try readQuoted(indent: indent)
      appendLeaf(
        NodeRecord(
          first == .doubleQuote ? .doubleQuoted : .singleQuoted, start: begin, end: position,
          isCooked: isCooked))
    case .asterisk:
      guard own.isEmpty else { throw failure(.aliasWithProperties(at: position)) }
      try readAlias()
    default:
      if bytes.span.isPlainFirst(at: position, inFlow: true) {
        let begin = position
        let line = bytes.span.plainLine(from: begin, inFlow: true)
        let isCooked = continuePlain(line, indent: indent, inFlow: true)
        appendLeaf(NodeRecord(.plain, start: begin, end: position, isCooked: isCooked))
      } else if !own.isEmpty, isEndOfEmptyFlowNode {
        appendEmpty(at: position)
      } else {
        throw failure(.plainStart(at: position, first, inFlow: true))
      }
    }
    attach(own, to: node)
    endFlowNode(node, isJSON: first == .doubleQuote || first == .singleQuote, from: start)
  }

  private var isEndOfEmptyFlowNode: Bool {
    switch byte(position) {
    case .comma, .closeBracket, .closeBrace: true
    case .colon: byte(position + 1).isBlank || byte(position + 1).isFlowIndicator
    default: position >= bytes.count
    }
  }

  /// Takes a complete node as the entry, the key or the value that was expected.
  private mutating func endFlowNode(_ node: Int, isJSON: Bool, from start: Int? = nil) {
    let level = levels[last]
    switch (level.kind, level.state) {
    case (.flowSequence, _):
      levels[last].state = .comma
      beginPair(key: node, isJSON: isJSON, from: start ?? Int(nodes[node].start))
    case (.flowPair, .value): close(at: lastEnd)
    case (_, .value): levels[last].state = .comma
    default:
      levels[last].state = .colon
      levels[last].keyIsJSON = isJSON
    }
  }

  /// [150] ns-flow-pair: an entry of a sequence that a `:` on the same line makes a key.
  private mutating func beginPair(key node: Int, isJSON: Bool, from start: Int) {
    guard lineStart <= start else { return }
    let colon = afterWhite(from: position)
    guard byte(colon) == .colon else { return }
    let next = byte(colon + 1)
    guard isJSON || next.isBlank || next.isFlowIndicator else { return }
    openMapping(.flowPair, beforeKey: node, at: start, indent: 0)
    levels[last].state = .value
    checkKeyLength(start..<position)
    position = colon + 1
  }

  private mutating func missingComma() -> Abandoned {
    let isColon = levels[last].state == .colon
    let previous = max(lastEnd - 1, 0)..<lastEnd
    if byte(position) == .hash { return failure(.commentNeedsSpace(at: position)) }
    return failure(.missingComma(at: position, after: previous, orColon: isColon))
  }
}
