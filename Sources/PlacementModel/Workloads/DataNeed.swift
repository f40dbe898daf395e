public import Quantities

/// The data one run reads and writes, and where it lies.
public struct DataNeed: Hashable, Sendable {
  public enum Location: Hashable, Sendable {
    /// In the lab.
    case lab
    /// In a cloud's storage: provider, and region if known.
    case cloud(provider: String, region: String?)
  }

  /// Input of one run.
  public var input: ByteCount
  public var location: Location
  /// What comes back to the lab after one run.
  public var result: ByteCount

  /// What stays in the provider's storage all month, if the job runs in a cloud.
  public var kept: ByteCount

  public init(
    input: ByteCount = .zero, location: Location = .lab, result: ByteCount = .zero,
    kept: ByteCount = .zero
  ) {
    self.input = input
    self.location = location
    self.result = result
    self.kept = kept
  }
}
