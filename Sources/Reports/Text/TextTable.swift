/// Rows of text in aligned columns, as a terminal shows them.
struct TextTable {
  struct Column {
    enum Alignment { case left, right }

    var head: String
    var alignment: Alignment

    init(_ head: String, _ alignment: Alignment = .left) {
      self.head = head
      self.alignment = alignment
    }
  }

  /// A cell's text, and how it stands out.
  struct Cell: ExpressibleByStringLiteral {
    var text: String
    var attribute: TextStyle.Attribute?

    init(_ text: String, _ attribute: TextStyle.Attribute? = nil) {
      self.text = text
      self.attribute = attribute
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  static let gap = 2

  let columns: [Column]
  private(set) var rows: [[Cell]] = []

  init(columns: [Column]) { self.columns = columns }

  mutating func add(_ cells: [String]) { rows.append(cells.map { Cell($0) }) }
  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// How wide each column is: its head or its longest cell.
  var widths: [Int] {
    columns.indices.map { column in
      rows.reduce(columns[column].head.count) { max($0, $1[column].text.count) }
    }
  }

  func write(style: TextStyle, to sink: inout TextSink) {
    let widths = widths
    sink.writeLine(line(columns.map { Cell($0.head, .bold) }, widths, style))
    for row in rows { sink.writeLine(line(row, widths, style)) }
  }

  /// A line without spaces at its end.
  func line(_ cells: [Cell], _ widths: [Int], _ style: TextStyle) -> String {
    var text = ""
    var pending = 0
    for (index, cell) in cells.enumerated() {
      let space = widths[index] - cell.text.count
      let isRight = columns[index].alignment == .right
      if isRight { pending += space }
      if !cell.text.isEmpty {
        text += String(repeating: " ", count: pending)
        text += cell.attribute.map { style($0, cell.text) } ?? cell.text
        pending = 0
      }
      if !isRight { pending += space }
      pending += Self.gap
    }
    return text
  }
}
