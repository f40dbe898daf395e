public import Quantities

/// What a job's power puts into the air in a month.
///
/// Energy times grid intensity, local and cloud alike; source: model.md section 2, "carbon".
public struct Emissions: Hashable, Sendable {
  /// One part of a placement: at home, or in a cloud.
  public struct Part: Hashable, Sendable {
    /// In a month, at the meter; nil if the power of the GPU is unknown.
    public var energy: Energy?
    /// nil if unknown for the place.
    public var intensity: EnergyAtlas.Figure<CarbonIntensity>?
    /// nil if either is unknown.
    public var mass: CarbonMass? {
      guard let energy, let intensity else { return nil }
      return energy * intensity.value
    }
  }

  public var local: Part?
  public var cloud: Part?

  /// The sum; nil if a part is unknown.
  public var total: CarbonMass? {
    var sum = CarbonMass.zero
    for part in [local, cloud].compactMap({ $0 }) {
      guard let mass = part.mass else { return nil }
      sum = sum + mass
    }
    return sum
  }
}

extension PlacementCase {
  /// The emissions of one placement of a plan of this case.
  ///
  /// In a cloud every GPU of the nodes that are paid counts, of reserved ones for the hours that the job
  /// needs, with this lab's load factor and host power for want of better, and the provider's PUE where it
  /// is known.
  ///
  /// - Parameter placement: A placement of a plan of this case.
  /// - Returns: Its parts; none for a job that does not run.
  public func emissions(of placement: Placement) -> Emissions {
    var emissions = Emissions()
    for case .energy(let energy, let power) in placement.cost.lines.map(\.meter) {
      emissions.local = Emissions.Part(
        energy: power.drawn == nil ? nil : energy,
        intensity: lab.place.flatMap { prices.energy.carbon(in: $0) })
    }
    if let run = placement.cloud {
      let offer = prices.offers[run.offer]
      // What is reserved and not used stands idle.
      let hours = placement.reservation?.needed ?? run.nodeHoursPerMonth
      let effectiveness = prices.energy.effectiveness[offer.provider]?.value
      emissions.cloud = Emissions.Part(
        energy: nodePower(of: offer).map {
          $0 * (effectiveness ?? CloudDefaults.powerUsageEffectiveness)
            * Hours(hours.count)
        },
        intensity: prices.energy.carbon(of: offer))
    }
    return emissions
  }

  private func nodePower(of offer: Offer) -> Power? {
    guard let gpu = offer.gpu else { return lab.hostPowerPerGPU }
    guard let board = prices.gpus[gpu].power else { return nil }
    return (board * lab.load + lab.hostPowerPerGPU) * Double(offer.gpusPerNode)
  }
}
