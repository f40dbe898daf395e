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
  /// Whose terms they are.
  var provenance: Provenance
  var range: SourceRange

  func matches(_ offer: Offer) -> Bool {
    guard offer.provider == provider else { return false }
    if let instance, offer.instance != instance { return false }
    if let region, offer.region != region { return false }
    if let gpus { return offer.gpu.map { gpus.contains($0) } ?? false }
    return true
  }

  fileprivate var contracted: ContractedPrice.Terms {
    switch terms {
    case .share(let share): .share(share)
    case .rate(let rate, let isPerGPU): .rate(ofGPU: isPerGPU ? rate : nil)
    }
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
    let list = self
    var changed: Set<PurchaseOption> = []
    for (index, discount) in discounts.enumerated() where discount.matches(list) {
      for option in discount.options where !changed.contains(option) {
        guard let price = discount.price(option, of: list) else { continue }
        set(option, to: price)
        changed.insert(option)
        used.insert(index)
        // Of a contract on a contract the later one is told, against what it cuts.
        contracts.removeAll { $0.option == option }
        contracts.append(
          ContractedPrice(
            option: option, terms: discount.contracted, listed: list.price(option),
            listedProvenance: list.provenance(option), provenance: discount.provenance))
      }
    }
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
