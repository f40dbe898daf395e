public import Quantities

/// A known price of an offer, for one way of buying.
public struct OfferPrice: Hashable, Sendable {
  /// Index into the price book's offers.
  public var offer: Int
  public var option: PurchaseOption
  public var perNode: HourlyRate
  /// The share of one GPU; nil for a machine without GPUs.
  public var perGPU: HourlyRate?

  /// - Returns: nil if the price is not known.
  init?(_ offer: Offer, at index: Int, _ option: PurchaseOption) {
    guard let price = offer.price(option) else { return nil }
    self.offer = index
    self.option = option
    perNode = price
    if offer.gpu != nil { perGPU = price.share(of: offer.gpusPerNode) }
  }
}

extension HourlyRate {
  /// What one of so many equal parts costs, rounded once.
  func share(of parts: Int) -> HourlyRate {
    (try? perHour.scaled(by: 1, over: Int64(max(1, parts)))).map(HourlyRate.init(perHour:)) ?? self
  }
}

/// What a query found.
public struct OfferListing: Hashable, Sendable {
  /// In what order prices are listed; the first is the usual one.
  public enum Order: String, CaseIterable, Sendable {
    /// Cheapest GPU-hour first; machines without GPUs by their own price.
    case price
    /// Cheapest node-hour first.
    case nodePrice = "node-price"
    /// Most memory of one GPU first.
    case memory
    /// Most GPUs of a node first.
    case count
    /// Newest price first.
    case age
    case provider
  }

  public var prices: [OfferPrice]
  /// Machines that match, of which no price is known for a way of buying that was asked for.
  public var machinesWithoutPrice: Int
  /// Prices that match in all but their height.
  public var pricesAbove: Int
}

extension PriceBook {
  /// The known prices that a query asks for, in order.
  ///
  /// Equal ones stand by price, then by provider, machine, region and way of buying, so that the order
  /// does not depend on that of the book.
  ///
  /// - Complexity: O(offers + n log n) for n prices found.
  public func list(_ query: OfferQuery, by order: OfferListing.Order = .price) -> OfferListing {
    var listing = OfferListing(prices: [], machinesWithoutPrice: 0, pricesAbove: 0)
    for (index, offer) in offers.enumerated() where query.matches(offer) {
      var isPriced = false
      for option in PurchaseOption.allCases where query.options.contains(option) {
        guard let price = OfferPrice(offer, at: index, option) else { continue }
        isPriced = true
        if query.isAffordable(price.perNode, of: offer) {
          listing.prices.append(price)
        } else {
          listing.pricesAbove += 1
        }
      }
      if !isPriced { listing.machinesWithoutPrice += 1 }
    }
    listing.prices.sort { isBefore($0, $1, by: order) }
    return listing
  }

  func isBefore(_ a: OfferPrice, _ b: OfferPrice, by order: OfferListing.Order) -> Bool {
    let (first, second) = (offers[a.offer], offers[b.offer])
    switch order {
    case .price: break
    case .nodePrice: if a.perNode != b.perNode { return a.perNode < b.perNode }
    case .memory:
      if first.memoryPerGPU != second.memoryPerGPU {
        return first.memoryPerGPU > second.memoryPerGPU
      }
    case .count:
      if first.gpusPerNode != second.gpusPerNode { return first.gpusPerNode > second.gpusPerNode }
    case .age:
      let dates = (first.provenance(a.option).asOf, second.provenance(b.option).asOf)
      switch dates {
      case (let one?, let other?) where one != other: return one > other
      case (.some, nil): return true
      case (nil, .some): return false
      default: break
      }
    case .provider: if first.provider != second.provider { return first.provider < second.provider }
    }
    let prices = (a.perGPU ?? a.perNode, b.perGPU ?? b.perNode)
    if prices.0 != prices.1 { return prices.0 < prices.1 }
    let names = (
      (first.provider, first.instance, first.region ?? "", first.place?.code ?? "", a.option),
      (second.provider, second.instance, second.region ?? "", second.place?.code ?? "", b.option)
    )
    if names.0 != names.1 { return names.0 < names.1 }
    return (first.gpusPerNode, a.offer) < (second.gpusPerNode, b.offer)
  }
}
