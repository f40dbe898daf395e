import YAMLSyntax

extension SheetNode {
  /// The node that begins at `offset`, inside brackets.
  @inline(__always)
  fileprivate static func inFlow(_ sheet: StaticText, at offset: Int) -> SheetNode {
    switch sheet[offset] {
    case UInt8(ascii: "["):
      SheetNode(sheet, .flowSequence, offset..<sheet.endOfFlow(from: offset))
    case UInt8(ascii: "{"):
      SheetNode(sheet, .flowMapping, offset..<sheet.endOfFlow(from: offset))
    case UInt8(ascii: "\""): SheetNode(sheet, .quoted, offset..<sheet.endOfQuoted(from: offset))
    default: SheetNode(sheet, .plain, offset..<sheet.endOfPlain(from: offset, inFlow: true))
    }
  }

  /// The node that begins at `offset`, on a line with a key or a dash before it, and ends before
  /// `limit`, where what follows begins.
  fileprivate static func inBlock(_ sheet: StaticText, at offset: Int, before limit: Int)
    -> SheetNode
  {
    switch sheet[offset] {
    case UInt8(ascii: "["): SheetNode(sheet, .flowSequence, offset..<limit)
    case UInt8(ascii: "{"): SheetNode(sheet, .flowMapping, offset..<limit)
    case UInt8(ascii: "\""): SheetNode(sheet, .quoted, offset..<sheet.endOfQuoted(from: offset))
    default: SheetNode(sheet, .plain, offset..<sheet.endOfPlain(from: offset, inFlow: false))
    }
  }

  struct Elements: Sequence, IteratorProtocol {
    private let node: SheetNode
    private var position: Int
    private let end: Int

    init(_ node: SheetNode) {
      self.node = node
      end = node.kind == .sequence ? node.range.upperBound : node.range.lowerBound
      position = node.range.lowerBound + (node.form == .flowSequence ? 1 : 0)
    }

    @inline(__always)
    mutating func next() -> SheetNode? {
      guard position < end else { return nil }
      return node.form == .flowSequence ? nextInFlow() : nextInBlock()
    }

    @inline(__always)
    private mutating func nextInFlow() -> SheetNode? {
      let sheet = node.sheet
      let start = sheet.afterSpacing(from: position)
      guard start < end, sheet[start] != UInt8(ascii: "]") else {
        position = end
        return nil
      }
      let element = inFlow(sheet, at: start)
      position = sheet.afterComma(from: element.range.upperBound) ?? end
      return element
    }

    /// Items begin with a dash; what follows it is a mapping if it begins with a key.
    private mutating func nextInBlock() -> SheetNode? {
      let sheet = node.sheet
      let dash = position
      let indentation = Int(node.indentation)
      position = sheet.lineNotDeeper(than: indentation, after: dash, before: end)
      let start = sheet.afterSpaces(from: dash + 1)
      switch sheet[start] {
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""): break
      default:
        if sheet[sheet.endOfPlain(from: start, inFlow: false)] == UInt8(ascii: ":") {
          return SheetNode(
            sheet, .blockMapping, start..<position, indentation: indentation + start - dash)
        }
      }
      return inBlock(sheet, at: start, before: position)
    }
  }

  struct Entries: Sequence, IteratorProtocol {
    private let node: SheetNode
    private var position: Int
    private let end: Int

    init(_ node: SheetNode) {
      self.node = node
      end = node.kind == .mapping ? node.range.upperBound : node.range.lowerBound
      position = node.range.lowerBound + (node.form == .flowMapping ? 1 : 0)
    }

    mutating func next() -> (key: SheetNode, value: SheetNode)? {
      guard position < end else { return nil }
      return node.form == .flowMapping ? nextInFlow() : nextInBlock()
    }

    private mutating func nextInFlow() -> (key: SheetNode, value: SheetNode)? {
      let sheet = node.sheet
      let start = sheet.afterSpacing(from: position)
      guard start < end, sheet[start] != UInt8(ascii: "}") else {
        position = end
        return nil
      }
      let key = inFlow(sheet, at: start)
      let value = inFlow(sheet, at: sheet.afterSpacing(from: key.range.upperBound + 1))
      position = sheet.afterComma(from: value.range.upperBound) ?? end
      return (key, value)
    }

    private mutating func nextInBlock() -> (key: SheetNode, value: SheetNode)? {
      let sheet = node.sheet
      let key = inBlock(sheet, at: position, before: end)
      let colon = key.range.upperBound
      let columns = Int(node.indentation)
      let next = sheet.lineNotDeeper(than: columns, after: colon, before: end)
      position = next
      let start = sheet.afterSpaces(from: colon + 1)
      let first = sheet[start]
      guard first == UInt8(ascii: "\n") || first == UInt8(ascii: "#") else {
        return (key, inBlock(sheet, at: start, before: next))
      }
      let line = sheet.contentLine(from: sheet.endOfLine(from: start) + 1, before: next)
      guard line.start < next else { return (key, SheetNode(sheet, .plain, start..<start)) }
      let isSequence = sheet[line.start] == UInt8(ascii: "-")
      let form: Form = isSequence ? .blockSequence : .blockMapping
      let value = SheetNode(sheet, form, line.start..<next, indentation: line.indentation)
      return (key, value)
    }
  }
}

extension StaticText {
  /// After the comma that follows an entry; nil if none does.
  @inline(__always)
  fileprivate func afterComma(from offset: Int) -> Int? {
    let next = afterSpacing(from: offset)
    return self[next] == UInt8(ascii: ",") ? next + 1 : nil
  }
}
