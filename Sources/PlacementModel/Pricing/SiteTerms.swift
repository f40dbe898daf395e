import Quantities

/// What a provider asks for in one of its regions whatever the machine, looked up once for all offers
/// there: looking names up for each bill takes longer than its arithmetic.
final class SiteTerms: Sendable {
  let egress: EgressPoint
  /// nil if unknown.
  let storage: Sourced<StoragePrice>?
  let minimumBilling: Hours
  let startUp: Hours
  /// The same for regions where data costs the same to keep and to take home.
  let lane: String

  var provider: String { egress.provider }
  var region: String? { egress.region }

  init(_ offer: Offer, _ prices: PriceBook) {
    egress = EgressPoint(provider: offer.provider, region: offer.region, prices)
    storage = prices.storage(at: offer.provider, region: offer.region)
    minimumBilling = prices.minimumBilling(of: offer.provider)
    startUp = prices.startUp(of: offer.provider)
    let isUsual = storage?.value == prices.storage[offer.provider]?.value
    lane = isUsual ? egress.key : "\(egress.key)+\(offer.region ?? "")"
  }
}

/// Where data leaves a provider, and by which tariff.
struct EgressPoint: Sendable {
  let provider: String
  /// nil if the place in the cloud is not known more closely.
  let region: String?
  /// The tariff's name: what leaves under one name fills the same tiers.
  let key: String
  /// nil if no price is known.
  let tariff: EgressTariff?

  init(provider: String, region: String?, _ prices: PriceBook) {
    self.provider = provider
    self.region = region
    key = prices.egressKey(of: provider, region: region)
    tariff = prices.egress[key]
  }
}
