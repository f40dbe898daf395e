public import Quantities

/// A question as it was asked of one job: what was compared, and the answer.
public struct TraceStep: Hashable, Sendable {
  /// Index of the node in the tree.
  public var node: Int
  public var answer: Bool
  public var evidence: Evidence

  public init(node: Int, answer: Bool, evidence: Evidence) {
    self.node = node
    self.answer = answer
    self.evidence = evidence
  }
}

/// The values a question compared.
public enum Evidence: Hashable, Sendable {
  /// The job's own words say it all (kind, level, regimes, recurrence, reach).
  case stated
  /// The data of one run against a limit.
  case data(ByteCount, limit: ByteCount)
  /// The first pool that can take the job, or why none can.
  case capacity(pool: Int?, obstacles: [Obstacle])
  /// GPU-hours of the job at home against a limit; nil if it cannot run at home.
  case gpuHours(DeviceHours?, limit: DeviceHours)
  /// Months until a purchase pays back against a limit; nil for never.
  ///
  /// Apart from the rest, as it is large and rare.
  indirect case breakEven(BreakEvenEvidence, limit: Double)
}

/// What question 5 compared.
public struct BreakEvenEvidence: Hashable, Sendable {
  /// Price of the GPUs the job would occupy; nil if unknown.
  public var capital: Money?
  /// Renting the same work for a month; nil if no price is known.
  public var rentPerMonth: Money?
  /// Power for a month at home.
  public var powerPerMonth: Money?
  /// Capital over saved rent; nil for never or unknown.
  public var months: Double?

  public init(capital: Money?, rentPerMonth: Money?, powerPerMonth: Money?, months: Double?) {
    self.capital = capital
    self.rentPerMonth = rentPerMonth
    self.powerPerMonth = powerPerMonth
    self.months = months
  }
}
