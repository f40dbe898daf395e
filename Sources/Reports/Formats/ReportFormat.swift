/// The formats of reports, by the names that `--format` knows.
package enum ReportFormat: String, CaseIterable, Sendable {
  case table, json, ndjson, csv, markdown, sarif, junit, github

  /// Whether a report shows what it found in places of files, rather than its rows.
  package var isOfFindings: Bool { self == .sarif || self == .junit || self == .github }

  package static let names = allCases.map(\.rawValue)
}

/// A report that can be written in every format: what the formats share is made from these parts.
///
/// A report gives its rows as a ``Grid``, its document for programs, and what it found in files as
/// ``Annotation``s; how each format writes them is here.
package protocol FormattedReport {
  /// What the command is called: `check`.
  var name: String { get }
  var toolVersion: String { get }
  var grid: Grid { get }
  /// The whole result for programs.
  var document: JSONDocument { get }
  /// The same as one object a line, each with a `record` that says what it is.
  var records: [JSONValue] { get }
  /// What is wrong somewhere, for formats that point at files.
  var annotations: [Annotation] { get }
  /// What was asked, and whether it holds.
  var cases: [TestCase] { get }

  func writeTable(_ style: TextStyle, to sink: inout TextSink)
  func writeMarkdown(to sink: inout TextSink)
}

extension FormattedReport {
  package var annotations: [Annotation] { [] }
  package var cases: [TestCase] { annotations.map(TestCase.init) }

  /// One line for each row, then what the document says beside them.
  package var records: [JSONValue] { grid.records }

  /// Writes the report; a table is aligned for a terminal, or one plain line a row.
  package func write(
    _ format: ReportFormat, isPlain: Bool, style: TextStyle, to sink: inout TextSink
  ) {
    switch format {
    case .table where isPlain: grid.writePlain(to: &sink)
    case .table: writeTable(style, to: &sink)
    case .json: document.write(to: &sink)
    case .ndjson:
      for record in records {
        JSONText.write(record, indent: nil, to: &sink)
        sink.writeLine()
      }
    case .csv: grid.writeCSV(to: &sink)
    case .markdown: writeMarkdown(to: &sink)
    case .sarif: SARIF(annotations, toolVersion: toolVersion).write(to: &sink)
    case .junit: JUnit(suite: "hybridlab \(name)", cases: cases).write(to: &sink)
    case .github: GitHubAnnotations.write(annotations, to: &sink)
    }
  }
}
