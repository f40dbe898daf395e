/// A stretch of a source that is read piece by piece, and where in it the stretch begins.
package struct SourceWindow: Sendable {
  package let bytes: [UInt8]
  /// Bytes of the source before it.
  package let offset: Int
  /// Line and column of its first byte.
  package let start: SourcePosition

  package init(_ bytes: [UInt8], at offset: Int, _ start: SourcePosition) {
    self.bytes = bytes
    self.offset = offset
    self.start = start
  }

  private var text: SourceText { SourceText(name: "", bytes: bytes) }

  /// The lines and columns in the source of several offsets in it; those outside count as the ends.
  ///
  /// - Complexity: O(largest offset).
  package func positions(of offsets: [Int]) -> [SourcePosition] {
    text.positions(of: offsets.map { $0 - offset }).map { found in
      SourcePosition(
        line: start.line + found.line - 1,
        column: found.line == 1 ? start.column + found.column - 1 : found.column)
    }
  }

  package func position(of offset: Int) -> SourcePosition { positions(of: [offset])[0] }

  /// What is shown of the line that holds an offset of the source: as much as a window on it needs.
  func piece(around offset: Int) -> SourceExcerpts.Piece {
    let place = min(max(offset - self.offset, 0), bytes.count)
    let line = text.lineRange(at: place)
    let kept = max(line.lowerBound, place - SourceExcerpts.reach)
    let end = max(kept, min(line.upperBound, place + SourceExcerpts.reach))
    return SourceExcerpts.Piece(offset: self.offset + kept, bytes: Array(bytes[kept..<end]))
  }
}
