extension TornadoChart {
  /// Writes the chart as lines of characters.
  package func write(_ style: ChartStyle, to sink: inout TextSink) {
    let glyphs = style.glyphs
    sink.writeLine(style.text(.bold, style.cut(title, to: style.width)))
    guard !rows.isEmpty else { return sink.writeLine("nothing to draw") }
    let labels = rows.map { style.cut($0.label, to: style.width * 2 / 5) }
    let labelWidth = labels.map(\.columns).max() ?? 0
    let rough = self.scale(intervals: 1)
    let probe = rows.map { TornadoBar($0, base: base.value, rough) }
    let leftWidth = probe.map(\.left.text.columns).max() ?? 0
    let rightWidth = probe.map(\.right.text.columns).max() ?? 0
    let start = labelWidth + 2 + leftWidth + 1
    let columns = max(style.width - start - rightWidth - 1, 10)
    let scale = self.scale(intervals: max(columns / 7, 2))
    func column(_ position: Double) -> Int {
      start + Int((position * Double(columns - 1)).rounded())
    }
    var canvas = TextCanvas(width: start + columns + rightWidth + 1, height: rows.count + 2)
    let middle = column(base.value.map(scale.position) ?? 1)
    for (row, label) in labels.enumerated() {
      let bar = TornadoBar(rows[row], base: base.value, scale)
      canvas.write(label, 0, row)
      for part in bar.parts {
        let fill = glyphs.fill(part.isLower ? .light : .solid)
        let attribute: TextStyle.Attribute = part.isLower ? .yellow : .blue
        let (from, to) = (column(part.range.lowerBound), column(part.range.upperBound))
        for place in from...to { canvas.put(fill, place, row, attribute) }
        if part.isOpen { canvas.put(glyphs.beyond, to, row, attribute) }
      }
      canvas.put(glyphs.reference, middle, row, .bold)
      let left = printable(bar.left.text)
      canvas.write(left, column(bar.left.position) - 1 - left.columns, row)
      canvas.write(printable(bar.right.text), column(bar.right.position) + 2, row)
    }
    drawAxis(scale, column, middle, on: &canvas, glyphs)
    for line in canvas.lines(style.text) { sink.writeLine(line) }
    let samples = (light: glyphs.fill(.light), solid: glyphs.fill(.solid))
    sink.writeLine(
      "  " + style.text(.yellow, String(repeating: samples.light, count: 2))
        + " \(Self.lowerNote)  " + style.text(.blue, String(repeating: samples.solid, count: 2))
        + " \(Self.upperNote)  \(glyphs.reference) as things are: \(printable(base.text))")
  }

  private func drawAxis(
    _ scale: ChartScale, _ column: (Double) -> Int, _ middle: Int, on canvas: inout TextCanvas,
    _ glyphs: ChartGlyphs
  ) {
    for place in column(0)...column(1) { canvas.put(glyphs.base, place, rows.count, .dim) }
    var free = 0
    for tick in scale.ticks {
      let place = column(scale.position(of: tick.value))
      canvas.put(glyphs.baseTick, place, rows.count, .dim)
      let from = max(place - tick.text.count / 2, 0)
      guard from >= free, from + tick.text.count <= canvas.width else { continue }
      canvas.write(tick.text, from, rows.count + 1)
      free = from + tick.text.count + 2
    }
    canvas.put(glyphs.reference, middle, rows.count, .bold)
    let title = printable(x.title)
    if title.columns <= column(0) - 2 { canvas.write(title, 0, rows.count + 1, .dim) }
  }
}
