/// The class of work a job does, in the words of the documents.
///
/// Source: D0 "Step 1: Assess Your Workloads" and D1 "Workload Categories".
public enum WorkloadKind: String, CaseIterable, Hashable, Sendable {
  case exploration
  case prototyping
  case training
  case inference
  case batch
  case dataProcessing = "data-processing"

  /// Whether question 2 of the tree ("development or prototyping?") is answered yes (D1, category 1).
  public var isDevelopment: Bool { self == .exploration || self == .prototyping }

  /// How often such work runs when a job does not say.
  ///
  /// Source: the frequency column of D0's workload matrix, where training is the large kind.
  public var usualRecurrence: Recurrence {
    switch self {
    case .exploration, .prototyping: .daily
    case .training: .monthly
    case .inference: .continuous
    case .batch, .dataProcessing: .weekly
    }
  }

  /// Whether such work can be stopped and run again when a job does not say.
  ///
  /// Source: D4 4.4.1, spot capacity is for fault-tolerant batch and training work.
  public var isUsuallyInterruptible: Bool {
    switch self {
    case .training, .batch, .dataProcessing: true
    case .exploration, .prototyping, .inference: false
    }
  }

  /// Which property of a GPU sets the pace of such work.
  public var boundBy: SpeedBasis {
    self == .inference ? .memoryBandwidth : .tensorThroughput
  }
}

/// The property of a GPU that a specification-based speed is taken from.
///
/// Source: model.md section 2, "time on g".
public enum SpeedBasis: String, Hashable, Sendable {
  /// Dense 16-bit tensor throughput: training and other compute-bound work.
  case tensorThroughput = "dense fp16 TFLOPS"
  /// Memory bandwidth: token-by-token decoding.
  case memoryBandwidth = "memory bandwidth"
}
