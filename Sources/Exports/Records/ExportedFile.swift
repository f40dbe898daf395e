/// A file for an engine.
package struct ExportedFile: Hashable, Sendable {
  /// Without a folder.
  package var name: String
  package var text: String
}

/// Everything that a plan is to an engine.
package struct Export: Sendable {
  package var files: [ExportedFile] = []
  /// Jobs that have no file, each with why.
  package var left: [(job: String, why: String)] = []
  /// What must be set up before the files run, one step each.
  package var checklist: [String] = []
}
