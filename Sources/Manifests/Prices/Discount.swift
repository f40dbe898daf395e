import Diagnostics
import PlacementModel
import Quantities

/// A negotiated price, or a cut of prices, for the offers it matches.
struct Discount {
  enum Terms {
    /// What is left of the price.
    case share(Share)
    case rate(HourlyRate, isPerGPU: Bool)
  }

  var provider: String
  /// nil matches all.
  var gpus: Set<GPUModel.ID>?
  var instance: String?
  var region: String?
  var options: [PurchaseOption]
  var terms: Terms
  /// Where it is written.
  var source: String
  var range: SourceRange

  func matches(_ offer: Offer) -> Bool {
    guard offer.provider == provider else { return false }
    if let instance, offer.instance != instance { return false }
    if let region, offer.region != region { return false }
    if let gpus { return offer.gpu.map { gpus.contains($0) } ?? false }
    return true
  }

  /// The price of a node-hour under this discount; nil if there is none to lower, or none that fits.
  func price(_ option: PurchaseOption, of offer: Offer) -> HourlyRate? {
    switch terms {
    case .share(let share):
      guard let list = offer.price(option)?.perHour else { return nil }
      return (try? list.scaled(by: share.fraction)).map(HourlyRate.init(perHour:))
    case .rate(let rate, let isPerGPU):
      return isPerGPU ? try? rate.scaled(by: max(1, offer.gpusPerNode)) : rate
    }
  }
}

extension Offer {
  /// Sets the prices that the first of `discounts` to match each way of buying gives.
  ///
  /// - Parameters:
  ///   - discounts: In order of precedence.
  ///   - used: The places in `discounts` of those that gave a price.
  mutating func apply(_ discounts: [Discount], used: inout Set<Int>) {
    var changed: Set<PurchaseOption> = []
    let list = self
    // One source after the other, each once: of prices for the time being, and of reserved ones.
    var sources = [list.provenance.source]
    var reservedSources = [list.provenance(.reservedOneYear).source]
    for (index, discount) in discounts.enumerated() where discount.matches(list) {
      for option in discount.options where !changed.contains(option) {
        guard let price = discount.price(option, of: list) else { continue }
        set(option, to: price)
        changed.insert(option)
        used.insert(index)
        if option.isReserved {
          if !reservedSources.contains(discount.source) { reservedSources.append(discount.source) }
        } else if !sources.contains(discount.source) {
          sources.append(discount.source)
        }
      }
    }
    guard !changed.isEmpty else { return }
    provenance.source = sources.joined(separator: ", ")
    reservedProvenance = Provenance(
      source: reservedSources.joined(separator: ", "), asOf: list.provenance(.reservedOneYear).asOf)
  }

  private mutating func set(_ option: PurchaseOption, to price: HourlyRate) {
    switch option {
    case .onDemand: onDemand = price
    case .spot: spot = price
    case .reservedOneYear: reservedOneYear = price
    case .reservedThreeYears: reservedThreeYears = price
    case .prepaid: break
    }
  }
}
