public import Quantities

/// GPUs of one pool that a scenario buys at its beginning, and again whenever their life is over.
public struct GPUPurchase: Hashable, Sendable {
  public var model: GPUModel.ID
  public var count: Int
  /// Of one; nil if unknown, which makes every total "at least".
  public var price: Money?
  /// What one fetches at the end of its life or of the horizon, whichever is first.
  public var resale: Money
  public var life: Duration
  /// What of the above nobody wrote: the price is then the catalogue's, the life the usual one.
  public var assumed: Fields

  public struct Fields: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let price = Fields(rawValue: 1 << 0)
    public static let life = Fields(rawValue: 1 << 1)
    public static let resale = Fields(rawValue: 1 << 2)
  }

  public init(
    model: GPUModel.ID, count: Int, price: Money?, resale: Money, life: Duration,
    assumed: Fields = []
  ) {
    self.model = model
    self.count = count
    self.price = price
    self.resale = resale
    self.life = life
    self.assumed = assumed
  }

  /// How often the GPUs are bought within a horizon: once, and again at each end of their life
  /// before it is over.
  func times(within horizon: Duration) -> Int64 {
    guard life > .zero, horizon > life else { return 1 }
    let (whole, rest) = horizon.attoseconds.quotientAndRemainder(dividingBy: life.attoseconds)
    return Int64(clamping: rest > 0 ? whole + 1 : whole)
  }
}

extension PlacementCase {
  /// The purchase of so many GPUs of a pool of this case's lab.
  public func purchase(of count: Int, from pool: LocalPool) -> GPUPurchase {
    var assumed: GPUPurchase.Fields = []
    let listed = prices.gpus[pool.model].price
    if pool.pricePaid == nil, listed != nil { assumed.insert(.price) }
    if pool.life == nil { assumed.insert(.life) }
    if pool.resale == nil { assumed.insert(.resale) }
    return GPUPurchase(
      model: pool.model, count: count, price: pool.pricePaid ?? listed,
      resale: pool.resale ?? .zero,
      life: pool.life ?? BillingMonth.duration * Int(LabDefaults.lifeMonths), assumed: assumed)
  }

  /// What has to be bought for this case's lab by somebody who owns `owned` already.
  ///
  /// Pools are matched by model: of each, only what goes beyond the number owned is bought.
  public func purchases(beyond owned: [LocalPool]) -> [GPUPurchase] {
    var left: [GPUModel.ID: Int] = [:]
    for pool in owned { left[pool.model, default: 0] += pool.count }
    return lab.pools.compactMap { pool in
      let kept = min(left[pool.model] ?? 0, pool.count)
      left[pool.model, default: 0] -= kept
      return kept < pool.count ? purchase(of: pool.count - kept, from: pool) : nil
    }
  }
}
