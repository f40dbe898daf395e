/// Rows of text in aligned columns, as a terminal shows them.
struct TextTable {
  struct Column {
    enum Alignment { case left, right }

    var head: String
    var alignment: Alignment
    /// Whether the text may go below its row where the width asks for it; the last one always may.
    var mayGoBelow: Bool

    init(_ head: String, _ alignment: Alignment = .left, mayGoBelow: Bool = false) {
      self.head = head
      self.alignment = alignment
      self.mayGoBelow = mayGoBelow
    }
  }

  /// A cell's text, and how it stands out.
  struct Cell {
    var text: String
    var attribute: TextStyle.Attribute?

    init(_ text: String, _ attribute: TextStyle.Attribute? = nil) {
      self.text = printable(text)
      self.attribute = attribute
    }
  }

  /// How the columns fit into a width.
  struct Layout {
    /// Columns beside each other, by index.
    var beside: [Int]
    /// Columns whose text goes on lines of its own below the row.
    var below: [Int]
    /// Widths of all columns; the last one may be narrower than its text, which is then wrapped.
    var widths: [Int]

    /// Where a column ends, counted from the left edge.
    func end(of column: Int) -> Int {
      let before = beside.filter { $0 <= column }
      return before.reduce(0) { $0 + widths[$1] } + max(0, before.count - 1) * TextTable.gap
    }
  }

  private static let gap = 2
  /// A last column narrower than this goes below its row instead of being wrapped beside it.
  private static let leastWidthBeside = 24

  let columns: [Column]
  private(set) var rows: [[Cell]] = []

  init(columns: [Column]) { self.columns = columns }

  mutating func add(_ cells: [String]) { rows.append(cells.map { Cell($0) }) }
  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// Everything beside each other if that fits; else the last column wrapped, or below its row; else
  /// all columns that may, below.
  func layout(width: Int) -> Layout {
    var layout = Layout(beside: Array(columns.indices), below: [], widths: naturalWidths)
    let last = columns.count - 1
    guard layout.end(of: last) > width else { return layout }
    let room = width - layout.end(of: last - 1) - Self.gap
    if room >= Self.leastWidthBeside {
      layout.widths[last] = room
      return layout
    }
    for folded in [[last], columns.indices.filter { columns[$0].mayGoBelow || $0 == last }] {
      layout.below = folded
      layout.beside = columns.indices.filter { !folded.contains($0) }
      if layout.end(of: last) <= width { break }
    }
    return layout
  }

  /// How wide each column is: its head or its longest cell.
  private var naturalWidths: [Int] {
    columns.indices.map { column in
      rows.reduce(columns[column].head.columns) { max($0, $1[column].text.columns) }
    }
  }

  func write(style: TextStyle, to sink: inout TextSink) {
    let layout = layout(width: style.width)
    let last = columns.count - 1
    sink.writeLine(line(columns.map { Cell($0.head, .bold) }, layout, style))
    for row in rows {
      var parts = [row[last].text][...]
      if layout.beside.last == last {
        parts = wrap(row[last].text, width: max(1, layout.widths[last]))[...]
      }
      var first = row
      first[last].text = parts.popFirst() ?? ""
      sink.writeLine(line(first, layout, style))
      if layout.beside.last == last {
        let indent = String(repeating: " ", count: layout.end(of: last) - layout.widths[last])
        for part in parts { sink.writeLine(indent + styled(part, row[last], style)) }
      }
      for column in layout.below where !row[column].text.isEmpty {
        for part in wrap(row[column].text, width: max(8, style.width - 4)) {
          sink.writeLine("    " + styled(part, row[column], style))
        }
      }
    }
  }

  private func styled(_ text: String, _ cell: Cell, _ style: TextStyle) -> String {
    cell.attribute.map { style($0, text) } ?? text
  }

  /// A line without spaces at its end.
  private func line(_ cells: [Cell], _ layout: Layout, _ style: TextStyle) -> String {
    var text = ""
    var pending = 0
    for index in layout.beside {
      let cell = cells[index]
      let space = max(0, layout.widths[index] - cell.text.columns)
      let isRight = columns[index].alignment == .right
      if isRight { pending += space }
      if !cell.text.isEmpty {
        text += String(repeating: " ", count: pending) + styled(cell.text, cell, style)
        pending = 0
      }
      if !isRight { pending += space }
      pending += Self.gap
    }
    return text
  }
}
