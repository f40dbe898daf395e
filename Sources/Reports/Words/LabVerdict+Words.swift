import PlacementModel

extension LabVerdict.Side {
  var word: String { rawValue }
}

extension LabVerdict.ID {
  /// The criterion, in the words of the documents' lists.
  var words: String {
    switch self {
    case .sensitiveData: "sensitive data that cannot leave the premises"
    case .alwaysOn: "work that runs all the time"
    case .predictableWork: "a predictable, steady workload"
    case .learnHardware: "wanting to learn about hardware"
    case .upfrontBudget: "a budget to buy hardware up front"
    case .smallModels: "models small enough for the GPUs at home"
    case .developing: "development and prototyping"
    case .lowLatency: "low latency matters"
    case .dynamicScale: "capacity that must grow and shrink"
    case .latestHardware: "GPUs newer or other than those at home"
    case .variableWork: "variable or one-time work"
    case .distributedTeam: "a team in several places"
    case .noMaintenance: "no wish to maintain hardware"
    case .veryLargeModels: "models too large for the GPUs at home"
    case .globalReach: "users all over the world"
    case .oneTimeMassive: "one-time massive computations"
    case .developHomeTrainCloud: "developing at home, training large models in the cloud"
    case .balanceCost: "balancing cost between owned and rented"
    case .redundancy: "redundancy, a second place if one fails"
    case .mixedSensitivity: "sensitive and other data side by side"
    case .productionInference: "production inference with peaks"
    }
  }

  /// Whose list has it: D2 "Use Case Recommendations", D1 "Quick Reference Guide".
  var source: String {
    switch self {
    case .developing, .lowLatency, .globalReach, .oneTimeMassive, .productionInference: "D1"
    case .sensitiveData, .alwaysOn, .smallModels, .latestHardware, .variableWork, .veryLargeModels,
      .developHomeTrainCloud, .balanceCost:
      "D2, D1"
    case .predictableWork, .learnHardware, .upfrontBudget, .dynamicScale, .distributedTeam,
      .noMaintenance, .redundancy, .mixedSensitivity:
      "D2"
    }
  }
}
