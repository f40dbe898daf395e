public import Quantities

/// What is taken for granted about clouds where nothing better is known.
public enum CloudDefaults {
  /// From order to the first step of the job: machine, image, container.
  public static let startUp = Hours(0.1)
  /// Machines are billed by the second after the first minute, by the large providers.
  public static let minimumBilling = Hours(1.0 / 60)
  /// GPUs in a node from which several nodes may work on one training run: smaller machines have
  /// no fast link between them.  Source: planning problem statement, "more than one node only when
  /// a node has at least 8".
  public static let gpusPerNodeForMultiNode = 8
  /// Least checkpoint interval considered, so that a free checkpoint does not mean infinitely many.
  public static let shortestInterval = Hours(1.0 / 60)
  /// Power usage effectiveness of a hall whose own is not known; `uptime-survey` in docs/sources.md.
  public static let powerUsageEffectiveness = (try? PowerUsageEffectiveness(1.58)) ?? .none
}
