import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  /// More node-hours of a month than anybody has paid for: some ten thousand machines.
  private static let mostPaidHours = 1e7

  /// Reads `paid-hours`: node-hours of the month that cost nothing more.
  ///
  /// What an hour costs after them is what the row says, else what is known of the same machine.
  mutating func readPaidHours(_ cell: YAMLNode, _ key: String, into offer: inout Offer) {
    guard let hours = positive(cell, "paid-hours, in node-hours of a month,") else { return }
    guard hours <= Self.mostPaidHours else {
      report(
        "impossible-number", "more than 10,000,000 node-hours in a month", at: cell.range,
        help: "write the hours that are left of what was paid for")
      return
    }
    offer.paidHours = DeviceHours(hours)
    offer.contracts = [
      ContractedPrice(
        option: .prepaid, terms: .paid, listed: nil, listedProvenance: offer.provenance,
        provenance: offer.provenance)
    ]
    guard !PurchaseOption.priced.contains(where: { offer.price($0) != nil }),
      let known = prices.offers.first(where: { Self.key(of: $0) == key })
    else { return }
    offer.onDemand = known.onDemand
    offer.spot = known.spot
    offer.reservedOneYear = known.reservedOneYear
    offer.reservedThreeYears = known.reservedThreeYears
    offer.place = offer.place ?? known.place
    offer.reservedProvenance = known.provenance(.reservedOneYear)
    offer.provenance = known.provenance
  }
}
