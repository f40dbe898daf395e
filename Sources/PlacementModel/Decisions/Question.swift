public import Quantities

/// A question of the tree.  Each has one meaning, stated here and printed by `hybridlab tree`.
public enum Question: Hashable, Sendable {
  /// Is the data sensitive or regulated?  Level high, or any compliance regime.
  case sensitive
  /// Is it development or prototyping?  Kind exploration or prototyping.
  case development
  /// Is it production inference?  Kind inference.
  case inference
  /// Is it data processing?  Kind data-processing.
  case dataProcessing
  /// Is it data processing of more than so much data?
  case dataProcessingOver(ByteCount)
  /// Does it need more compute than the local capacity?  No pool has the memory, the count, the
  /// hours that are left, or the speed for the deadline.
  case exceedsLocalCapacity
  /// Is it a one-time large job?  Runs once, and takes at least so many GPU-hours at home.
  case oneTimeLarge(DeviceHours)
  /// Does it run continuously, 24/7?
  case continuous
  /// Would buying its GPU pay back within so many months against renting?
  case breakEvenWithin(months: Double)
  /// Does it need global distribution?
  case global
}
