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

  package init(engine: Engine, source: SourceText, start: Int) {
    self.engine = engine
    self.source = source
    self.start = start
  }
}
