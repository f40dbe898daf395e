public import Quantities

/// Hours from submission to result of one run, part by part; what a deadline is held against.
///
/// Waiting for other jobs is not among them: a month is planned as hours of a pool, not as a
/// calendar (docs/model.md, what is left out).
public struct Turnaround: Hashable, Sendable {
  /// Data over the lab's line before the work can start; infinite on a line that carries nothing.
  public var transfer: Hours
  /// From order to the first step of the job.
  public var startUp: Hours
  /// The run itself, expected interruptions included.
  public var run: Hours

  public init(transfer: Hours, startUp: Hours, run: Hours) {
    self.transfer = transfer
    self.startUp = startUp
    self.run = run
  }

  public var total: Hours { transfer + run + startUp }
}
