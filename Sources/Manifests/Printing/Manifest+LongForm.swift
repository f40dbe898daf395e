import PlacementModel
import YAMLSyntax

extension Manifest {
  /// The manifest in the long form: every value under its own key, defaults of the manifest but
  /// its sensitivity joined into each job, and what is assumed as comments.
  ///
  /// It reads back as the same lab, clouds, jobs and tree.
  package func longForm() -> String {
    var yaml = YAMLWriter()
    if sections.contains(.lab) { yaml.block("lab") { write(lab, to: &$0) } }
    if !cloud.assumed.contains(.everything) { writeCloud(to: &yaml) }
    writeTree(to: &yaml)
    // A level of `defaults` says less than one of a job's own, so it stays where it was.
    if let job = jobs.first(where: { $0.assumed.contains(.defaultedSensitivity) }) {
      yaml.block("defaults") { $0.key("sensitivity", job.sensitivity.rawValue) }
    }
    guard !jobs.isEmpty else {
      yaml.key("jobs", "[]")
      return yaml.text
    }
    yaml.block("jobs") { yaml in
      for job in jobs { yaml.item { write(job, to: &$0) } }
    }
    return yaml.text
  }

  var gpus: GPUCatalogue { catalogue.prices.gpus }

  func name(of id: GPUModel.ID) -> String { YAMLWriter.scalar(gpus[id].name) }
}
