/// One thing a user should know about what they wrote.
///
/// A reader collects diagnostics and goes on; it does not throw at the first.  `Error` is for what
/// a file cannot be blamed for.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, Comparable {
    case error, warning

    package static func < (a: Severity, b: Severity) -> Bool { a == .error && b == .warning }
  }

  /// A second place that belongs to the same problem, such as the first of two equal names.
  package struct Note: Hashable, Sendable {
    package var range: SourceRange
    package var label: String

    package init(at range: SourceRange, _ label: String) {
      self.range = range
      self.label = label
    }
  }

  package var severity: Severity
  /// A stable name in kebab case.
  ///
  /// It is the page name under `docs/diagnostics/`, the argument of `hybridlab explain`, and what
  /// tests match.
  package var code: String
  /// What is wrong, in one clause, lower case, no full stop.
  package var message: String
  /// The span the carets are drawn under.
  package var range: SourceRange
  /// Words to put after the carets.
  package var label: String
  /// Other places to show, in the same source.
  package var notes: [Note]
  /// What to do about it, as an instruction.
  package var help: String?

  package init(
    _ severity: Severity, _ code: String, _ message: String, at range: SourceRange,
    label: String = "", notes: [Note] = [], help: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.range = range
    self.label = label
    self.notes = notes
    self.help = help
  }
}
