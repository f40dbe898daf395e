package import PlacementModel
import Quantities

/// What is known of GPUs, in each of the formats of `hybridlab gpus`.
package struct GPUReport: FormattedReport {
  static let longestTable = 40

  let prices: PriceBook
  let markets: [GPUMarket]
  let context: ReportContext
  /// Most rows to show; nil is the usual, all but on a terminal.
  let limit: Int?
  let search: [String]

  package init(
    _ markets: [GPUMarket], in prices: PriceBook, context: ReportContext, limit: Int?,
    search: [String]
  ) {
    self.prices = prices
    self.markets = markets
    self.context = context
    self.limit = limit
    self.search = search
  }

  package var name: String { "gpus" }
  package var toolVersion: String { context.toolVersion }

  /// The GPUs of every format but a terminal's, which has fewer unless somebody says how many.
  var shown: ArraySlice<GPUMarket> { markets.prefix(limit ?? .max) }

  package func writePlain(to sink: inout TextSink) {
    for market in shown {
      sink.writeLine(
        cells(of: market, unknown: unknownMark).map(printable).joined(separator: "\t"))
    }
  }

  package func writeCSV(to sink: inout TextSink) {
    CSV.write(Self.csvHead, to: &sink)
    for market in shown { CSV.write(cells(of: market, unknown: ""), to: &sink) }
  }

  /// What a reader should know before relying on the rents.
  package var warnings: [String] {
    let cheapest = markets.lazy.flatMap { [$0.onDemand, $0.spot].compactMap { $0 } }
    let stale = context.priceAge?.warning(
      of: cheapest.map { price in
        let offer = prices.offers[price.offer]
        return UsedPrice(
          provider: offer.provider, provenance: offer.provenance(price.option))
      })
    return stale.map { [$0] } ?? []
  }

  func model(_ market: GPUMarket) -> GPUModel { prices.gpus[market.gpu] }

  static let csvHead = [
    "gpu", "family", "vendor", "memory_bytes", "bandwidth_gigabytes_per_second", "fp16_tflops",
    "fp32_tflops", "fp8_tflops", "board_watts", "usd_price", "price_as_of", "offers",
    "usd_per_gpu_hour_on_demand", "usd_per_gpu_hour_spot", "as_of", "source",
  ]

  private func cells(of market: GPUMarket, unknown: String) -> [String] {
    let model = model(market)
    func number(_ value: Double?) -> String { value.map { shortest($0) } ?? unknown }
    return [
      model.name, model.family, model.vendor, String(model.memory.bytes),
      number(model.bandwidth), number(model.tensorThroughput), number(model.singleThroughput),
      number(model.eightBitThroughput), number(model.power?.watts),
      model.price?.decimalText ?? unknown, model.priceAsOf.map(\.description) ?? unknown,
      String(market.offers), market.onDemand?.perGPU?.perHour.decimalText ?? unknown,
      market.spot?.perGPU?.perHour.decimalText ?? unknown,
      model.provenance.asOf.map(\.description) ?? unknown, model.provenance.source,
    ]
  }

  // MARK: For people

  private static let heads = [
    "GPU", "MEMORY", "GB/S", "FP16", "FP32", "FP8", "W", "BUY $", "OFFERS", "RENT $/H", "SPOT $/H",
  ]

  private func row(_ market: GPUMarket) -> [String] {
    let model = model(market)
    func number(_ value: Double?) -> String { value.map(\.ratioText) ?? unknownMark }
    func rent(_ price: OfferPrice?) -> String {
      price?.perGPU.map { $0.perHour.formatted(decimals: 2) } ?? unknownMark
    }
    let provenance = model.provenance
    let age =
      context.now == nil
      ? provenance.asOf?.description
      : context.priceAge?.days(of: provenance).map { String($0) }
    return [
      model.name, model.memory.formatted(), number(model.bandwidth),
      number(model.tensorThroughput), number(model.singleThroughput),
      number(model.eightBitThroughput),
      model.power.map { fixed($0.watts, decimals: 0) } ?? unknownMark,
      model.price?.tableText ?? unknownMark, String(market.offers), rent(market.onDemand),
      rent(market.spot), age ?? unknownMark, provenance.source,
    ]
  }

  private var ageHead: String { context.now == nil ? "AS OF" : "DAYS OLD" }

  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    let style = style.text
    let shown = markets.prefix(limit ?? Self.longestTable)
    if markets.isEmpty {
      sink.writeLine("no GPU found")
    } else {
      var table = TextTable(
        columns: Self.heads.enumerated().map { .init($1, $0 == 0 ? .left : .right) }
          + [.init(ageHead, context.now == nil ? .left : .right), .init("SOURCE")])
      for market in shown { table.add(row(market)) }
      table.write(style: style, to: &sink)
      sink.writeLine()
    }
    for warning in warnings {
      sink.writeLine(style(.yellow, "warning:") + " " + printable(warning))
    }
    for line in wrap(remarks(shown: shown.count), width: style.width) {
      sink.writeLine(style(.bold, line))
    }
    sink.writeLine(style(.cyan, "next:") + " " + next(shown: shown))
  }

  private func remarks(shown: Int) -> String {
    "shown \(shown) of \(counted(markets.count, "GPU"))"
      + (shown < markets.count ? ", all of them with --all" : "")
      + "; TFLOPS are dense, FP16 and FP8 on tensor cores; rents are the cheapest known GPU-hour"
  }

  private func next(shown: ArraySlice<GPUMarket>) -> String {
    guard let name = shown.first(where: { $0.offers > 0 }).map({ model($0).name }) else {
      return context.command("offers")
    }
    return context.command("offers", "--gpu", name)
  }

  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    Comment(
      tag: name, summary: "**hybridlab gpus**: " + remarks(shown: shown.count),
      warnings: warnings, head: Self.heads + [ageHead, "source"],
      right: Array(1..<Self.heads.count),
      shown.map(row)
    ).write(to: &sink)
  }
}
