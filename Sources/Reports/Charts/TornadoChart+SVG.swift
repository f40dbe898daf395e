extension TornadoChart {
  /// The chart as a picture.
  package func svg() -> String {
    let width = 760.0
    let (top, rowHeight, size) = (64.0, 30.0, 13.0)
    let bottom = top + Double(rows.count) * rowHeight
    let spoken = rows.map { "\($0.label): \($0.atLower.text) to \($0.atUpper.text)." }
    var drawing = SVGDrawing(
      kind: "tornado", title: title,
      description: "As things are: \(base.text). " + spoken.joined(separator: " "),
      width: width, height: rows.isEmpty ? 76 : bottom + 84)
    drawing.text(.title, SVGDrawing.cut(title, size: 16, width: width - 48), x: 24, y: 30)
    guard !rows.isEmpty else {
      drawing.text(.note, "nothing to draw", x: 24, y: 56)
      return drawing.document
    }
    func widest(_ texts: [String]) -> Double {
      texts.map { SVGDrawing.width(of: $0, size: size) }.max() ?? 0
    }
    let scale = self.scale(intervals: 7)
    let bars = rows.map { TornadoBar($0, base: base.value, scale) }
    let left = 24 + min(widest(rows.map(\.label)), 290) + 22 + widest(bars.map(\.left.text))
    let right = width - 30 - widest(bars.map(\.right.text))
    func place(_ position: Double) -> Double { left + position * (right - left) }
    let middle = place(base.value.map(scale.position) ?? 1)

    for tick in scale.ticks {
      let x = place(scale.position(of: tick.value))
      drawing.line(.grid, from: (x, top - 6), to: (x, bottom + 4))
      drawing.text(.tick, tick.text, x: x, y: bottom + 20, .middle)
    }
    drawing.text(.tick, x.title, x: (left + right) / 2, y: bottom + 38, .middle)
    for (index, bar) in bars.enumerated() {
      let y = top + Double(index) * rowHeight
      let label = SVGDrawing.cut(rows[index].label, size: size, width: 290)
      drawing.text(.label, label, x: 24, y: y + 19)
      for part in bar.parts {
        let from = place(part.range.lowerBound)
        drawing.bar(
          x: from, y: y + 4, width: place(part.range.upperBound) - from, height: rowHeight - 8,
          series: part.isLower ? 1 : 0)
      }
      drawing.text(.label, bar.left.text, x: place(bar.left.position) - 7, y: y + 19, .end)
      drawing.text(.label, bar.right.text, x: place(bar.right.position) + 7, y: y + 19)
    }
    drawing.line(.reference, from: (middle, top - 6), to: (middle, bottom + 4))
    drawing.text(.note, "as things are: \(base.text)", x: middle, y: top - 12, .middle)
    drawing.bar(x: 24, y: bottom + 56, width: 16, height: 11, series: 1)
    drawing.text(.note, Self.lowerNote, x: 46, y: bottom + 66)
    let next = 46 + SVGDrawing.width(of: Self.lowerNote, size: 12) + 24
    drawing.bar(x: next, y: bottom + 56, width: 16, height: 11, series: 0)
    drawing.text(.note, Self.upperNote, x: next + 22, y: bottom + 66)
    return drawing.document
  }
}
