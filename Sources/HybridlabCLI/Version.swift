/// The version that `--version` and the machine formats print.
package enum Version {
  package static let current = "0.1.0"
}
