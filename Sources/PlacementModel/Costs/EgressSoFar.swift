import Quantities

/// What has left each provider so far in a month, tariff by tariff.
///
/// Jobs fill the tiers in the order in which they are placed: the first has the first gigabytes.
struct EgressSoFar {
  private var volumes: [String: ByteCount] = [:]
  /// Who has which part of what a provider lets go free of charge; nil for a bill by itself, which has
  /// all of it under each tariff.
  private var free: FreeEgress?

  /// `free` says how a provider's free volume is divided, for the bills of a whole month.
  init(sharing free: FreeEgress? = nil) { self.free = free }

  /// Prices what leaves a place, after all that has left it before, and counts it.
  mutating func take(
    _ perMonth: ByteCount, perRun: ByteCount, from point: EgressPoint
  ) throws(QuantityError) -> EgressUse {
    let use = try priced(perMonth, perRun: perRun, from: point)
    let all = try use.before + perMonth
    volumes[point.key] = all
    free?.count(all, under: point.key, of: point.provider, point.tariff)
    return use
  }

  /// Prices what leaves a place, after all that has left it before.
  func priced(
    _ perMonth: ByteCount, perRun: ByteCount, from point: EgressPoint
  ) throws(QuantityError) -> EgressUse {
    // Most bills are looked at by themselves, after nothing.
    let before = volumes.isEmpty ? .zero : volumes[point.key] ?? .zero
    let elsewhere =
      free?.elsewhere(than: point.key, of: point.provider, point.tariff) ?? .zero
    return EgressUse(
      provider: point.provider, region: point.region, perRun: perRun, perMonth: perMonth,
      before: before, freeElsewhere: elsewhere,
      slices: try point.tariff?.slices(of: perMonth, after: before, freeElsewhere: elsewhere))
  }

  /// Counts what a placed job takes out.
  mutating func add(_ cost: JobCost, _ prices: PriceBook) {
    for case .egress(let use) in cost.lines.map(\.meter) {
      let key = prices.egressKey(of: use.provider, region: use.region)
      // Volumes that do not fit had no price either.
      let all = (try? (volumes[key] ?? .zero) + use.perMonth) ?? volumes[key]
      volumes[key] = all
      free?.count(all ?? .zero, under: key, of: use.provider, prices.egress[key])
    }
  }
}
