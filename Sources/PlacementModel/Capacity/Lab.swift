public import Quantities

/// The lab: where it is, what it owns, and what its power and its line cost and carry.
public struct Lab: Hashable, Sendable {
  public var name: String?
  /// Where it stands; nil if not given.
  public var place: Jurisdiction?
  /// Regimes the lab says it meets, sorted.  Empty makes no claim either way.
  public var certifications: [ComplianceRegime]
  public var tariff: EnergyTariff
  /// Where the tariff comes from: the manifest, or a table row for the place.
  public var tariffProvenance: Provenance
  /// Power usage effectiveness: energy at the meter over energy at the machines; at least 1.
  public var powerUsageEffectiveness: PowerUsageEffectiveness
  /// Host power for each GPU in use (processors, memory, fans, disks).
  public var hostPowerPerGPU: Power
  /// Share of rated board power that a busy GPU draws (load factor).
  public var load: Share
  /// The lab's line to the world, upwards.
  public var uplink: BitRate
  public var pools: [LocalPool]
  /// What the lab pays each month whatever runs: staff, colocation; spread over its GPUs.
  public var overhead: MonthlyRate
  /// Share of their available hours in which the GPUs are expected to be busy, over their life.
  public var expectedUtilization: Share
  /// How many jobs run here, at least and at most.
  public var jobs = JobLimits.none
  /// What of the above the user did not write.
  public var assumed: LabFields

  public init(
    name: String? = nil, place: Jurisdiction? = nil, certifications: [ComplianceRegime] = [],
    tariff: EnergyTariff, tariffProvenance: Provenance,
    powerUsageEffectiveness: PowerUsageEffectiveness,
    hostPowerPerGPU: Power, load: Share, uplink: BitRate, pools: [LocalPool],
    overhead: MonthlyRate = .zero, expectedUtilization: Share = LabDefaults.expectedUtilization,
    assumed: LabFields = []
  ) {
    self.name = name
    self.place = place
    self.certifications = certifications
    self.tariff = tariff
    self.tariffProvenance = tariffProvenance
    self.powerUsageEffectiveness = powerUsageEffectiveness
    self.hostPowerPerGPU = hostPowerPerGPU
    self.load = load
    self.uplink = uplink
    self.pools = pools
    self.overhead = overhead
    self.expectedUtilization = expectedUtilization
    self.assumed = assumed
  }
}

/// A set of the fields of a ``Lab``, to say which were assumed.
public struct LabFields: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let tariff = LabFields(rawValue: 1 << 0)
  public static let powerUsageEffectiveness = LabFields(rawValue: 1 << 1)
  public static let hostPower = LabFields(rawValue: 1 << 2)
  public static let load = LabFields(rawValue: 1 << 3)
  public static let uplink = LabFields(rawValue: 1 << 4)
  public static let expectedUtilization = LabFields(rawValue: 1 << 5)
}
