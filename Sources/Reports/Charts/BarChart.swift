/// Amounts side by side as bars, each with what it amounts to.
package struct BarChart: Sendable {
  package struct Bar: Sendable {
    package var label: String
    /// Nil if it is not known: no bar, and what `text` says.
    package var value: Double?
    /// The amount in words, behind the bar.
    package var text: String
    package var isMarked: Bool

    package init(_ label: String, _ value: Double?, _ text: String, isMarked: Bool = false) {
      self.label = label
      self.value = value
      self.text = text
      self.isMarked = isMarked
    }
  }

  package var title: String
  package var bars: [Bar]

  package init(_ title: String, bars: [Bar]) {
    self.title = title
    self.bars = bars
  }

  /// From the least amount, or zero, to the largest.
  var scale: ChartScale {
    ChartScale(ChartAxis("", .number), of: bars.compactMap(\.value) + [0], intervals: 1)
  }

  /// Writes the chart as lines of characters.
  package func write(_ style: ChartStyle, to sink: inout TextSink) {
    let glyphs = style.glyphs
    if !title.isEmpty { sink.writeLine(style.text(.bold, style.cut(title, to: style.width))) }
    guard !bars.isEmpty else { return sink.writeLine("nothing to draw") }
    let labels = bars.map { style.cut($0.label, to: style.width * 2 / 5) }
    let texts = bars.map { style.cut($0.text, to: style.width * 2 / 5) }
    let start = (labels.map(\.columns).max() ?? 0) + 2
    let textWidth = (texts.map(\.columns).max() ?? 0) + 3
    let columns = max(style.width - start - textWidth, 8)
    let scale = self.scale
    let zero = scale.position(of: 0) * Double(columns)
    for (index, bar) in bars.enumerated() {
      var canvas = TextCanvas(width: start + columns + textWidth + 1, height: 1)
      canvas.write(labels[index], 0, 0)
      var end = start + Int(zero.rounded())
      if let value = bar.value, value.magnitude <= ChartScale.limit {
        let place = scale.position(of: value) * Double(columns)
        let attribute: TextStyle.Attribute = bar.isMarked ? .green : .blue
        end = start + draw(from: zero, to: place, attribute, at: start, on: &canvas, glyphs)
      }
      canvas.write(texts[index], end + 1, 0, bar.isMarked ? .bold : nil)
      if bar.isMarked { canvas.put(glyphs.mark, end + 2 + texts[index].columns, 0, .bold) }
      for line in canvas.lines(style.text) { sink.writeLine(line) }
    }
  }

  /// Draws a bar and returns the column behind it.
  private func draw(
    from zero: Double, to place: Double, _ attribute: TextStyle.Attribute, at start: Int,
    on canvas: inout TextCanvas, _ glyphs: ChartGlyphs
  ) -> Int {
    guard place >= zero else {
      // There is no character for a part from the right: whole ones.
      let (from, to) = (Int(place.rounded()), Int(zero.rounded()))
      for column in from..<max(to, from) {
        canvas.put(glyphs.fill(.medium), start + column, 0, attribute)
      }
      return to
    }
    let from = Int(zero.rounded())
    let whole = glyphs.parts.count - 1
    let eighths = max(Int(((place - zero) * Double(whole)).rounded()), place > zero ? 1 : 0)
    for column in 0..<eighths / whole {
      canvas.put(glyphs.fill(.solid), start + from + column, 0, attribute)
    }
    let rest = eighths % whole
    if rest > 0 { canvas.put(glyphs.parts[rest], start + from + eighths / whole, 0, attribute) }
    return from + (eighths + whole - 1) / whole
  }
}
