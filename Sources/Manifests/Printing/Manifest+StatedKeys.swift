package import PlacementModel
import YAMLSyntax

extension Manifest {
  /// The keys of a job as lines of YAML, `key: value`, with nothing that is assumed.
  ///
  /// They say the same of the job where its manifest is not at hand: a level that comes from `defaults`
  /// or from a sensitive job before it is its own here, so that it is never less sensitive.
  ///
  /// - Parameters:
  ///   - index: The job's place in ``jobs``.
  ///   - effective: The job as it was placed, with what sensitive jobs hand down.
  /// - Returns: The lines, the name first.
  package func statedKeys(of index: Int, effective: Job) -> [String] {
    var job = jobs[index]
    job.dependencies = []
    let isHandedDown = effective.assumed.contains(.inheritedSensitivity)
    if isHandedDown || job.assumed.contains(.defaultedSensitivity) {
      job.sensitivity = effective.sensitivity
      job.regimes = effective.regimes
      job.mayRunIn = effective.mayRunIn
      job.assumed.subtract([.sensitivity, .defaultedSensitivity])
    }
    var yaml = YAMLWriter()
    write(job, to: &yaml)
    var lines = yaml.text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    let before = jobs[index].dependencies.map { dependency in
      YAMLWriter.flow([
        ("job", YAMLWriter.scalar(jobs[dependency.job].name)), ("data", "\(dependency.data)"),
      ])
    }
    if !before.isEmpty { lines.append("depends-on: [\(before.joined(separator: ", "))]") }
    return lines
  }
}
