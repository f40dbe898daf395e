package import PlacementModel
import Quantities

extension Question {
  /// The question as a person asks it.
  package var words: String {
    switch self {
    case .sensitive: "Is the data sensitive or regulated?"
    case .development: "Is it development or prototyping?"
    case .inference: "Is it production inference?"
    case .dataProcessing: "Is it data processing?"
    case .dataProcessingOver(let limit):
      "Does it process more than \(limit.formatted()) of data?"
    case .exceedsLocalCapacity: "Does it need more compute than the local capacity?"
    case .oneTimeLarge: "Is it a one-time large job?"
    case .continuous: "Does it run continuously, 24/7?"
    case .breakEvenWithin(let months):
      "Would buying pay back within \(shortest(months)) months?"
    case .global: "Does it need global distribution?"
    }
  }

  /// What the question asks of a manifest, exactly.
  package var meaning: String {
    switch self {
    case .sensitive: "sensitivity is high, or the job names a compliance regime"
    case .development: "the kind is exploration or prototyping"
    case .inference: "the kind is inference"
    case .dataProcessing: "the kind is data-processing"
    case .dataProcessingOver(let limit):
      "the kind is data-processing, and the input of a run is more than \(limit.formatted())"
    case .exceedsLocalCapacity:
      "no pool has the memory, the count, the hours that are left, or the speed for the deadline"
    case .oneTimeLarge(let limit):
      "it runs once, and takes at least \(shortest(limit.count)) GPU-hours at home (assumed; the "
        + "documents give no number)"
    case .continuous: "it runs continuously"
    case .breakEvenWithin(let months):
      "the price of its GPUs over the rent saved in a month is less than \(shortest(months))"
    case .global: "users all over the world must be near"
    }
  }
}

extension DecisionTree.Destination {
  package var words: String {
    switch self {
    case .local: "local"
    case .localWithBackup: "local, with a backup in the cloud"
    case .cloud: "cloud"
    case .cloudSpot: "cloud, spot"
    case .hybrid: "hybrid"
    }
  }
}
