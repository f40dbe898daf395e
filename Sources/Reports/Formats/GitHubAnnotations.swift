/// Workflow commands that GitHub Actions shows beside the lines of a pull request.
enum GitHubAnnotations {
  /// GitHub keeps ten of each level for a step; the last of ours says how many more there are.
  static let limit = 10

  static func write(_ annotations: [Annotation], to sink: inout TextSink) {
    for level in [Annotation.Level.error, .warning, .note] {
      let all = annotations.filter { $0.effectiveLevel == level }
      let shown = all.count > limit ? limit - 1 : all.count
      for annotation in all.prefix(shown) { sink.writeLine(command(annotation)) }
      guard all.count > shown else { continue }
      let word = counted(all.count - shown, "more \(level.rawValue)")
      sink.writeLine(
        "::\(level.command) title=hybridlab::and \(word); other formats have all of them")
    }
  }

  private static func command(_ annotation: Annotation) -> String {
    var properties: [String] = []
    if let place = annotation.place {
      properties.append("file=\(property(place.file))")
      properties.append("line=\(place.line)")
      // GitHub takes columns only for a span inside one line.
      if place.line == place.endLine {
        properties.append("endLine=\(place.endLine)")
        properties.append("col=\(place.column)")
        // Its end is the last character, ours the place after it.
        properties.append("endColumn=\(max(place.column, place.endColumn - 1))")
      }
    }
    properties.append("title=\(property(annotation.title))")
    let waiver = annotation.waiver.map { " (waived: \($0))" } ?? ""
    let text = data(annotation.message + waiver)
    return "::\(annotation.effectiveLevel.command) \(properties.joined(separator: ","))::\(text)"
  }

  /// What the runner would take for the end of a command, or for an escape.
  static func data(_ text: String) -> String { escaped(text, ["%", "\r", "\n"]) }

  /// The same inside a property, where colons and commas end something too.
  static func property(_ text: String) -> String { escaped(text, ["%", "\r", "\n", ":", ","]) }

  private static func escaped(_ text: String, _ scalars: Set<Unicode.Scalar>) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      guard scalars.contains(scalar) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
    return result
  }
}

extension Annotation {
  /// What is waived is only a note.
  fileprivate var effectiveLevel: Level { waiver == nil ? level : .note }
}

extension Annotation.Level {
  fileprivate var command: String { self == .note ? "notice" : rawValue }
}
