extension Diagnostic {
  /// How many columns of a source line are shown at most; longer lines get a window.
  static let windowWidth = 96

  /// The diagnostic as people read it: a first line that editors and CI understand, the source
  /// line with carets, the other places, and what to do.
  ///
  /// - Complexity: O(offset of the span), to count lines.
  package func rendered(in source: SourceText) -> String {
    Self.rendered([self], in: source)[0]
  }

  /// The texts of several diagnostics, with the lines of the source counted once for all of them.
  ///
  /// - Complexity: O(bytes up to the last span), not that times the number of diagnostics.
  package static func rendered(_ diagnostics: [Diagnostic], in source: SourceText) -> [String] {
    let offsets = diagnostics.flatMap { [$0.range.lowerBound] + $0.notes.map(\.range.lowerBound) }
    var positions = source.positions(of: offsets)[...]
    return diagnostics.map { diagnostic in
      defer { positions = positions.dropFirst(1 + diagnostic.notes.count) }
      return diagnostic.rendered(at: positions.prefix(1 + diagnostic.notes.count), in: source)
    }
  }

  /// The text, given where the span begins and then where the notes do.
  private func rendered(
    at positions: ArraySlice<SourcePosition>, in source: SourceText
  ) -> String {
    guard let position = positions.first else { return "" }
    var text =
      "\(source.name):\(position.line):\(position.column): \(severity.rawValue): \(message) [\(code)]\n"
    let width = positions.map { String($0.line).count }.max() ?? 1
    let gutter = String(repeating: " ", count: width)
    guard source.holdsLine(at: range.lowerBound) else {
      return text + (help.map { "\(gutter) = help: \($0)\n" } ?? "")
    }
    text += "\(gutter) |\n"
    text += excerpt(
      of: range, line: position.line, mark: "^", label: label, gutter: gutter, in: source)
    for (note, position) in zip(notes, positions.dropFirst()) {
      text += "\(gutter) :\n"
      text += excerpt(
        of: note.range, line: position.line, mark: "-", label: note.label, gutter: gutter,
        in: source)
    }
    if let help { text += "\(gutter) = help: \(help)\n" }
    return text
  }

  private func excerpt(
    of range: SourceRange, line: Int, mark: Character, label: String, gutter: String,
    in source: SourceText
  ) -> String {
    let number = String(line)
    let window = Window(line: source.lineRange(at: range.lowerBound), around: range, in: source)
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
