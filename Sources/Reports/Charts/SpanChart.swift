/// What happens when, row by row: a Gantt chart.
package struct SpanChart: Sendable {
  package struct Span: Sendable {
    package var start: Double
    package var end: Double
    /// What stands on the bar if there is room.
    package var text: String
    package var fill: ChartFill

    package init(_ start: Double, _ end: Double, _ text: String = "", fill: ChartFill = .solid) {
      self.start = start
      self.end = end
      self.text = text
      self.fill = fill
    }
  }

  package struct Row: Sendable {
    package var label: String
    package var spans: [Span]
    /// Moments, such as a deadline.
    package var marks: [Double]
    /// What stands behind the row.
    package var note: String

    package init(_ label: String, _ spans: [Span], marks: [Double] = [], note: String = "") {
      self.label = label
      self.spans = spans
      self.marks = marks
      self.note = note
    }
  }

  package var title: String
  package var x: ChartAxis
  package var rows: [Row]
  /// What each fill that is used means, in the order they are explained.
  package var legend: [(fill: ChartFill, text: String)]
  /// What a mark means.
  package var markText: String?

  package init(
    _ title: String, x: ChartAxis, rows: [Row], legend: [(fill: ChartFill, text: String)] = [],
    markText: String? = nil
  ) {
    self.title = title
    self.x = x
    self.rows = rows
    self.legend = legend
    self.markText = markText
  }

  /// From the first moment, or zero, to the last.
  func scale(intervals: Int) -> ChartScale {
    let moments = rows.flatMap { $0.spans.flatMap { [$0.start, $0.end] } + $0.marks }
    return ChartScale(x, of: moments + [0], intervals: intervals)
  }
}

extension SpanChart {
  /// Writes the chart as lines of characters.
  package func write(_ style: ChartStyle, to sink: inout TextSink) {
    let glyphs = style.glyphs
    sink.writeLine(style.text(.bold, style.cut(title, to: style.width)))
    guard !rows.isEmpty else { return sink.writeLine("nothing to draw") }
    let labels = rows.map { style.cut($0.label, to: style.width * 3 / 10) }
    let notes = rows.map { style.cut($0.note, to: style.width * 3 / 10) }
    let start = (labels.map(\.columns).max() ?? 0) + 2
    let noteWidth = notes.map(\.columns).max() ?? 0
    let columns = max(style.width - start - (noteWidth > 0 ? noteWidth + 2 : 1), 10)
    let scale = self.scale(intervals: max(columns / 7, 2))
    func column(_ value: Double) -> Int {
      start + Int((scale.position(of: value) * Double(columns)).rounded())
    }
    var canvas = TextCanvas(width: style.width, height: rows.count + 2)
    for (index, row) in rows.enumerated() {
      canvas.write(labels[index], 0, index)
      for span in row.spans where span.end >= span.start {
        let from = min(column(span.start), start + columns - 1)
        // What takes time is seen, however short.
        let to = max(column(span.end), from + 1)
        let attribute = style.attribute(span.fill.rawValue)
        for place in from..<to { canvas.put(glyphs.fill(span.fill), place, index, attribute) }
        let text = printable(span.text)
        if !text.isEmpty, text.columns + 2 <= to - from {
          canvas.write(" \(text) ", from + (to - from - text.columns - 2) / 2, index)
        }
      }
      for mark in row.marks {
        canvas.put(glyphs.mark, min(column(mark), start + columns - 1), index, .bold)
      }
      canvas.write(notes[index], start + columns + 2, index)
    }
    drawAxis(scale, column, start..<start + columns, on: &canvas, glyphs)
    for line in canvas.lines(style.text) { sink.writeLine(line) }
    let samples = legend.map { fill, text in
      style.text(style.attribute(fill.rawValue), String(repeating: glyphs.fill(fill), count: 2))
        + " \(printable(text))"
    }
    let mark = markText.map { ["\(glyphs.mark) \(printable($0))"] } ?? []
    if !(samples + mark).isEmpty {
      sink.writeLine("  " + (samples + mark).joined(separator: "   "))
    }
  }

  private func drawAxis(
    _ scale: ChartScale, _ column: (Double) -> Int, _ plot: Range<Int>,
    on canvas: inout TextCanvas, _ glyphs: ChartGlyphs
  ) {
    for place in plot { canvas.put(glyphs.base, place, rows.count, .dim) }
    var free = 0
    for tick in scale.ticks {
      let place = column(tick.value)
      canvas.put(glyphs.baseTick, min(place, plot.upperBound - 1), rows.count, .dim)
      let from = max(place - tick.text.count / 2, 0)
      guard from >= free, from + tick.text.count <= canvas.width else { continue }
      canvas.write(tick.text, from, rows.count + 1)
      free = from + tick.text.count + 2
    }
    let title = printable(x.title)
    if title.columns <= plot.lowerBound - 2 { canvas.write(title, 0, rows.count + 1, .dim) }
  }
}
