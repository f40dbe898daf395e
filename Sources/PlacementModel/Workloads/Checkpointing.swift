/// How a job saves its progress, which is what makes spot capacity usable for long runs.
public struct Checkpointing: Hashable, Sendable {
  /// Time between two checkpoints (τ); nil asks for the best one, √(2δ/Λ) (Young 1974, Daly 2006).
  public var interval: Duration?
  /// Time one checkpoint takes (δ).
  public var cost: Duration
  /// Time to be running again after an interruption (R).
  public var restart: Duration

  public init(interval: Duration?, cost: Duration, restart: Duration) {
    self.interval = interval
    self.cost = cost
    self.restart = restart
  }
}
