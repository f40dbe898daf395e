/// A set of the fields of a ``Job``, to say which were assumed.
public struct JobFields: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let gpus = JobFields(rawValue: 1 << 0)
  /// The GPU that the hours refer to.
  public static let reference = JobFields(rawValue: 1 << 1)
  public static let recurrence = JobFields(rawValue: 1 << 2)
  public static let sensitivity = JobFields(rawValue: 1 << 3)
  public static let interruptible = JobFields(rawValue: 1 << 4)
  public static let peakTime = JobFields(rawValue: 1 << 5)
  public static let perGPURate = JobFields(rawValue: 1 << 6)
  public static let checkpointCost = JobFields(rawValue: 1 << 7)
  public static let duration = JobFields(rawValue: 1 << 8)
  public static let location = JobFields(rawValue: 1 << 9)
  /// Virtual processors of a job without GPUs.
  public static let processors = JobFields(rawValue: 1 << 11)
  /// The level stands in `defaults`, for all jobs alike: no word about this one's data.
  public static let defaultedSensitivity = JobFields(rawValue: 1 << 12)
  public static let kind = JobFields(rawValue: 1 << 13)
  /// What an inference job serves.
  public static let demand = JobFields(rawValue: 1 << 14)
  /// Taken over from a sensitive job whose data this one reads.
  public static let inheritedSensitivity = JobFields(rawValue: 1 << 10)
}
