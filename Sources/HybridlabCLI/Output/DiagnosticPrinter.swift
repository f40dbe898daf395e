import Diagnostics
import Reports

/// Diagnostics of several sources, for people and for programs.
struct DiagnosticPrinter {
  /// How many are shown; the rest are counted.
  static let limit = 50

  private struct Entry {
    var source: Int
    var diagnostic: Diagnostic
  }

  private var sources: [SourceText] = []
  private var entries: [Entry] = []

  var hasErrors: Bool { entries.contains { $0.diagnostic.severity == .error } }
  var isEmpty: Bool { entries.isEmpty }

  /// Adds what was found in one source; sources are reported in the order they are added.
  mutating func add(_ diagnostics: [Diagnostic], in source: SourceText) {
    let index = sources.count
    sources.append(source)
    entries += diagnostics.sorted { a, b in
      (a.range.lowerBound, a.severity) < (b.range.lowerBound, b.severity)
    }.map { Entry(source: index, diagnostic: $0) }
  }

  /// The text of at most ``limit`` diagnostics, and how many there are if that is more.
  func rendered(style: TextStyle) -> String {
    var text = ""
    // Sources stand one after another, so that lines are counted once for each.
    for source in sources.indices {
      let shown = entries.prefix(Self.limit).filter { $0.source == source }.map(\.diagnostic)
      for rendered in Diagnostic.rendered(shown, in: sources[source]) {
        text += rendered.colored(style)
      }
    }
    if entries.count > Self.limit {
      text += "shown \(Self.limit) of \(entries.count)\n"
    }
    return text
  }

  /// How many there are: "2 errors, 1 warning".
  var count: String {
    let errors = entries.count { $0.diagnostic.severity == .error }
    let warnings = entries.count - errors
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
    return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }

  /// All of them, for formats that point at lines.
  var annotations: [Annotation] {
    // Sources stand one after another, so that each is gone through once.
    sources.indices.flatMap { source in
      let found = entries.filter { $0.source == source }.map(\.diagnostic)
      let places = Annotation.Place.all(found.map(\.range), in: sources[source])
      return zip(found, places).map { diagnostic, place in
        Annotation(
          diagnostic.severity == .error ? .error : .warning, code: diagnostic.code,
          title: diagnostic.code,
          message: diagnostic.message + (diagnostic.help.map { ". \($0)" } ?? ""), at: place)
      }
    }
  }

  /// One object for each diagnostic, in the same order.
  var json: [JSONValue] {
    entries.prefix(Self.limit).map { json(of: $0.diagnostic, in: sources[$0.source]) }
  }

  private func json(of diagnostic: Diagnostic, in source: SourceText) -> JSONValue {
    let first = span(diagnostic.range, label: diagnostic.label, isPrimary: true, in: source)
    let others = diagnostic.notes.map {
      span($0.range, label: $0.label, isPrimary: false, in: source)
    }
    return .object([
      "code": .string(diagnostic.code),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message),
      "help": .optional(diagnostic.help, JSONValue.string),
      "spans": .array([first] + others),
    ])
  }

  private func span(
    _ range: SourceRange, label: String, isPrimary: Bool, in source: SourceText
  ) -> JSONValue {
    let start = source.position(of: range.lowerBound)
    let end = source.position(of: range.upperBound)
    return .object([
      "file": .string(source.name),
      "line_start": .int(start.line), "column_start": .int(start.column),
      "line_end": .int(end.line), "column_end": .int(end.column),
      "label": .string(label),
      "is_primary": .bool(isPrimary),
    ])
  }
}

extension String {
  /// A rendered diagnostic in color: its severity, its marks and its help.
  func colored(_ style: TextStyle) -> String {
    guard style.isColored else { return self }
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (word, color) in [(" error: ", TextStyle.Attribute.red), (" warning: ", .yellow)] {
      guard let range = lines[0].firstRange(of: word) else { continue }
      lines[0].replaceSubrange(
        range, with: " " + style(color, style(.bold, String(word.dropFirst().dropLast()))) + " ")
      break
    }
    for index in lines.indices.dropFirst() {
      if let range = lines[index].firstRange(of: "= help:") {
        lines[index].replaceSubrange(range, with: style(.cyan, "= help:"))
      } else if let mark = lines[index].firstIndex(where: { $0 == "^" }),
        lines[index][..<mark].allSatisfy({ $0 == " " || $0 == "|" })
      {
        lines[index] = lines[index][..<mark] + style(.red, String(lines[index][mark...]))
      }
    }
    return lines.joined(separator: "\n")
  }
}
