// YAML 1.2.2, 8.1: what the lines of a block scalar mean.

/// [162] c-b-block-header: the indicators between `|` or `>` and the end of the line.
struct BlockHeader {
  /// What happens to the line breaks after the last line of content (8.1.1.2).
  enum Chomping {
    case strip, clip, keep
  }

  var chomping = Chomping.clip
  /// How much further than its parent the content is indented, where that is written (8.1.1.1).
  var indentation: Int?
  /// The offset after the indicators.
  var end: Int
}

extension Span where Element == UInt8 {
  /// The header whose `|` or `>` is at `offset`: both indicators are optional, in either order.
  func blockHeader(at offset: Int) -> BlockHeader {
    var header = BlockHeader(end: offset + 1)
    for _ in 0..<2 {
      switch byte(at: header.end) {
      case .dash where header.chomping == .clip: header.chomping = .strip
      case .plus where header.chomping == .clip: header.chomping = .keep
      case 0x31...0x39 where header.indentation == nil:
        header.indentation = Int(byte(at: header.end) - 0x30)
      default: return header
      }
      header.end += 1
    }
    return header
  }

  /// The content of a literal or a folded scalar.
  func blockContent(of record: NodeRecord) -> [UInt8] {
    let header = blockHeader(at: Int(record.start))
    let isFolded = record.style == .folded
    let end = Int(record.end)
    var content: [UInt8] = []
    content.reserveCapacity(record.range.count)
    /// Line breaks since the last line of content.
    var breaks = 0
    var isFirst = true
    /// [177] s-nb-spaced-text: a line that begins with white space is not folded.
    var lastIsSpaced = false
    var index = afterBreak(at: endOfLine(from: header.end))
    while index < end {
      var column = 0
      while column < record.link, byte(at: index) == .space {
        column += 1
        index += 1
      }
      let lineEnd = endOfLine(from: index)
      guard index < lineEnd else {
        breaks += 1
        index = afterBreak(at: lineEnd)
        continue
      }
      let isSpaced = self[index].isWhite
      let folds = isFolded && !isFirst && !isSpaced && !lastIsSpaced
      if folds, breaks == 1 {
        content.append(.space)
      } else {
        for _ in 0..<(folds ? breaks - 1 : breaks) { content.append(.lineFeed) }
      }
      for offset in index..<lineEnd { content.append(self[offset]) }
      breaks = 1
      isFirst = false
      lastIsSpaced = isSpaced
      index = afterBreak(at: lineEnd)
    }
    switch header.chomping {
    case .strip: break
    case .clip: if !isFirst { content.append(.lineFeed) }
    case .keep: for _ in 0..<breaks { content.append(.lineFeed) }
    }
    return content
  }
}
