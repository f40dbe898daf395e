/// The formats of reports, by the names that `--format` knows.
package enum ReportFormat: String, CaseIterable, Sendable {
  case table, json, ndjson, csv, markdown, sarif, junit, github

  /// Whether a report shows what it found in places of files, rather than its rows.
  package var isOfFindings: Bool { self == .sarif || self == .junit || self == .github }

  /// Whether a report has no room for words beside its rows.
  package func isOfRowsAlone(isPlain: Bool) -> Bool {
    self == .csv || self == .table && isPlain
  }

  package static let names = allCases.map(\.rawValue)
}

/// A report that can be written in every format.
///
/// What the formats for programs share is made from the document and from what was found; the
/// formats with rows are the report's own, or those of its ``Grid``.
package protocol FormattedReport {
  /// Whether a table is rows; else it is words, the same where no terminal is.
  static var isTabular: Bool { get }
  /// What the command is called: `check`.
  var name: String { get }
  var toolVersion: String { get }
  /// The whole result for programs.
  var document: JSONDocument { get }
  /// What a reader should know before relying on the result.
  var warnings: [String] { get }
  /// What is wrong somewhere, for formats that point at files.
  var annotations: [Annotation] { get }
  /// What was asked, and whether it holds.
  var cases: [TestCase] { get }
  /// What `--svg` draws.
  var picture: String? { get }

  /// Aligned, for a terminal.
  func writeTable(_ style: ChartStyle, to sink: inout TextSink)
  /// Tab-separated, without a head and with nothing cut.
  func writePlain(to sink: inout TextSink)
  /// The document as one object a line, each with a `record` that says what it is.
  func writeLines(to sink: inout TextSink)
  /// RFC 4180; unknown is empty.
  func writeCSV(to sink: inout TextSink)
  /// A comment or a page; the style is that of charts in it.
  func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink)
}

/// A report whose rows are the same in every format.
package protocol GriddedReport: FormattedReport {
  var grid: Grid { get }
}

extension FormattedReport {
  package static var isTabular: Bool { true }
  package var warnings: [String] { [] }
  package var annotations: [Annotation] { remarks(at: nil) }
  package var cases: [TestCase] { annotations.map(TestCase.init) }
  package var picture: String? { nil }

  package func writeLines(to sink: inout TextSink) { document.writeLines(head: name, to: &sink) }

  /// The warnings, or some of them, as what was found about the whole.
  func remarks(_ some: [String]? = nil, at place: Annotation.Place?) -> [Annotation] {
    (some ?? warnings).map {
      Annotation(
        .warning, code: "\(name)-warning", title: "warning of \(name)", message: $0, at: place)
    }
  }

  /// The answer as what was found about the whole: an error where it does not hold.
  func answer(_ answer: String, unless verdict: String?, at place: Annotation.Place?) -> Annotation
  {
    Annotation(
      verdict == nil ? .note : .error, code: name, title: "hybridlab \(name)",
      message: verdict ?? answer, at: place)
  }

  /// Writes the report; a table is aligned for a terminal, or plain lines.
  package func write(
    _ format: ReportFormat, isPlain: Bool, style: ChartStyle, to sink: inout TextSink
  ) {
    switch format {
    case .table where isPlain: writePlain(to: &sink)
    case .table: writeTable(style, to: &sink)
    case .json: document.write(to: &sink)
    case .ndjson: writeLines(to: &sink)
    case .csv: writeCSV(to: &sink)
    case .markdown:
      writeMarkdown(
        ChartStyle(TextStyle(isColored: false, width: 80), isASCII: style.isASCII), to: &sink)
    case .sarif: SARIF(annotations, toolVersion: toolVersion).write(to: &sink)
    case .junit: JUnit(suite: "hybridlab \(name)", cases: cases).write(to: &sink)
    case .github: GitHubAnnotations.write(annotations, to: &sink)
    }
  }
}

extension GriddedReport {
  package func writePlain(to sink: inout TextSink) { grid.writePlain(to: &sink) }
  package func writeCSV(to sink: inout TextSink) { grid.writeCSV(to: &sink) }
}
