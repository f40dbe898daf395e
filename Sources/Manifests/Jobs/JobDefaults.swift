import PlacementModel
import Quantities

// docs/manifest.md states each of these; reports mark a job that uses one.

/// What is taken for granted about a job that does not say.
enum JobDefaults {
  /// How long the peak of a service lasts on each day, if it has one.
  static let peakTimePerDay = Duration.seconds(4 * 3_600)
  /// Time that one checkpoint costs.
  static let checkpointCost = Duration.seconds(60)
  /// Time to be running again after an interruption: as long as a machine takes to start.
  static let restart = Duration.seconds(360)
  /// The GPU that hours refer to when neither the job nor the lab names one.
  static let referenceGPU = "A100-80GB"
}
