import PlacementModel

extension ExplanationReport {
  /// What to know before relying on the price that the job rests on.
  package var warnings: [String] {
    guard let run = placement.cloud else { return [] }
    let offer = facts.prices.offers[run.offer]
    let stale = context.priceAge?.warning(
      of: [(offer.provider, offer.provenance(run.option))])
    return stale.map { [$0] } ?? []
  }
}
