extension LineChart {
  /// The chart as a picture.
  package func svg() -> String {
    var plot = SVGPlot(self)
    return plot.drawn()
  }
}

/// A line chart on its way to shapes.
private struct SVGPlot {
  static let width = 760.0
  static let plotHeight = 300.0
  static let top = 64.0
  static let labelSize = 13.0
  static let tickSize = 12.0

  let chart: LineChart
  let xScale: ChartScale
  let yScale: ChartScale
  let left: Double
  let right: Double
  /// Places of the labels beside the curves' ends; nil if they do not fit there.
  let labelPlaces: [Double]?
  var drawing: SVGDrawing

  var bottom: Double { Self.top + Self.plotHeight }

  init(_ chart: LineChart) {
    self.chart = chart
    yScale = chart.yScale(intervals: 6)
    let tickWidth = yScale.ticks.map { SVGDrawing.width(of: $0.text, size: Self.tickSize) }.max()
    left = 28 + (tickWidth ?? 0)
    let wanted = chart.series.map { [yScale] curve in
      Self.top + (1 - (curve.end.map { yScale.position(of: $0.y) } ?? 0)) * Self.plotHeight
    }
    labelPlaces = LabelSpread.places(
      wanted, gap: 17, in: Self.top...Self.top + Self.plotHeight)
    let labelWidth =
      chart.series.map { SVGDrawing.width(of: $0.label, size: Self.labelSize) }.max() ?? 0
    right = Self.width - (labelPlaces == nil ? 24 : min(labelWidth, 200) + 40)
    xScale = chart.xScale(intervals: 8)
    drawing = SVGDrawing(
      kind: "curves", title: chart.title, description: chart.spoken, width: Self.width,
      height: Self.top + Self.plotHeight + 56)
  }

  mutating func drawn() -> String {
    let title = SVGDrawing.cut(chart.title, size: 16, width: Self.width - 48)
    drawing.text(.title, title, x: 24, y: 30)
    guard !chart.isEmpty else {
      drawing.text(.note, "nothing to draw", x: 24, y: 56)
      drawing.height = 76
      return drawing.document
    }
    drawing.text(.note, chart.y.title, x: 24, y: 50)
    drawAxes()
    for index in chart.series.indices.reversed() { drawCurve(index) }
    drawMarks()
    drawLabels()
    drawNotes()
    return drawing.document
  }

  private func place(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (
      left + xScale.position(of: x) * (right - left),
      bottom - yScale.position(of: y) * Self.plotHeight
    )
  }

  private mutating func drawAxes() {
    for tick in yScale.ticks {
      let y = place(xScale.lower, tick.value).y
      drawing.line(tick.value == 0 ? .axis : .grid, from: (left, y), to: (right, y))
      drawing.text(.tick, tick.text, x: left - 8, y: y + 4, .end)
    }
    drawing.line(.axis, from: (left, bottom), to: (right, bottom))
    for tick in xScale.ticks {
      let x = place(tick.value, yScale.lower).x
      drawing.line(.axis, from: (x, bottom), to: (x, bottom + 5))
      drawing.text(.tick, tick.text, x: x, y: bottom + 20, .middle)
    }
    drawing.text(.tick, chart.x.title, x: (left + right) / 2, y: bottom + 40, .middle)
  }

  private mutating func drawCurve(_ index: Int) {
    for piece in chart.series[index].pieces {
      let points = piece.map { place($0.x, $0.y) }
      if points.count > 1 { drawing.curve(points, series: index) }
      guard chart.showsPoints || points.count == 1 else { continue }
      for point in points { drawing.circle(.point, point, radius: 4.5, series: index) }
    }
  }

  private mutating func drawMarks() {
    let marks = chart.shownMarks
    for (index, mark) in marks.enumerated() {
      let point = place(mark.x, mark.y)
      drawing.line(.drop, from: (point.x, point.y), to: (point.x, bottom))
      drawing.circle(.mark, point, radius: marks.count > 1 ? 8 : 6)
      if marks.count > 1 {
        drawing.text(.mark, sign(index), x: point.x, y: point.y + 3.5, .middle)
      }
    }
  }

  private func sign(_ index: Int) -> String {
    String(ChartGlyphs.of(isASCII: false).mark(index, of: chart.shownMarks.count))
  }

  private mutating func drawLabels() {
    guard let labelPlaces else { return }
    for (index, curve) in chart.series.enumerated() {
      guard let end = curve.end else { continue }
      let point = place(end.x, end.y)
      let y = labelPlaces[index]
      // A label that had to move is led back to its curve.
      if (y - point.y).magnitude > 6 || point.x < right - 1 {
        drawing.line(.drop, from: (point.x + 3, point.y), to: (right + 12, y))
      }
      let label = SVGDrawing.cut(curve.label, size: Self.labelSize, width: 200)
      drawing.text(.label, label, x: right + 16, y: y + 4.5, series: index)
    }
  }

  /// What marks mean, and the curves' names where they had no room beside them.
  private mutating func drawNotes() {
    let marks = chart.shownMarks
    var y = bottom + 68
    for (index, mark) in marks.enumerated() {
      drawing.circle(.mark, (32, y - 4), radius: marks.count > 1 ? 8 : 6)
      if marks.count > 1 { drawing.text(.mark, sign(index), x: 32, y: y - 0.5, .middle) }
      for line in SVGDrawing.wrapped(mark.text, size: Self.labelSize, width: Self.width - 80) {
        drawing.text(.label, line, x: 50, y: y)
        y += 20
      }
      y += 2
    }
    if labelPlaces == nil {
      for (index, curve) in chart.series.enumerated() {
        drawing.curve([(24, y - 4), (54, y - 4)], series: index)
        let label = SVGDrawing.cut(curve.label, size: Self.labelSize, width: Self.width - 90)
        drawing.text(.label, label, x: 62, y: y, series: index)
        y += 20
      }
    }
    drawing.height = marks.isEmpty && labelPlaces != nil ? bottom + 56 : y
  }
}

extension LineChart {
  /// What the chart shows, in words.
  fileprivate var spoken: String {
    let scale = yScale(intervals: 6)
    func text(_ value: Double) -> String {
      y.text(value, step: 1, largest: max(scale.lower.magnitude, scale.upper.magnitude))
    }
    let curves = series.map { curve in
      guard let first = curve.pieces.first?.first?.y, let last = curve.end?.y else {
        return "\(curve.label): nothing known."
      }
      return "\(curve.label): from \(text(first)) to \(text(last))."
    }
    return (["\(y.title) over \(x.title)."] + curves + marks.map { "\($0.text)." })
      .joined(separator: " ")
  }
}
