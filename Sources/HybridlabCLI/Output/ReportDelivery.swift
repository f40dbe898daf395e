import Reports

extension Console {
  /// Makes a report and writes it in the format of `--format`, where `--output` says, and its picture
  /// where `--svg` does.
  ///
  /// What a reader should know is said on standard error where the format has no room for it.
  ///
  /// - Throws: What `making` throws, or what went wrong with a file.
  @discardableResult
  func deliverReport<Report: FormattedReport>(
    _ line: TypedLine, making: () throws(Failure) -> Report
  ) throws(Failure) -> Report {
    let format = format(of: line)
    let isPlain = Report.isTabular && isPlain(line)
    let report = try deliver(line, making: making) { (report: Report, style, sink) in
      report.write(format, isPlain: isPlain, style: ChartStyle(style, line), to: &sink)
    } drawing: { (report: Report) in
      report.picture ?? ""
    }
    if format.isOfRowsAlone(isPlain: isPlain) { remark(warnings: report.warnings) }
    return report
  }

  /// Warnings of a report whose format has no place for them.
  func remark(warnings: [String]) {
    for warning in warnings { remark("\(errorStyle(.yellow, "warning:")) \(warning)\n") }
  }

  func format(of line: TypedLine) -> ReportFormat {
    line.values[Flag.format.name].flatMap(ReportFormat.init) ?? .table
  }

  /// Whether a table is one line each, for programs: no terminal, or asked for.
  func isPlain(_ line: TypedLine) -> Bool {
    // A file is no terminal, wherever standard output goes.
    let isFile = line.values[Flag.output.name].map { $0 != "-" } ?? false
    return line.has(.plain) || isFile || !outputIsTerminal
  }

  /// Whether the result has words for people beside its rows.
  func showsWords(_ line: TypedLine) -> Bool {
    switch format(of: line) {
    case .table: !isPlain(line)
    case .markdown: true
    case .json, .ndjson, .csv, .sarif, .junit, .github: false
    }
  }
}
