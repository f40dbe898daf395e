/// Why a problem cannot be stated or its plans cannot be counted.
package enum PlanningError: Error, Hashable, Sendable {
  /// The capacity with this index is below zero.
  case negativeCapacity(Int)
  /// The job with this number has no option at all, not even waiting.
  case jobWithoutOptions(Int)
  /// An option uses less than nothing of a capacity.
  case negativeUse(job: Int, option: Int)
  /// An option uses a capacity that the problem does not have.
  case unknownCapacity(job: Int, option: Int)
  /// More than 2³¹ options or uses.
  case tooLarge
  /// The cost of some plan, or what some choice of options uses, does not fit into 64 bits.
  case overflow
}
