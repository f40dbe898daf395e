/// How far each input alone moves a result, the strongest first.
package struct TornadoChart: Sendable {
  /// The result at one end of an input's range.
  package struct End: Hashable, Sendable {
    /// Nil if there is no such result: the bar goes on beyond the chart.
    package var value: Double?
    /// What stands at the end of the bar: `2.3`, `never`.
    package var text: String

    package init(_ value: Double?, _ text: String) {
      self.value = value
      self.text = text
    }
  }

  package struct Row: Sendable {
    /// The input and its range: `rent price ($1.50 to $2.50)`.
    package var label: String
    package var atLower: End
    package var atUpper: End

    package init(_ label: String, atLower: End, atUpper: End) {
      self.label = label
      self.atLower = atLower
      self.atUpper = atUpper
    }
  }

  package var title: String
  package var x: ChartAxis
  /// The result with every input as it is.
  package var base: End
  package var rows: [Row]

  package init(_ title: String, x: ChartAxis, base: End, rows: [Row]) {
    self.title = title
    self.x = x
    self.base = base
    self.rows = rows
  }

  static let lowerNote = "input at its lower end"
  static let upperNote = "at its upper end"

  func scale(intervals: Int) -> ChartScale {
    let ends = rows.flatMap { [$0.atLower.value, $0.atUpper.value] }
    return ChartScale(x, of: (ends + [base.value]).compactMap { $0 }, intervals: intervals)
  }
}

/// One row of a tornado on its scale.
struct TornadoBar {
  /// From the base to an end, as places from 0 to 1.
  struct Part {
    var range: ClosedRange<Double>
    var isLower: Bool
    /// Whether the end is beyond the chart.
    var isOpen: Bool
  }

  /// The longer one first, so that the shorter is seen on it where both lie on one side.
  var parts: [Part]
  var left: (position: Double, text: String)
  var right: (position: Double, text: String)

  init(_ row: TornadoChart.Row, base: Double?, _ scale: ChartScale) {
    func place(_ value: Double?) -> Double {
      value.map { $0.magnitude <= ChartScale.limit ? scale.position(of: $0) : 1 } ?? 1
    }
    let middle = place(base)
    let ends = [(row.atLower, true), (row.atUpper, false)].map { end, isLower in
      (position: place(end.value), end: end, isLower: isLower)
    }
    parts = ends.map { position, end, isLower in
      Part(
        range: min(position, middle)...max(position, middle), isLower: isLower,
        isOpen: end.value == nil)
    }.sorted {
      $0.range.upperBound - $0.range.lowerBound > $1.range.upperBound - $1.range.lowerBound
    }
    let isSwapped = ends[0].position > ends[1].position
    let (first, second) = isSwapped ? (ends[1], ends[0]) : (ends[0], ends[1])
    left = (min(first.position, middle), first.end.text)
    right = (max(second.position, middle), second.end.text)
  }
}
