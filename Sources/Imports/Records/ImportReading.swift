package import Diagnostics

/// What was found in one file of another tool.
package struct ImportReading: Sendable {
  package var source: SourceText
  package var engine: Engine
  package var jobs: [ImportedJob] = []
  package var diagnostics: [Diagnostic] = []
  /// Objects that run nothing, by kind: `ConfigMap`, `Service`.
  package var skipped: [String] = []

  init(_ source: SourceText, _ engine: Engine) {
    self.source = source
    self.engine = engine
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
