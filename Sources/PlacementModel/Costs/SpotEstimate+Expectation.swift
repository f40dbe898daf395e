public import Quantities

extension SpotEstimate {
  /// The expected time of a run on spot capacity with memoryless interruptions and checkpoints.
  ///
  /// E = (h/τ) · (1/Λ + R) · (exp(Λ(τ + δ)) − 1), with τ* = √(2δ/Λ) where no interval is given
  /// (Young 1974, Daly 2006), and τ = h, δ = 0 without checkpoints.  As Λ goes to 0, E goes to
  /// h · (1 + δ/τ).
  ///
  /// `expectedHours` is infinite where the run would never end.
  ///
  /// - Parameters:
  ///   - work: Hours of the run without interruptions (h), above 0.
  ///   - nodes: Machines that must all live (N).
  ///   - rate: Interruptions per node-hour (λ).
  ///   - checkpointing: How progress is saved; nil if it is not.
  ///   - startUp: What another machine takes, where nothing is saved and so nothing is loaded.
  /// - Complexity: O(1).
  public init(
    work: Hours, nodes: Int, rate: InterruptionRates.Rate, checkpointing: Checkpointing?,
    startUp: Hours = CloudDefaults.startUp
  ) {
    let h = work.count
    let lambda = Double(nodes) * rate.perNodeHour
    let delta = checkpointing?.cost.hours ?? 0
    let restart = checkpointing?.restart.hours ?? startUp.count
    var tau = h
    if let checkpointing {
      if let given = checkpointing.interval {
        tau = given.hours
      } else if lambda > 0 {
        tau = (2 * delta / lambda).squareRoot()
      }
      tau = min(h, max(tau, CloudDefaults.shortestInterval.count))
    }
    // A run shorter than one interval saves nothing on the way.
    let cost = tau < h ? delta : 0
    let expected: Double
    if h <= 0 {
      expected = 0
    } else if lambda <= 0 {
      expected = h * (1 + cost / tau)
    } else {
      expected = h / tau * (1 / lambda + restart) * exponentialMinusOne(lambda * (tau + cost))
    }
    self.init(
      workHours: work, expectedHours: Hours(expected), interruptionsPerHour: lambda,
      intervalHours: Hours(tau), checkpointHours: Hours(cost), restartHours: Hours(restart),
      rate: rate)
  }
}
