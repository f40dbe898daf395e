package import Diagnostics
import YAMLSyntax

/// A line of a manifest made here whose value a file states in its own words.
package struct StatedOrigin: Sendable {
  /// Which of the files.
  package let reading: Int
  /// The line in the text that was made.
  private let line: SourceRange
  /// Where its value begins there.
  private let value: Int
  private let key: StatedKey

  init(_ key: StatedKey, of reading: Int, from start: Int, in yaml: YAMLWriter) {
    self.key = key
    self.reading = reading
    line = start..<yaml.text.utf8.count
    let written = yaml.text.utf8.dropFirst(start)
    let colon = written.firstIndex(of: UInt8(ascii: ":"))
    value = start + (colon.map { written.distance(from: written.startIndex, to: $0) } ?? 0) + 2
  }

  /// Lines that say what a file says at a place in other words.
  init(
    _ key: String, at range: SourceRange, of reading: Int, from start: Int, in yaml: YAMLWriter
  ) {
    let words = StatedKey(
      key: key, value: "", range: range, valueRange: range, isVerbatim: false)
    self.init(words, of: reading, from: start, in: yaml)
  }

  /// A mistake in the value, marked where the file has it; nil if it is about something else.
  package func moved(_ diagnostic: Diagnostic) -> Diagnostic? {
    guard line.contains(diagnostic.range.lowerBound) else { return nil }
    var moved = diagnostic
    moved.range = place(of: diagnostic.range)
    moved.notes = diagnostic.notes.filter { line.contains($0.range.lowerBound) }.map {
      Diagnostic.Note(at: place(of: $0.range), $0.label)
    }
    return moved
  }

  private func place(of range: SourceRange) -> SourceRange {
    guard key.isVerbatim, range.lowerBound >= value else {
      return range.lowerBound < value ? key.range : key.valueRange
    }
    let start = min(key.valueRange.lowerBound + range.lowerBound - value, key.valueRange.upperBound)
    return start..<min(max(start, start + range.count), key.valueRange.upperBound)
  }
}
