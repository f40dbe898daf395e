public import Quantities

/// A GPU, and what it rents for.
public struct GPUMarket: Hashable, Sendable {
  public var gpu: GPUModel.ID
  /// Machines with it, whatever is known of their prices.
  public var offers: Int
  /// The cheapest GPU-hour on demand; nil if no price is known.
  public var onDemand: OfferPrice?
  public var spot: OfferPrice?
}

extension GPUMarket {
  /// In what order GPUs are listed; the first is the usual one.
  public enum Order: String, CaseIterable, Sendable {
    case name
    /// Most memory first.
    case memory
    case bandwidth
    /// Most dense 16-bit tensor TFLOPS first.
    case fp16
    /// Least board power first.
    case power
    /// Cheapest to buy first.
    case price
    /// Cheapest on demand first.
    case rent
    /// Most offers first.
    case offers
  }
}

extension PriceBook {
  /// GPUs with what they rent for, in order; what is not known comes last, and of equals the first by
  /// name.
  ///
  /// - Parameters:
  ///   - models: Which; nil is all.
  ///   - memory: How much memory one has.
  ///   - order: What comes first.
  /// - Returns: One entry for each GPU that is asked for.
  /// - Complexity: O(offers + GPUs · log GPUs).
  public func markets(
    of models: Set<GPUModel.ID>? = nil, memory: OfferQuery.Size<ByteCount>? = nil,
    by order: GPUMarket.Order = .name
  ) -> [GPUMarket] {
    var markets = gpus.ids.map { GPUMarket(gpu: $0, offers: 0) }
    for (index, offer) in offers.enumerated() {
      guard let gpu = offer.gpu else { continue }
      markets[gpu.index].offers += 1
      cheaper(OfferPrice(offer, at: index, .onDemand), &markets[gpu.index].onDemand)
      cheaper(OfferPrice(offer, at: index, .spot), &markets[gpu.index].spot)
    }
    return markets.filter { market in
      (models?.contains(market.gpu) ?? true)
        && (memory?.isMet(by: gpus[market.gpu].memory) ?? true)
    }.sorted { a, b in
      let keys = (rank(a, order), rank(b, order))
      return keys.0 != keys.1
        ? keys.0 < keys.1 : (gpus[a.gpu].name, a.gpu) < (gpus[b.gpu].name, b.gpu)
    }
  }

  private func cheaper(_ new: OfferPrice?, _ best: inout OfferPrice?) {
    guard let new else { return }
    guard let old = best else {
      best = new
      return
    }
    if isBefore(new, old, by: .price) { best = new }
  }

  /// Smaller stands first.
  private func rank(_ market: GPUMarket, _ order: GPUMarket.Order) -> Double {
    let model = gpus[market.gpu]
    switch order {
    case .name: return 0
    case .memory: return -Double(model.memory.bytes)
    case .bandwidth: return model.bandwidth.map { -$0 } ?? .infinity
    case .fp16: return model.tensorThroughput.map { -$0 } ?? .infinity
    case .power: return model.power?.watts ?? .infinity
    case .price: return model.price?.dollars ?? .infinity
    case .rent: return market.onDemand?.perGPU?.perHour.dollars ?? .infinity
    case .offers: return -Double(market.offers)
    }
  }
}
