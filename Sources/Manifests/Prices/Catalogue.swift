package import PlacementModel

/// Everything from outside that a plan rests on, as read from the catalogue and a user's files.
package struct Catalogue: Sendable {
  package var prices: PriceBook

  package init(prices: PriceBook) {
    self.prices = prices
  }
}

extension PriceListReader {
  /// What was read.
  package var catalogue: Catalogue { Catalogue(prices: prices) }
}
