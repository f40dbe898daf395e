public import Quantities

/// Machines of the catalogue that are rented, and what they cost.
public struct RentedMachines: Hashable, Sendable {
  /// Index into the price book's offers.
  public var offer: Int
  public var option: PurchaseOption
  public var nodes: Int
  /// All nodes together.
  public var rate: HourlyRate
  /// GPUs that take part.
  public var gpus: Int
}

extension PriceBook {
  /// What machines are looked for.
  public enum Wanted: Hashable, Sendable {
    /// So many GPUs of one of these models; nil for whole machines of whatever size is cheapest for
    /// each GPU.
    case gpus([GPUModel.ID], count: Int?)
    /// Machines of a provider's name.
    case instance(String, count: Int)
  }

  /// The cheapest machines of a kind; of equals the first by provider, name and region.
  ///
  /// - Parameters:
  ///   - wanted: What they are.
  ///   - option: How they are bought.
  ///   - provider: Whose they are; nil for anybody's.
  /// - Returns: nil if no such machine has a price known.
  /// - Complexity: O(offers).
  public func cheapest(
    _ wanted: Wanted, _ option: PurchaseOption, from provider: String? = nil
  ) -> RentedMachines? {
    var best: (machines: RentedMachines, price: Double, label: String)?
    for (index, offer) in offers.enumerated() {
      guard provider == nil || offer.provider == provider,
        let node = offer.price(option),
        let nodes = nodes(of: offer, for: wanted),
        let rate = try? node.scaled(by: nodes)
      else { continue }
      var gpus = nodes * offer.gpusPerNode
      var price = rate.perHour.dollars
      switch wanted {
      case .gpus(_, let count?): gpus = count
      case .gpus(_, nil): price /= Double(max(1, gpus))
      case .instance: break
      }
      let label = "\(offer.provider)/\(offer.instance)/\(offer.region ?? "")"
      if let best, (best.price, best.label) <= (price, label) { continue }
      let machines = RentedMachines(
        offer: index, option: option, nodes: nodes, rate: rate, gpus: gpus)
      best = (machines, price, label)
    }
    return best?.machines
  }

  private func nodes(of offer: Offer, for wanted: Wanted) -> Int? {
    switch wanted {
    case .instance(let name, let count):
      return offer.instance.lowercased() == name.lowercased() ? count : nil
    case .gpus(let models, let count):
      guard let gpu = offer.gpu, models.contains(gpu), offer.gpusPerNode > 0 else { return nil }
      guard let count else { return 1 }
      return (count + offer.gpusPerNode - 1) / offer.gpusPerNode
    }
  }
}
