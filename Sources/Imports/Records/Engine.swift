/// A tool whose files are read as they are.
package enum Engine: String, CaseIterable, Hashable, Sendable {
  case skyPilot = "SkyPilot"
  case kubernetes = "Kubernetes"
  case slurm = "Slurm"
  case dstack = "dstack"
}
