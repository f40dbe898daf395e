/// GitHub Flavored Markdown.
enum Markdown {
  /// Text that means itself, in a table cell too.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in printable(text).unicodeScalars {
      switch scalar {
      case "|", "\\", "`", "*", "_", "[", "]", "<": result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A table; the columns of `right` are aligned there.
  static func writeTable(
    _ head: [String], right: some Sequence<Int> = EmptyCollection(),
    _ rows: some Sequence<[String]>, to sink: inout TextSink
  ) {
    let right = Set(right)
    writeRow(head, to: &sink)
    sink.writeLine("|" + head.indices.map { right.contains($0) ? " ---: |" : " --- |" }.joined())
    for row in rows { writeRow(row, to: &sink) }
  }

  static func writeRow(_ cells: [String], to sink: inout TextSink) {
    sink.writeLine("| " + cells.map(escaped).joined(separator: " | ") + " |")
  }

  /// Points of a list, each after its title.
  static func writePoints(_ points: [(title: String, text: String)], to sink: inout TextSink) {
    for point in points { sink.writeLine("- \(point.title): \(escaped(point.text))") }
  }

  /// A text as it stands.
  static func writeBlock(
    to sink: inout TextSink, _ write: (inout TextSink) -> Void
  ) {
    sink.writeLine("```text")
    write(&sink)
    sink.writeLine("```")
  }
}
