/// Curves over a common axis: cumulative cost over months, cost against a number of GPUs.
package struct LineChart: Sendable {
  package struct Point: Hashable, Sendable {
    package var x: Double
    /// Nil where there is no value: the curve has a gap.
    package var y: Double?

    package init(_ x: Double, _ y: Double?) {
      self.x = x
      self.y = y
    }
  }

  package struct Series: Sendable {
    package var label: String
    /// In order of `x`; between them the curve is straight.
    package var points: [Point]

    package init(_ label: String, _ points: [Point]) {
      self.label = label
      self.points = points
    }
  }

  /// A place that means something, such as where two curves cross.
  package struct Mark: Sendable {
    package var x: Double
    package var y: Double
    /// What is there, in one sentence.
    package var text: String

    package init(x: Double, y: Double, _ text: String) {
      self.x = x
      self.y = y
      self.text = text
    }
  }

  package var title: String
  package var x: ChartAxis
  package var y: ChartAxis
  package var series: [Series]
  package var marks: [Mark]
  /// Whether the points themselves are shown, where what lies between them does not exist.
  package var showsPoints: Bool
  /// Whether the axis at the side may leave out zero where all values lie far above it, so that
  /// their differences are seen.
  package var mayLeaveOutZero: Bool

  package init(
    _ title: String, x: ChartAxis, y: ChartAxis, series: [Series], marks: [Mark] = [],
    showsPoints: Bool = false, mayLeaveOutZero: Bool = false
  ) {
    self.title = title
    self.x = x
    self.y = y
    self.series = series
    self.marks = marks
    self.showsPoints = showsPoints
    self.mayLeaveOutZero = mayLeaveOutZero
  }

  /// Points that can be drawn.
  private var shown: [Point] {
    series.flatMap(\.points).filter { point in
      point.x.magnitude <= ChartScale.limit
        && point.y.map { $0.magnitude <= ChartScale.limit } == true
    }
  }

  var isEmpty: Bool { shown.isEmpty }

  /// The axis below.
  func xScale(intervals: Int) -> ChartScale {
    ChartScale(x, of: shown.map(\.x), intervals: intervals)
  }

  /// The axis at the side, which begins at zero unless something is below or it may leave it out.
  func yScale(intervals: Int) -> ChartScale {
    let values = shown.compactMap(\.y)
    let least = values.min() ?? 0
    let isFar = mayLeaveOutZero && least > 0 && least > (values.max() ?? 0) / 2
    return ChartScale(
      y, of: values + (isFar ? [] : [0]), intervals: intervals, isRoundedOut: true)
  }

  /// Marks that lie on the chart.
  var shownMarks: [Mark] {
    marks.filter {
      $0.x.magnitude <= ChartScale.limit && $0.y.magnitude <= ChartScale.limit
    }
  }
}

extension LineChart.Series {
  /// The pieces of the curve between gaps.
  var pieces: [[(x: Double, y: Double)]] {
    var pieces: [[(x: Double, y: Double)]] = [[]]
    for point in points {
      if let y = point.y, y.magnitude <= ChartScale.limit, point.x.magnitude <= ChartScale.limit {
        pieces[pieces.count - 1].append((point.x, y))
      } else if pieces.last?.isEmpty == false {
        pieces.append([])
      }
    }
    return pieces.filter { !$0.isEmpty }
  }

  /// Whether there is nothing to draw.
  var isEmpty: Bool { pieces.isEmpty }

  /// Where the curve ends, for its label.
  var end: (x: Double, y: Double)? { pieces.last?.last }
}
