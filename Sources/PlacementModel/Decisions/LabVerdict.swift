/// Home, cloud or hybrid for the lab as a whole, with the documents' criteria answered from the
/// manifest.
///
/// Source: D2 "Use Case Recommendations" and D1 "Quick Reference Guide".
public struct LabVerdict: Hashable, Sendable {
  public enum Side: String, CaseIterable, Hashable, Sendable {
    case home, cloud, hybrid
  }

  /// A criterion of one of the lists, and what the manifest says of it.
  public struct Criterion: Hashable, Sendable {
    public var side: Side
    /// Stable name; reports word it.
    public var id: ID
    /// nil where a manifest cannot tell: the reader judges.
    public var holds: Bool?
    /// Jobs that make it hold, in the manifest's order.
    public var jobs: [Int]

    public init(side: Side, id: ID, holds: Bool?, jobs: [Int]) {
      self.side = side
      self.id = id
      self.holds = holds
      self.jobs = jobs
    }
  }

  public enum ID: String, CaseIterable, Hashable, Sendable {
    // Home (D2 "Choose Home-Based When", D1 "Use Local When")
    case sensitiveData, alwaysOn, predictableWork, learnHardware, upfrontBudget, smallModels
    case developing, lowLatency
    // Cloud (D2 "Choose Cloud-Based When", D1 "Use Cloud When")
    case dynamicScale, latestHardware, variableWork, distributedTeam, noMaintenance, veryLargeModels
    case globalReach, oneTimeMassive
    // Hybrid (D2 "Choose Hybrid Approach When", D1 "Use Hybrid When")
    case developHomeTrainCloud, balanceCost, redundancy, mixedSensitivity, productionInference
  }

  public var criteria: [Criterion]
  public var verdict: Side
  public var patterns: [PatternFinding]

  public init(criteria: [Criterion], verdict: Side, patterns: [PatternFinding]) {
    self.criteria = criteria
    self.verdict = verdict
    self.patterns = patterns
  }
}
