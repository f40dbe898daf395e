import Reports

/// What is wrong with files, in the formats that point at lines.
struct DiagnosticsReport: FormattedReport {
  let annotations: [Annotation]
  private let files: [String]
  private let json: JSONValue

  init(_ printer: DiagnosticPrinter, files: [String]) {
    annotations = printer.annotations
    json = printer.json
    self.files = files
  }

  var name: String { "validate" }
  var toolVersion: String { Version.current }

  var document: JSONDocument {
    JSONDocument(toolVersion: toolVersion, ["diagnostics": json])
  }

  var grid: Grid {
    var grid = Grid(columns: [
      .init("level", "LEVEL"), .init("code", "CODE"), .init("message", "WHAT"),
    ])
    for found in annotations {
      grid.add([.init(found.level.rawValue), .init(found.code), .init(found.message)])
    }
    return grid
  }

  /// A file without a word against it is a test that passed.
  var cases: [TestCase] {
    let blamed = Set(annotations.compactMap(\.place?.file))
    let fine = files.filter { !blamed.contains($0) }
    return annotations.map(TestCase.init)
      + fine.map { TestCase(group: "validate", name: $0, outcome: .passed) }
  }

  func writeTable(_ style: TextStyle, to sink: inout TextSink) { grid.writeTable(style, to: &sink) }
  func writeMarkdown(to sink: inout TextSink) { grid.writeMarkdown(to: &sink) }
}
