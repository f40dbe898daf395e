/// A way of dividing work between the lab and clouds that the documents give a name.
///
/// Source: D3 (the first four, with its comparison table), D0 "Architecture Patterns" and D1 "Hybrid
/// Workflow Patterns" (the rest).  Data movement and complexity of the last four are ours, marked so.
public enum Pattern: String, CaseIterable, Hashable, Sendable {
  case cloudBurst = "cloud burst"
  case splitInference = "split inference"
  case trainHomeServeCloud = "train on-prem, serve in cloud"
  case federatedLearning = "federated learning"
  case developLocalTrainCloud = "develop locally, train in cloud"
  case continuousLocalBatchCloud = "continuous local, batch cloud"
  case edgeCloud = "edge-cloud continuum"
  case dataSensitiveHybrid = "data-sensitive hybrid"

  /// What moves between the lab and the cloud, in the words of D3's table where it has the pattern.
  public var dataMovement: String {
    switch self {
    case .cloudBurst: "Data to cloud (sampled)"
    case .splitInference: "Models both directions"
    case .trainHomeServeCloud: "Models to cloud only"
    case .federatedLearning: "Gradients only"
    case .developLocalTrainCloud: "Code and data to cloud, models back"
    case .continuousLocalBatchCloud: "Collected data to cloud, models back"
    case .edgeCloud: "Models to the edge"
    case .dataSensitiveHybrid: "Non-sensitive data only"
    }
  }

  /// What it is best for, in the words of D3's table where it has the pattern.
  public var bestFor: String {
    switch self {
    case .cloudBurst: "Variable training demand"
    case .splitInference: "Mixed sensitivity workloads"
    case .trainHomeServeCloud: "Data residency compliance"
    case .federatedLearning: "Multi-site privacy"
    case .developLocalTrainCloud: "Fast iteration before large training"
    case .continuousLocalBatchCloud: "Steady serving with periodic training"
    case .edgeCloud: "Low-latency inference near the data"
    case .dataSensitiveHybrid: "Sensitive and public work side by side"
    }
  }

  public enum Complexity: String, Hashable, Sendable {
    case low = "Low"
    case medium = "Medium"
    case high = "High"
  }

  public var complexity: Complexity {
    switch self {
    case .trainHomeServeCloud, .developLocalTrainCloud: .low
    case .cloudBurst, .splitInference, .continuousLocalBatchCloud, .dataSensitiveHybrid: .medium
    case .federatedLearning, .edgeCloud: .high
    }
  }

  /// Document and section.
  public var source: String {
    switch self {
    case .cloudBurst: "D3, pattern 1"
    case .splitInference: "D3, pattern 2"
    case .trainHomeServeCloud: "D3, pattern 3"
    case .federatedLearning: "D3, pattern 4"
    case .developLocalTrainCloud: "D0, pattern 1; D1, pattern 1"
    case .continuousLocalBatchCloud: "D1, pattern 2"
    case .edgeCloud: "D0, pattern 2; D1, pattern 3"
    case .dataSensitiveHybrid: "D0, pattern 3"
    }
  }

  /// Whether D3's table states movement and complexity (else they are our reading).
  public var isTabulated: Bool {
    switch self {
    case .cloudBurst, .splitInference, .trainHomeServeCloud, .federatedLearning: true
    default: false
    }
  }
}

/// A pattern found in a plan, and the jobs that show it.
public struct PatternFinding: Hashable, Sendable {
  public var pattern: Pattern
  /// Indices of the jobs, in the manifest's order: one job, or the jobs of a pipeline.
  public var jobs: [Int]

  public init(pattern: Pattern, jobs: [Int]) {
    self.pattern = pattern
    self.jobs = jobs
  }
}
