extension LineChart {
  /// Rows of a plot, if its ticks divide so many.
  private static let rows = 12
  /// The widest label beside a curve; longer ones are cut.
  private static let widestLabel = 28

  /// Writes the chart as lines of characters.
  package func write(_ style: ChartStyle, to sink: inout TextSink) {
    sink.writeLine(style.text(.bold, style.cut(title, to: style.width)))
    guard !isEmpty else { return sink.writeLine("nothing to draw") }
    let plot = TextPlot(self, style, rows: Self.rows, widestLabel: Self.widestLabel)
    sink.writeLine(style.text(.dim, printable(y.title)))
    var lines = plot.drawn().lines(style.text)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines { sink.writeLine(line) }
    for (index, mark) in shownMarks.enumerated() {
      let sign = style.glyphs.mark(index, of: shownMarks.count)
      let lines = wrap(printable(mark.text), width: style.width - 4)
      sink.writeLine("  \(sign) " + lines.joined(separator: "\n    "))
    }
    guard plot.labelRows == nil else { return }
    for (index, curve) in series.enumerated() {
      let sample = String(repeating: style.glyphs.stroke(index).across, count: 3)
      sink.writeLine(
        "  " + style.text(style.attribute(index), sample) + " "
          + style.cut(curve.label, to: style.width - 6))
    }
  }
}

/// A line chart on its way to characters.
private struct TextPlot {
  let chart: LineChart
  let style: ChartStyle
  let xScale: ChartScale
  let yScale: ChartScale
  /// Columns of the ticks at the side, and of the plot.
  let gutter: Int
  let columns: Int
  let rows: Int
  let labels: [String]
  /// Rows of the labels beside the curves' ends; nil if they do not fit there.
  let labelRows: [Int]?

  init(_ chart: LineChart, _ style: ChartStyle, rows least: Int, widestLabel: Int) {
    self.chart = chart
    self.style = style
    yScale = chart.yScale(intervals: 5)
    // As many rows as the ticks divide evenly.
    let intervals = max(yScale.ticks.count - 1, 1)
    let rows = (least + intervals - 1) / intervals * intervals + 1
    self.rows = rows
    gutter = (yScale.ticks.map(\.text.count).max() ?? 0) + 1
    labels = chart.series.map { style.cut($0.label, to: widestLabel) }
    let wanted = chart.series.map { [yScale] curve in
      (1 - (curve.end.map { yScale.position(of: $0.y) } ?? 0)) * Double(rows - 1)
    }
    let labelWidth = (labels.map(\.columns).max() ?? 0) + 3
    let room = style.width - gutter - 1
    let places = LabelSpread.places(wanted, gap: 1, in: 0...Double(rows - 1))
    // Rounding keeps what is a row apart in rows of its own.
    labelRows = room - labelWidth < 24 ? nil : places?.map { Int($0.rounded()) }
    columns = max(room - (labelRows == nil ? 1 : labelWidth), 8)
    xScale = chart.xScale(intervals: max(columns / 7, 2))
  }

  func drawn() -> TextCanvas {
    var canvas = TextCanvas(width: style.width, height: rows + 3)
    drawAxes(on: &canvas)
    for index in chart.series.indices.reversed() { drawCurve(index, on: &canvas) }
    drawMarks(on: &canvas)
    drawLabels(on: &canvas)
    return canvas
  }

  private func column(_ x: Double) -> Int {
    gutter + 1 + Int((xScale.position(of: x) * Double(columns - 1)).rounded())
  }

  private func row(_ y: Double) -> Int {
    Int(((1 - yScale.position(of: y)) * Double(rows - 1)).rounded())
  }

  private func drawAxes(on canvas: inout TextCanvas) {
    let glyphs = style.glyphs
    for row in 0..<rows { canvas.put(glyphs.side, gutter, row, .dim) }
    for tick in yScale.ticks {
      let row = row(tick.value)
      canvas.put(glyphs.sideTick, gutter, row, .dim)
      canvas.write(tick.text, gutter - 1 - tick.text.count, row)
    }
    canvas.put(glyphs.foot, gutter, rows, .dim)
    for column in 0..<columns { canvas.put(glyphs.base, gutter + 1 + column, rows, .dim) }
    var free = 0
    for tick in xScale.ticks {
      let column = column(tick.value)
      canvas.put(glyphs.baseTick, column, rows, .dim)
      let start = max(column - tick.text.count / 2, 0)
      guard start >= free, start + tick.text.count <= canvas.width else { continue }
      canvas.write(tick.text, start, rows + 1)
      free = start + tick.text.count + 2
    }
    // What is counted stands behind the last tick, else on a row of its own.
    let title = style.cut(chart.x.title, to: gutter + 1 + columns)
    if free - 1 + title.columns <= canvas.width {
      canvas.write(title, free - 1, rows + 1, .dim)
    } else {
      canvas.write(title, gutter + 1 + columns - title.columns, rows + 2, .dim)
    }
  }

  /// Draws a curve from column to column, with corners where it changes rows.
  private func drawCurve(_ index: Int, on canvas: inout TextCanvas) {
    let stroke = style.glyphs.stroke(index)
    let attribute = style.attribute(index)
    for piece in chart.series[index].pieces {
      guard let first = piece.first, let last = piece.last else { continue }
      var previous: Int?
      var segment = 0
      for column in column(first.x)...max(column(first.x), column(last.x)) {
        let position = Double(column - gutter - 1) / Double(max(columns - 1, 1))
        let x = min(max(xScale.value(at: position), first.x), last.x)
        while segment + 2 < piece.count, piece[segment + 1].x <= x { segment += 1 }
        let row = row(Self.height(of: piece, at: x, in: segment))
        defer { previous = row }
        guard let before = previous, before != row else {
          canvas.put(stroke.across, column, row, attribute)
          continue
        }
        let isUp = row < before
        canvas.put(isUp ? stroke.leftUp : stroke.leftDown, column, before, attribute)
        canvas.put(isUp ? stroke.rightDown : stroke.rightUp, column, row, attribute)
        for between in min(row, before) + 1..<max(row, before) {
          canvas.put(stroke.along, column, between, attribute)
        }
      }
      guard chart.showsPoints || piece.count == 1 else { continue }
      for point in piece {
        canvas.put(style.glyphs.point, column(point.x), row(point.y), attribute)
      }
    }
  }

  private static func height(
    of piece: [(x: Double, y: Double)], at x: Double, in segment: Int
  ) -> Double {
    guard segment + 1 < piece.count else { return piece[segment].y }
    let (left, right) = (piece[segment], piece[segment + 1])
    guard right.x > left.x else { return right.y }
    return left.y + (right.y - left.y) * min(max((x - left.x) / (right.x - left.x), 0), 1)
  }

  private func drawMarks(on canvas: inout TextCanvas) {
    for (index, mark) in chart.shownMarks.enumerated() {
      let (column, row) = (column(mark.x), row(mark.y))
      for below in row + 1..<max(rows, row + 2) where canvas.isEmpty(column, below) {
        canvas.put(style.glyphs.drop, column, below, .dim)
      }
      canvas.put(style.glyphs.mark(index, of: chart.shownMarks.count), column, row, .bold)
    }
  }

  private func drawLabels(on canvas: inout TextCanvas) {
    guard let labelRows else { return }
    for (index, label) in labels.enumerated() {
      let column = gutter + 1 + columns
      let attribute = style.attribute(index)
      canvas.put(style.glyphs.stroke(index).across, column + 1, labelRows[index], attribute)
      canvas.write(label, column + 3, labelRows[index], attribute)
    }
  }
}
