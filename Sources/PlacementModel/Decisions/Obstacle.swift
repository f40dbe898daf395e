public import Quantities

/// Why an option cannot take a job, with the quantity it is short of.
public enum Obstacle: Hashable, Sendable {
  /// The lab owns no GPUs.
  case noPools
  /// The manifest allows no cloud.
  case cloudNotAllowed
  /// The job insists on the other side.
  case pinned(Job.Pin)
  /// A job that it must run beside is elsewhere, or does not run.
  case together(with: String)
  /// A job that it must not run beside is there.
  case apart(from: String)
  /// Memory of one GPU.
  case memory(needed: ByteCount, available: ByteCount)
  /// GPUs in one run.
  case count(needed: Int, available: Int)
  /// Virtual processors of a machine without GPUs; nil if the catalogue does not say.
  case processors(needed: Int, available: Int?)
  /// Another vendor, or not the very model that was asked for.
  case model
  /// GPU-hours left in the month.
  case gpuHours(needed: DeviceHours, left: DeviceHours)
  /// Node-hours left of what is paid for on a machine.
  case paidHours(needed: DeviceHours, left: DeviceHours)
  /// Turnaround against the deadline.
  case deadline(needed: Hours, limit: Hours)
  /// The data may not go to this place; nil if the offer's place is unknown.
  case residency(Jurisdiction?)
  /// The provider does not hold a regime, as far as the manifest says.
  case certification(ComplianceRegime)
  /// The data may leave the lab for no place at all.
  case staysHome
  /// The documents' question 1 keeps sensitive data home, although the job names places for it.
  case keptByTree
  /// Providers, regions or purchase options that the manifest leaves out.
  case notOffered
  /// No price is known.
  case noPrice
  /// What is left of the month's cloud budget.
  case budget(needed: Money, left: Money)
  /// The manifest's numbers of jobs in each place leave no room for this one.
  case jobLimits
  /// Nothing in the catalogue has this many GPUs of this kind together.
  case noOffer
  /// An amount of money or time beyond what can be counted.
  case outOfRange
}
