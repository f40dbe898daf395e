import Diagnostics
import PlacementModel
import YAMLSyntax

extension ManifestParser {
  /// Reports numbers of jobs between which there is none.
  mutating func checkLimits<Key: ManifestKey>(
    _ jobs: JobLimits, in node: YAMLNode, _ minimum: Key
  ) {
    guard let least = jobs.least, let most = jobs.most, least > most else { return }
    let entry = node.entries.first { $0.key.textEquals(minimum.rawValue) }
    report(
      Diagnostic(
        .error, "crossed-limits", "at least \(least) jobs and at most \(most) cannot both be",
        at: entry?.value.range ?? node.range, label: "more than 'max-jobs'",
        help: "raise 'max-jobs' or lower 'min-jobs'"))
  }
}
