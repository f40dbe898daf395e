/// An engine that runs what a plan says.
package enum ExportEngine: String, CaseIterable, Hashable, Sendable {
  case kubernetes, kueue, slurm, ray
  case skyPilot = "skypilot"
  case dstack

  /// Whether its files are objects of Kubernetes.
  var isOnKubernetes: Bool { [.kubernetes, .kueue, .ray].contains(self) }
}
