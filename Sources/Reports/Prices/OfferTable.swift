import PlacementModel
import Quantities

extension OfferReport {
  private static let heads = [
    "$/GPU-H", "$/NODE-H", "OPTION", "GPUS", "PROVIDER", "MACHINE", "REGION",
  ]

  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    let style = style.text
    let shown = listing.prices.prefix(limit ?? Self.longestTable)
    if listing.prices.isEmpty {
      sink.writeLine("no price found")
    } else {
      var table = TextTable(
        columns: Self.heads.enumerated().map { index, head in
          .init(head, index < 2 ? .right : .left, mayGoBelow: index == 6)
        } + [.init(ageHead, .right), .init("SOURCE")])
      for price in shown { table.add(row(price).map { TextTable.Cell($0) }) }
      table.write(style: style, to: &sink)
      sink.writeLine()
    }
    writeRemarks(shown.count, style, to: &sink)
  }

  private func row(_ price: OfferPrice) -> [String] {
    let offer = offer(of: price)
    return [
      price.perGPU.map { $0.perHour.formatted(decimals: 3) } ?? unknownMark,
      price.perNode.perHour.formatted(decimals: 2), price.option.rawValue, gpus(of: offer),
      offer.provider, offer.instance, site(of: offer), age(of: price),
      provenance(of: price).source,
    ]
  }

  /// How much was found, what was not, and what to do next.
  private func writeRemarks(_ shown: Int, _ style: TextStyle, to sink: inout TextSink) {
    func write(_ head: String, _ text: String, _ attribute: TextStyle.Attribute) {
      let gap = String(repeating: " ", count: head.count + 2)
      let lines = wrap(text, width: max(24, style.width - gap.count))
      sink.writeLine(style(attribute, head + ":") + " " + lines.joined(separator: "\n" + gap))
    }
    for warning in warnings { write("warning", printable(warning), .yellow) }
    for line in wrap(remarks(shown: shown).joined(separator: "; "), width: style.width) {
      sink.writeLine(style(.bold, line))
    }
    write("next", next(shown: shown).joined(separator: " · "), .cyan)
  }

  /// `shown 20 of 82 prices`, and how many there are beyond.
  func remarks(shown: Int) -> [String] {
    let found = listing.prices.count
    var remarks = [
      shown < found
        ? "shown \(shown) of \(counted(found, "price")), all of them with --all"
        : "shown \(shown) of \(counted(found, "price"))"
    ]
    if listing.pricesAbove > 0 {
      remarks.append("\(counted(listing.pricesAbove, "price")) above the highest asked for")
    }
    if listing.machinesWithoutPrice > 0 {
      let machines = counted(listing.machinesWithoutPrice, "machine")
      remarks.append("of \(machines) the price is not known")
    }
    return remarks
  }

  private func next(shown: Int) -> [String] {
    if listing.prices.isEmpty {
      return [context.command("gpus"), context.command("offers", "--sort", "memory")]
    }
    guard shown < listing.prices.count else {
      return [context.command("gpus"), context.command(["offers"] + search + ["--format", "csv"])]
    }
    return [context.command(["offers"] + search + ["--all"]), context.command("gpus")]
  }

  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    Comment(
      tag: name,
      summary: "**hybridlab offers**: " + remarks(shown: shown.count).joined(separator: "; "),
      warnings: warnings, head: Self.heads + [ageHead, "source"],
      right: [0, 1] + (context.now == nil ? [] : [7]), shown.map(row)
    ).write(to: &sink)
  }
}
