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
    try console.deliverReport(line) { () throws(Failure) in
      let search = try PriceSearch.read(line, on: console)
      let query = try OfferQuery(search)
      let order = line.values[Flag.sort.name].flatMap(OfferListing.Order.init) ?? .price
      return OfferReport(
        search.prices.list(query, by: order), in: search.prices, context: search.context,
        limit: try search.limit(), search: search.words(of: Self.flags))
    }
    return .done
  }
}

/// `hybridlab gpus`: what is known of GPUs.
struct GPUsCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    try console.deliverReport(line) { () throws(Failure) in
      try self.report()
    }
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
