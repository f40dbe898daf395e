/// How long one run takes, and on what that was measured.
public struct Work: Hashable, Sendable {
  /// Wall-clock time of one run on the GPUs asked for, at the speed of `reference`.
  public var duration: Duration
  /// The GPU the duration refers to; nil for work that keeps its pace anywhere
  /// (a service, or a job without GPUs).
  public var reference: GPUModel.ID?

  public init(duration: Duration, reference: GPUModel.ID?) {
    self.duration = duration
    self.reference = reference
  }
}
