import PlacementModel

extension ExplanationReport {
  /// What to know before relying on the price that the job rests on.
  package var warnings: [String] {
    guard let price = facts.usedPrice(of: placement),
      let stale = context.priceAge?.warning(of: [price])
    else { return [] }
    return [stale]
  }
}
