package import Diagnostics

/// The file a job came from, to be kept as it is but for where it runs.
package struct JobSource: Sendable {
  package enum Engine: Hashable, Sendable {
    case skyPilot, kubernetes, slurm, dstack
  }

  package var engine: Engine
  package var source: SourceText
  /// Where in the source the job's own document begins.
  package var start: Int
  /// The kinds of node it consists of, in the order of the file.
  package var parts: [Part]

  package struct Part: Hashable, Sendable {
    /// nil where the file leaves them to the engine.
    package var nodes: Int?
    /// Of each node; nil if the file does not say.
    package var gpus: Int?

    package init(nodes: Int?, gpus: Int?) {
      self.nodes = nodes
      self.gpus = gpus
    }
  }

  package init(engine: Engine, source: SourceText, start: Int, parts: [Part] = []) {
    self.engine = engine
    self.source = source
    self.start = start
    self.parts = parts
  }
}
