/// What is kept of a source that is never held whole: the places something may be said of.
package struct SourceExcerpts: Sendable {
  /// A part of a line.
  struct Piece: Sendable {
    let offset: Int
    let bytes: [UInt8]

    var range: SourceRange { offset..<offset + bytes.count }
  }

  /// Bytes before and behind a place; more than a rendered diagnostic shows.
  static let reach = 512

  private var positions: [Int: SourcePosition] = [:]
  private var pieces: [Int: Piece] = [:]

  package init() {}

  /// How many lines are kept.
  package var lineCount: Int { pieces.count }

  /// Keeps where some ranges of the source are, and the lines in which they begin.
  ///
  /// - Parameters:
  ///   - ranges: Ranges that begin in the window.
  ///   - window: A stretch of the source.
  ///   - lines: How many of the lines at most; of others the place alone is kept.
  package mutating func keep(
    _ ranges: [SourceRange], from window: SourceWindow, lines: Int = .max
  ) {
    guard !ranges.isEmpty else { return }
    let offsets = ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    for (offset, position) in zip(offsets, window.positions(of: offsets)) {
      positions[offset] = position
    }
    for range in ranges.prefix(lines) {
      pieces[range.lowerBound] = window.piece(around: range.lowerBound)
    }
  }

  /// Only what has to do with some ranges.
  package func of(_ ranges: some Sequence<SourceRange>) -> SourceExcerpts {
    var kept = SourceExcerpts()
    for range in ranges {
      for offset in [range.lowerBound, range.upperBound] {
        kept.positions[offset] = positions[offset]
      }
      kept.pieces[range.lowerBound] = pieces[range.lowerBound]
    }
    return kept
  }

  /// The position of an offset; of one that was not kept, the beginning.
  func position(of offset: Int) -> SourcePosition {
    positions[offset] ?? SourcePosition(line: 1, column: 1)
  }

  /// The part of the line of an offset that is kept; nothing of it where none is.
  func lineRange(at offset: Int) -> SourceRange { pieces[offset]?.range ?? offset..<offset }

  /// The bytes of a range in one of the parts.
  func bytes(in range: SourceRange) -> ArraySlice<UInt8> {
    let piece = pieces.values.first {
      $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
    }
    guard let piece else { return [] }
    return piece.bytes[(range.lowerBound - piece.offset)..<(range.upperBound - piece.offset)]
  }
}
