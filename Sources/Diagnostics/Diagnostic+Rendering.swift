extension Diagnostic {
  /// How many columns of a source line are shown at most; longer lines get a window.
  static let windowWidth = 96

  /// The diagnostic as people read it: a first line that editors and CI understand, the source
  /// line with carets, the other places, and what to do.
  ///
  /// - Complexity: O(offset of the span), to count lines.
  package func rendered(in source: SourceText) -> String {
    let position = source.position(of: range.lowerBound)
    var text =
      "\(source.name):\(position.line):\(position.column): \(severity.rawValue): \(message) [\(code)]\n"
    let lines = [position.line] + notes.map { source.position(of: $0.range.lowerBound).line }
    let gutter = String(repeating: " ", count: lines.map { String($0).count }.max() ?? 1)
    text += "\(gutter) |\n"
    text += excerpt(of: range, mark: "^", label: label, gutter: gutter, in: source)
    for note in notes {
      text += "\(gutter) :\n"
      text += excerpt(of: note.range, mark: "-", label: note.label, gutter: gutter, in: source)
    }
    if let help { text += "\(gutter) = help: \(help)\n" }
    return text
  }

  private func excerpt(
    of range: SourceRange, mark: Character, label: String, gutter: String, in source: SourceText
  ) -> String {
    let line = source.lineRange(at: range.lowerBound)
    let number = String(source.position(of: range.lowerBound).line)
    let window = Window(line: line, around: range, in: source)
    let padding = String(repeating: " ", count: gutter.count - number.count)
    var marks = String(repeating: " ", count: window.indent)
    marks += String(repeating: mark, count: window.marked)
    let words = label.isEmpty ? "" : " \(label)"
    return "\(padding)\(number) | \(window.text)\n\(gutter) | \(marks)\(words)\n"
  }
}

/// The part of a source line that is shown, and where its mark stands in it.
private struct Window {
  var text: String
  var indent: Int
  var marked: Int

  init(line: SourceRange, around range: SourceRange, in source: SourceText) {
    // Only a bounded piece of the line is ever decoded: a line may be as long as the file.
    let reach = 4 * Diagnostic.windowWidth
    let start = max(line.lowerBound, range.lowerBound - reach)
    let end = min(line.upperBound, max(range.lowerBound, line.lowerBound) + reach)
    let before = Self.printable(source.text(in: start..<max(start, min(range.lowerBound, end))))
    let rest = Self.printable(source.text(in: min(range.lowerBound, end)..<end))
    let cut = min(range.upperBound, end)
    let inside = Self.printable(source.text(in: min(range.lowerBound, cut)..<cut))

    let width = Diagnostic.windowWidth
    let fits = line.count <= reach && before.count + rest.count <= width
    let kept = fits ? before[...] : before.suffix(width / 2)
    let shown = fits ? rest[...] : rest.prefix(width / 2)
    let cutBefore = kept.count < before.count || start > line.lowerBound
    let cutAfter = shown.count < rest.count || end < line.upperBound
    text =
      (cutBefore ? "..." : "") + String(String.UnicodeScalarView(kept))
      + String(String.UnicodeScalarView(shown)) + (cutAfter ? "..." : "")
    indent = kept.count + (cutBefore ? 3 : 0)
    marked = max(1, min(inside.count, shown.count))
  }

  /// One column for each scalar: tabs and control characters would move the marks.
  private static func printable(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
  }
}
