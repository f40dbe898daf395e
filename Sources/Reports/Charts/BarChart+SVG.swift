extension BarChart {
  /// The chart as a picture.
  package func svg() -> String {
    let (width, top, rowHeight, size) = (760.0, 52.0, 28.0, 13.0)
    let spoken = bars.map { "\($0.label): \($0.text)\($0.isMarked ? ", marked" : "")." }
    var drawing = SVGDrawing(
      kind: "bars", title: title, description: spoken.joined(separator: " "), width: width,
      height: top + Double(max(bars.count, 1)) * rowHeight + 20)
    drawing.text(.title, SVGDrawing.cut(title, size: 16, width: width - 48), x: 24, y: 30)
    guard !bars.isEmpty else {
      drawing.text(.note, "nothing to draw", x: 24, y: 56)
      return drawing.document
    }
    func widest(_ texts: [String]) -> Double {
      texts.map { SVGDrawing.width(of: $0, size: size) }.max() ?? 0
    }
    let left = 24 + min(widest(bars.map(\.label)), 290) + 12
    let right = max(width - 40 - min(widest(bars.map(\.text)), 260), left + 60)
    let scale = self.scale
    func place(_ value: Double) -> Double { left + scale.position(of: value) * (right - left) }
    for (index, bar) in bars.enumerated() {
      let y = top + Double(index) * rowHeight
      let label = SVGDrawing.cut(bar.label, size: size, width: 290)
      drawing.text(.label, label, x: left - 12, y: y + 18, .end)
      var end = place(0)
      if let value = bar.value, value.magnitude <= ChartScale.limit {
        let (from, to) = (min(place(0), place(value)), max(place(0), place(value)))
        drawing.bar(
          x: from, y: y + 4, width: max(to - from, 1), height: rowHeight - 9,
          series: bar.isMarked ? 2 : 0)
        end = to
      }
      let text = SVGDrawing.cut(bar.text, size: size, width: 260)
      drawing.text(.label, text, x: end + 8, y: y + 18)
      guard bar.isMarked else { continue }
      let x = end + 24 + SVGDrawing.width(of: text, size: size)
      drawing.circle(.mark, (x, y + 13.5), radius: 5)
    }
    let zero = place(0)
    drawing.line(
      .axis, from: (zero, top), to: (zero, top + Double(bars.count) * rowHeight))
    return drawing.document
  }
}
