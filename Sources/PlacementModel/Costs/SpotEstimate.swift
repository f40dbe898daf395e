public import Quantities

/// What spot capacity is expected to take, given its interruptions.
public struct SpotEstimate: Hashable, Sendable {
  /// Hours of work without any interruption (h).
  public var workHours: Hours
  /// Expected hours from start to finish (E).
  public var expectedHours: Hours
  /// Interruptions per hour of the whole run (Λ = N·λ).
  public var interruptionsPerHour: Double
  /// Checkpoint interval used (τ), in hours; the whole run where there are no checkpoints.
  public var intervalHours: Hours
  /// Cost of a checkpoint (δ) and of a restart (R), in hours.
  public var checkpointHours: Hours
  public var restartHours: Hours
  public var rate: InterruptionRates.Rate
  /// How much of it is done on demand; nil for a job that stays on spot whatever happens.
  public var fallback: Fallback?

  /// Leaving spot capacity for on-demand after so many interruptions.
  public struct Fallback: Hashable, Sendable {
    /// Interruptions that a run bears; the last of them moves it.
    public var interruptions: Int
    /// That a run is moved.
    public var probability: Double
    /// Expected hours on spot machines, and on demand.
    public var spotHours: Hours
    public var onDemandHours: Hours
  }

  public init(
    workHours: Hours, expectedHours: Hours, interruptionsPerHour: Double, intervalHours: Hours,
    checkpointHours: Hours, restartHours: Hours, rate: InterruptionRates.Rate
  ) {
    self.workHours = workHours
    self.expectedHours = expectedHours
    self.interruptionsPerHour = interruptionsPerHour
    self.intervalHours = intervalHours
    self.checkpointHours = checkpointHours
    self.restartHours = restartHours
    self.rate = rate
  }
}
