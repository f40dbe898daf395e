import Reports

/// Why a command has no result.
enum Failure: Error {
  /// The command line cannot be used.
  case mistakes([CommandLineMistake])
  /// A file could not be read or written.
  case file(FileProblem)
  /// What was read cannot be used; everything about it has been said.
  case badInput
  /// A total does not fit the numbers that count money.
  case beyondRange
}

extension TypedLine {
  /// Whether a program reads standard output and expects JSON there, errors included.
  var asksForJSON: Bool {
    let isJSON = values[Flag.format.name] == "json"
    return isJSON && (values[Flag.output.name] ?? "-") == "-"
  }
}

extension Console {
  /// The failure as the one document that `--format json` promises; what was wrong with a file has
  /// been written where it was found.
  func writeJSON(of failure: Failure) {
    let diagnostics: JSONValue
    switch failure {
    case .mistakes(let mistakes): diagnostics = .array(mistakes.map(\.json))
    case .file(let problem): diagnostics = .array([problem.json])
    case .badInput, .beyondRange: return
    }
    var sink = TextSink { self.write($0) }
    JSONDocument(toolVersion: Version.current, ["diagnostics": diagnostics]).write(to: &sink)
    sink.flush()
  }
}

extension FileProblem {
  var json: JSONValue {
    .object([
      "code": "unusable-file", "help": .null, "message": .string(description),
      "severity": "error", "spans": .array([]),
    ])
  }
}
