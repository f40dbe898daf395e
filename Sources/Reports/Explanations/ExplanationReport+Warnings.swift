import PlacementModel

extension ExplanationReport {
  /// What to know before relying on the prices that the job rests on.
  package var warnings: [String] {
    context.priceAge?.warning(of: facts.usedPrices(of: placement)).map { [$0] } ?? []
  }
}
