import Reports

/// What is wrong with files.
struct DiagnosticsReport: GriddedReport {
  let annotations: [Annotation]
  private let files: [String]
  private let json: [JSONValue]
  private let isValid: Bool

  init(_ printer: DiagnosticPrinter, files: [String]) {
    annotations = printer.annotations
    json = printer.json
    isValid = !printer.hasErrors
    self.files = files
  }

  var name: String { "validate" }
  var toolVersion: String { Version.current }

  var document: JSONDocument {
    JSONDocument(
      toolVersion: toolVersion, ["is_valid": .bool(isValid)],
      rows: .init("diagnostics", each: "diagnostic", json))
  }

  var grid: Grid {
    var grid = Grid(columns: [
      .init("level", "LEVEL"), .init("code", "CODE"), .init("file", "FILE"),
      .init("line", "LINE", .right), .init("column", "COLUMN", .right), .init("message", "WHAT"),
    ])
    for found in annotations {
      grid.add([
        .init(found.level.rawValue), .init(found.code), .init(found.place?.file ?? ""),
        .init(number: found.place?.line), .init(number: found.place?.column),
        .init(found.message),
      ])
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

  func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    grid.writeTable(style.text, to: &sink)
  }

  func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    let errors = annotations.count { $0.level == .error }
    let warnings = annotations.count - errors
    let count = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { counted($0.0, $0.1) }
    Comment(
      tag: name,
      summary: "\(isValid ? "✅" : "❌") **hybridlab validate**: "
        + (count.isEmpty ? "nothing is wrong" : listed(count)),
      body: { sink in if !annotations.isEmpty { grid.writeMarkdown(to: &sink) } }
    ).write(to: &sink)
  }
}
