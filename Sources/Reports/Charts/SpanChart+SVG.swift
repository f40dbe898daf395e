extension SpanChart {
  /// The chart as a picture.
  package func svg() -> String {
    let (width, top, rowHeight, size) = (860.0, 52.0, 30.0, 13.0)
    let bottom = top + Double(rows.count) * rowHeight
    let hasLegend = !legend.isEmpty || markText != nil
    var drawing = SVGDrawing(
      kind: "spans", title: title, description: spoken, width: width,
      height: rows.isEmpty ? 76 : bottom + (hasLegend ? 84 : 56))
    drawing.text(.title, SVGDrawing.cut(title, size: 16, width: width - 48), x: 24, y: 30)
    guard !rows.isEmpty else {
      drawing.text(.note, "nothing to draw", x: 24, y: 56)
      return drawing.document
    }
    func widest(_ texts: [String], _ most: Double) -> Double {
      min(texts.map { SVGDrawing.width(of: $0, size: size) }.max() ?? 0, most)
    }
    let left = 24 + widest(rows.map(\.label), 240) + 14
    let right = width - 28 - widest(rows.map(\.note), 180)
    let scale = self.scale(intervals: 9)
    func place(_ value: Double) -> Double { left + scale.position(of: value) * (right - left) }
    for tick in scale.ticks {
      let x = place(tick.value)
      drawing.line(.grid, from: (x, top), to: (x, bottom + 5))
      drawing.text(.tick, tick.text, x: x, y: bottom + 20, .middle)
    }
    drawing.line(.axis, from: (left, bottom), to: (right, bottom))
    drawing.text(.tick, x.title, x: (left + right) / 2, y: bottom + 38, .middle)
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * rowHeight
      let label = SVGDrawing.cut(row.label, size: size, width: 240)
      drawing.text(.label, label, x: left - 14, y: y + 19, .end)
      for span in row.spans where span.end >= span.start {
        let from = place(span.start)
        let length = max(place(span.end) - from, 1.5)
        drawing.bar(
          x: from, y: y + 4, width: length, height: rowHeight - 9, series: span.fill.rawValue)
        let text = printable(span.text)
        if SVGDrawing.width(of: text, size: 12) + 8 <= length {
          drawing.text(.bar, text, x: from + length / 2, y: y + 19, .middle)
        }
      }
      for mark in row.marks {
        drawing.line(.reference, from: (place(mark), y + 1), to: (place(mark), y + rowHeight - 2))
        drawing.circle(.mark, (place(mark), y + 3), radius: 3)
      }
      drawing.text(
        .note, SVGDrawing.cut(row.note, size: size, width: 180), x: right + 12, y: y + 19)
    }
    drawLegend(y: bottom + 66, on: &drawing)
    return drawing.document
  }

  private func drawLegend(y: Double, on drawing: inout SVGDrawing) {
    var x = 24.0
    for (fill, text) in legend {
      drawing.bar(x: x, y: y - 10, width: 16, height: 11, series: fill.rawValue)
      drawing.text(.note, text, x: x + 22, y: y)
      x += 22 + SVGDrawing.width(of: text, size: 12) + 24
    }
    guard let markText else { return }
    drawing.line(.reference, from: (x + 4, y - 11), to: (x + 4, y + 3))
    drawing.circle(.mark, (x + 4, y - 9), radius: 3)
    drawing.text(.note, markText, x: x + 14, y: y)
  }

  private var spoken: String {
    let scale = self.scale(intervals: 9)
    let largest = max(scale.lower.magnitude, scale.upper.magnitude)
    func text(_ value: Double) -> String { x.text(value, step: 0.1, largest: largest) }
    return rows.map { row in
      let spans = row.spans.map { span in
        (span.text.isEmpty ? "" : "\(span.text) ") + "\(text(span.start)) to \(text(span.end))"
      }
      return "\(row.label): \(spans.isEmpty ? "nothing" : spans.joined(separator: ", "))."
    }.joined(separator: " ") + " In \(x.title)."
  }
}
