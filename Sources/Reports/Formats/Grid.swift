/// The rows of a report, for every format that has rows.
package struct Grid: Sendable {
  package struct Column: Sendable {
    package enum Alignment: Sendable { case left, right }

    /// In machine formats, with the unit: `usd_per_month`.
    package var name: String
    /// Over the column of a table: `$/MONTH`.
    package var head: String
    package var alignment: Alignment
    /// Whether the text may go below its row where a terminal is narrow.
    package var mayGoBelow: Bool

    package init(
      _ name: String, _ head: String, _ alignment: Alignment = .left, mayGoBelow: Bool = false
    ) {
      self.name = name
      self.head = head
      self.alignment = alignment
      self.mayGoBelow = mayGoBelow
    }
  }

  package struct Cell: Sendable {
    /// For people.
    package var text: String
    /// For programs; unknown is null.
    package var value: JSONValue
    package var attribute: TextStyle.Attribute?

    /// A cell that says the same to both.
    package init(_ text: String, _ attribute: TextStyle.Attribute? = nil) {
      self.init(text, .string(text), attribute)
    }

    /// A count; nil is unknown, and empty.
    package init(number: Int?) {
      self.init(number.map(String.init) ?? "", .optional(number, JSONValue.int))
    }

    package init(
      _ text: String, _ value: JSONValue, _ attribute: TextStyle.Attribute? = nil
    ) {
      self.text = text
      self.value = value
      self.attribute = attribute
    }
  }

  package var columns: [Column]
  package private(set) var rows: [[Cell]] = []

  package init(columns: [Column]) { self.columns = columns }

  package mutating func add(_ cells: [Cell]) { rows.append(cells) }
}

extension Grid {
  /// Aligned, with a head; what is beyond `limit` rows is left out.
  package func writeTable(
    _ style: TextStyle, limit: Int = .max, to sink: inout TextSink
  ) {
    var table = TextTable(
      columns: columns.map {
        .init($0.head, $0.alignment == .right ? .right : .left, mayGoBelow: $0.mayGoBelow)
      })
    for row in rows.prefix(limit) { table.add(row.map { .init($0.text, $0.attribute) }) }
    table.write(style: style, to: &sink)
  }

  /// Tab-separated, without a head and with nothing cut.
  package func writePlain(to sink: inout TextSink) {
    for row in rows {
      sink.writeLine(row.map { printable($0.text) }.joined(separator: "\t"))
    }
  }

  package func writeCSV(to sink: inout TextSink) {
    CSV.write(columns.map(\.name), to: &sink)
    for row in rows { CSV.write(row.map(\.value.plainText), to: &sink) }
  }

  /// A table of GitHub Flavored Markdown.
  package func writeMarkdown(to sink: inout TextSink) {
    Markdown.writeTable(
      columns.map { $0.head.lowercased() },
      right: columns.indices.filter { columns[$0].alignment == .right },
      rows.map { $0.map(\.text) }, to: &sink)
  }
}

extension JSONValue {
  /// A scalar as comma-separated values have it: nothing for null.
  var plainText: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .integer(let value): String(value)
    case .number(let digits): digits
    case .bool(let value): value ? "true" : "false"
    case .array(let items): items.map(\.plainText).joined(separator: " ")
    case .object: ""
    }
  }
}
