import Quantities

// A provider with several tariffs, of which each lets the first gigabytes go free, may let them go once
// over all of them (``EgressTariff/allowance``).  Whichever tariff has them, the others do not.

/// Which tariffs have how much of what their provider lets go free of charge in a month.
struct FreeEgress {
  /// What was set apart for tariffs in advance; one that is not here has what is left.
  private var granted: [String: ByteCount] = [:]
  /// What tariffs have so far, and what all tariffs of a provider have.
  private var taken: [String: ByteCount] = [:]
  private var takenOf: [String: ByteCount] = [:]

  /// Whoever comes first has it.
  init() {}

  /// Sets it apart for the tariff whose last gigabyte of the month were dearest if nothing was free,
  /// then for the next, and among equals in the order of their names: so the bill does not depend on
  /// the order of jobs.
  ///
  /// `volumes` are those of the month, by tariff.
  init(
    of volumes: [String: (provider: String, volume: ByteCount)], _ prices: PriceBook
  ) throws(QuantityError) {
    var claims: [Claim] = []
    for (key, use) in volumes where use.volume > .zero {
      guard let tariff = prices.egress[key], let allowance = tariff.allowance else { continue }
      let paid = try tariff.slices(of: use.volume, freeElsewhere: allowance)
      claims.append(
        Claim(
          key: key, provider: use.provider, most: min(use.volume, allowance), allowance: allowance,
          price: paid.last?.price ?? DataPrice(perGigabyte: .zero)))
    }
    claims.sort { ($1.price, $0.key) < ($0.price, $1.key) }
    var used: [String: ByteCount] = [:]
    for claim in claims {
      let before = used[claim.provider] ?? .zero
      let left = before < claim.allowance ? try claim.allowance - before : .zero
      let own = min(claim.most, left)
      granted[claim.key] = own
      used[claim.provider] = try before + own
    }
  }

  private struct Claim {
    var key: String
    var provider: String
    /// No more of it is of use.
    var most: ByteCount
    var allowance: ByteCount
    /// What its last gigabyte costs.
    var price: DataPrice
  }

  /// What of the allowance a tariff does not have.
  func elsewhere(than key: String, of provider: String, _ tariff: EgressTariff?) -> ByteCount {
    guard let allowance = tariff?.allowance else { return .zero }
    if let own = granted[key] { return ByteCount(bytes: max(0, allowance.bytes - own.bytes)) }
    let others = (takenOf[provider] ?? .zero).bytes - (taken[key] ?? .zero).bytes
    return min(allowance, ByteCount(bytes: max(0, others)))
  }

  /// Counts what has left under a tariff so far in the month.
  mutating func count(
    _ volume: ByteCount, under key: String, of provider: String, _ tariff: EgressTariff?
  ) {
    guard granted.isEmpty, let allowance = tariff?.allowance else { return }
    let elsewhere = elsewhere(than: key, of: provider, tariff)
    let own = min(volume, ByteCount(bytes: allowance.bytes - elsewhere.bytes))
    let before = taken[key] ?? .zero
    guard own > before else { return }
    taken[key] = own
    takenOf[provider] = ByteCount(
      bytes: (takenOf[provider] ?? .zero).bytes + own.bytes - before.bytes)
  }
}
