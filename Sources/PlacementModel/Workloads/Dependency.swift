public import Quantities

/// An edge of a pipeline: this job starts from what another one made.
public struct Dependency: Hashable, Sendable {
  /// Index of the earlier job in the manifest's list.
  public var job: Int
  /// What is handed over after each run.
  public var data: ByteCount

  public init(job: Int, data: ByteCount) {
    self.job = job
    self.data = data
  }
}
