import Reports

/// Help as a terminal shows it: examples first.
struct HelpText {
  var style: TextStyle
  var columns: Int

  /// What `hybridlab` alone prints.
  var overview: String {
    var text = "Decide where AI jobs run, in the lab or in a cloud, what that costs, and why.\n\n"
    text += section("examples", rows: Command.place.examples.prefix(2).map { ($0.line, $0.does) })
    text += section("commands", rows: Command.shown.map { ($0.name, $0.summary) })
    text += "\n'hybridlab COMMAND --help' says more; so does 'hybridlab help \(topics)'.\n"
    return text
  }

  func page(of command: Command) -> String {
    var text = paragraph("hybridlab \(command.name): \(command.summary)") + "\n"
    text += section("examples", rows: command.examples.map { ($0.line, $0.does) })
    text += "\n" + heading("usage") + "  \(command.usage)\n"
    if !command.operands.placeholder.isEmpty {
      text += "\n" + row(command.operands.placeholder, command.operands.summary, width: 24)
    }
    text += section("flags", rows: command.flags.map { ($0.spelling, $0.explanation) })
    for detail in command.details { text += "\n" + paragraph(detail) }
    return text
  }

  func page(of topic: HelpTopic) -> String {
    heading(topic.title) + topic.entries.map { row($0.term, $0.meaning, width: 20) }.joined()
      + "\n" + paragraph(topic.closing)
  }

  private var topics: String { HelpTopic.allCases.map(\.rawValue).joined(separator: "|") }

  private func heading(_ words: String) -> String { style(.bold, words.uppercased()) + "\n" }

  private func section(_ title: String, rows: [(String, String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let longest = rows.map(\.0.count).max() ?? 0
    let width = min(longest + 2, max(34, columns - 28))
    let text = rows.map { row($0.0, $0.1, width: width) }.joined()
    return (title == "examples" ? "" : "\n") + heading(title) + text
  }

  /// A term, and what it means in a column beside it; on a line below where the term is long.
  private func row(_ term: String, _ meaning: String, width: Int) -> String {
    let lines = wrap(meaning, width: max(24, columns - width - 2))
    let gap = String(repeating: " ", count: width + 2)
    var text = "  " + term
    if term.count + 2 > width {
      text += "\n" + gap
    } else {
      text += String(repeating: " ", count: width - term.count)
    }
    return text + lines.joined(separator: "\n" + gap) + "\n"
  }

  private func paragraph(_ words: String) -> String {
    wrap(words, width: columns).joined(separator: "\n") + "\n"
  }
}

extension Flag {
  /// The summary, the words it may be, and where else it is taken from.
  var explanation: String {
    var text = summary
    if let first = value.words.first {
      text +=
        ": "
        + ([first + (hasDefault ? " (default)" : "")] + value.words.dropFirst()).joined(
          separator: ", ")
    }
    if let variable { text += "  [$\(variable)]" }
    return text
  }
}
