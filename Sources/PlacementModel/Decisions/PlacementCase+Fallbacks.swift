import Quantities

/// Another offer that may take a job if the one that was chosen has no room.
public struct FallbackOffer: Hashable, Sendable {
  /// Index into the price book's offers.
  public var offer: Int
  public var option: PurchaseOption
  public var nodes: Int
}

extension PlacementCase {
  /// Where a job may go instead, cheapest work first: the hard rules hold for each, as for the first.
  ///
  /// Only offers of a known price, on demand or spot; the same machine in the same region on demand
  /// is among them when spot was chosen, wherever it ranks.
  ///
  /// - Complexity: O(offers · log offers).
  public func fallbacks(for job: Job, after run: CloudRun, limit: Int) -> [FallbackOffer] {
    var found: [(cost: Double, fallback: FallbackOffer)] = []
    for index in prices.offers.indices {
      guard case .success(let candidate) = fit(of: job, on: index) else { continue }
      for option in [PurchaseOption.onDemand, .spot] where cloud.options.contains(option) {
        if option == .spot && !(job.maySpot && run.option == .spot) { continue }
        if index == run.offer && option == run.option { continue }
        guard let price = prices.offers[index].price(option) else { continue }
        let cost = price.perHour.dollars * Double(candidate.nodes) / candidate.speed.ratio
        found.append(
          (cost, FallbackOffer(offer: index, option: option, nodes: candidate.nodes)))
      }
    }
    found.sort { ($0.cost, $0.fallback.offer) < ($1.cost, $1.fallback.offer) }
    let same = found.first { $0.fallback.offer == run.offer }
    let others = found.filter { $0.fallback.offer != run.offer }.prefix(max(0, limit - 1))
    return ([same].compactMap { $0 } + others).prefix(limit).map(\.fallback)
  }
}
