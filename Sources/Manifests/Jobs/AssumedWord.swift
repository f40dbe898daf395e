import PlacementModel

/// A key of a job whose value may be marked as a guess: `assumed: [kind, hours]`.
enum AssumedWord: String, CaseIterable {
  case kind, gpus, cpus, hours, every, requests, interruptible

  var field: JobFields {
    switch self {
    case .kind: .kind
    case .gpus: .gpus
    case .cpus: .processors
    case .hours: .duration
    case .every: .recurrence
    case .requests: .demand
    case .interruptible: .interruptible
    }
  }
}
