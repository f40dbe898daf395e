import PlacementModel
import Reports

/// `hybridlab offers`: prices of machines for rent.
struct OffersCommand {
  let console: Console
  let line: TypedLine

  private static let flags: [Flag] = [
    .gpu, .memory, .count, .provider, .region, .country, .option, .maxPrice, .sort,
  ]

  func run() throws(Failure) -> ExitStatus {
    let format = line.values[Flag.format.name].flatMap(OfferReport.Format.init) ?? .table
    let isPlain = console.isPlain(line)
    let report = try console.deliver(line) { () throws(Failure) in
      let search = try PriceSearch.read(line, on: console)
      let query = try OfferQuery(search)
      let order = line.values[Flag.sort.name].flatMap(OfferListing.Order.init) ?? .price
      return OfferReport(
        search.prices.list(query, by: order), in: search.prices, context: search.context,
        limit: try search.limit(), search: search.words(of: Self.flags))
    } writing: { report, style, sink in
      report.write(format, isPlain: isPlain, style: style, to: &sink)
    }
    if (format == .table && isPlain) || format == .csv { console.remark(report.warnings) }
    return .done
  }
}

/// `hybridlab gpus`: what is known of GPUs.
struct GPUsCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let format = line.values[Flag.format.name].flatMap(GPUReport.Format.init) ?? .table
    let isPlain = console.isPlain(line)
    let report = try console.deliver(line) { () throws(Failure) in
      try self.report()
    } writing: { report, style, sink in
      report.write(format, isPlain: isPlain, style: style, to: &sink)
    }
    if (format == .table && isPlain) || format == .csv { console.remark(report.warnings) }
    return .done
  }

  private func report() throws(Failure) -> GPUReport {
    let search = try PriceSearch.read(line, on: console)
    var mistakes: [CommandLineMistake] = []
    var models: Set<GPUModel.ID>?
    if case .gpus(let named) = OfferQuery.hardware(search, &mistakes) { models = named }
    let memory = OfferQuery.memory(line, &mistakes)
    guard mistakes.isEmpty else { throw .mistakes(mistakes) }
    let order = line.values[Flag.sort.name].flatMap(GPUMarket.Order.init) ?? .name
    return GPUReport(
      search.prices.markets(of: models, memory: memory, by: order), in: search.prices,
      context: search.context, limit: try search.limit(),
      search: search.words(of: [.gpu, .memory, .sort]))
  }
}

extension Console {
  /// Says warnings of a result whose format has no place for them.
  fileprivate func remark(_ warnings: [String]) {
    for warning in warnings { remark("\(errorStyle(.yellow, "warning:")) \(warning)\n") }
  }
}
