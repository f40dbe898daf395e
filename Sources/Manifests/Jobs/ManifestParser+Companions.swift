import Diagnostics
import PlacementModel
import YAMLSyntax

/// A name in `with` or `apart-from`.
struct WrittenCompanion {
  /// The job that says it.
  var job: Int
  var key: JobKey
  var name: String
  var range: SourceRange
}

extension ManifestParser {
  /// A name or a list of names.
  mutating func readCompanions(_ node: YAMLNode, _ key: JobKey, of job: Int) {
    let nodes = node.kind == .sequence ? Array(node.elements) : [node]
    for item in nodes {
      guard let name = name(item, key), name != "none" else { continue }
      jobs.companions.append(
        WrittenCompanion(job: job, key: key, name: name, range: item.range))
    }
  }

  /// Looks up every name of `with` and `apart-from`, and refuses what contradicts itself.
  mutating func resolveCompanions() {
    // As for `depends-on`: nobody reads more than a few suggestions.
    var comparisons = 20
    for written in jobs.companions {
      guard let other = jobs.indices[written.name] else {
        let names = comparisons > 0 ? Array(jobs.indices.keys) : []
        comparisons -= 1
        report(.unknownJob(written.name, in: written.key, at: written.range, known: names))
        continue
      }
      let job = jobs.jobs[written.job]
      let isTogether = written.key == .with
      if other == written.job || (isTogether ? job.apartFrom : job.with).contains(other) {
        report(.contradictoryCompanion(written, isSelf: other == written.job))
        continue
      }
      guard !(isTogether ? job.with : job.apartFrom).contains(other) else { continue }
      if isTogether {
        jobs.jobs[written.job].with.append(other)
      } else {
        jobs.jobs[written.job].apartFrom.append(other)
      }
    }
  }
}

extension Diagnostic {
  static func contradictoryCompanion(_ written: WrittenCompanion, isSelf: Bool) -> Diagnostic {
    Diagnostic(
      .error, "contradictory-companion",
      isSelf
        ? "'\(written.key.rawValue)' names the job itself"
        : "the job is to run both with '\(written.name)' and apart from it",
      at: written.range,
      help: "'with' and 'apart-from' take names of other jobs, each in one of them")
  }
}
