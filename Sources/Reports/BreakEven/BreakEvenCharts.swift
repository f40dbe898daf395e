import PlacementModel
import Quantities

extension BreakEvenReport {
  /// What both sides have cost, month by month, with the crossing.
  var chart: LineChart {
    let hasWorth = curve.contains { $0.worth != .zero }
    let owned = curve.map { row in
      LineChart.Point(row.time.count, row.owned.total.dollars - row.worth.dollars)
    }
    let rented = curve.map { LineChart.Point($0.time.count, $0.rented.total.dollars) }
    var marks: [LineChart.Mark] = []
    if let time = analysis.time, time > .zero, time <= question.terms.horizon,
      let there = try? analysis.costs(at: [time]).first
    {
      marks.append(
        LineChart.Mark(
          x: time.count, y: there.rented.total.dollars, "break-even \(headline)"))
    }
    return LineChart(
      question.terms.discount == .none ? "cumulative cost" : "cumulative cost, present value",
      x: ChartAxis("months", .months), y: ChartAxis("cost", .money),
      series: [
        LineChart.Series(hasWorth ? "owned, less resale" : "owned", owned),
        LineChart.Series("rented", rented),
      ], marks: marks)
  }

  /// How far each input alone moves the saving over the horizon.
  var tornado: TornadoChart {
    TornadoChart(
      "saved over \(question.terms.horizon.words(month: question.terms.month)), one input at a time",
      x: ChartAxis("saved", .money),
      base: TornadoChart.End(horizon.saving.dollars, horizon.saving.tornadoText),
      rows: swings.map { swing in
        let guess = swing.range.isAssumed ? "" : ", given"
        return TornadoChart.Row(
          "\(swing.range.input.words) "
            + "(\(question.words(swing.range.input, from: swing.low.value, to: swing.high.value))"
            + "\(guess))",
          atLower: TornadoChart.End(swing.low.saving.dollars, swing.low.saving.tornadoText),
          atUpper: TornadoChart.End(swing.high.saving.dollars, swing.high.saving.tornadoText))
      })
  }

  /// The picture of `--svg`: the tornado where it was asked for, else the curves.
  package var picture: String? { wishes.showsTornado ? tornado.svg() : chart.svg() }
}

extension Money {
  fileprivate var tornadoText: String {
    let text = formatted(decimals: 0, grouped: true)
    return text.hasPrefix("-") ? "-$\(text.dropFirst())" : "$\(text)"
  }
}
