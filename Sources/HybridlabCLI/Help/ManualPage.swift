/// The manual page, in the macros of man(7).
enum ManualPage {
  static var text: String {
    var text = """
      .TH HYBRIDLAB 1 "" "hybridlab \(Version.current)" "User Commands"
      .SH NAME
      hybridlab \\- decide where AI jobs run, in the lab or in a cloud, what that costs, and why
      .SH SYNOPSIS
      .B hybridlab
      .I COMMAND
      .RI [ FILE ...]
      .RI [ flags ]

      """
    text += ".SH COMMANDS\n"
    for command in Command.shown {
      text += ".SS \(escaped(command.usage))\n\(escaped(command.summary.capitalizedFirst)).\n"
      for detail in command.details { text += ".PP\n\(escaped(detail))\n" }
      for flag in command.flags where flag != .help {
        text += ".TP\n.B \(escaped(flag.spelling))\n\(escaped(flag.explanation))\n"
      }
      guard !command.examples.isEmpty else { continue }
      text += ".PP\nExamples:\n"
      for example in command.examples {
        text += ".TP\n.B \(escaped(example.line))\n\(escaped(example.does))\n"
      }
    }
    for topic in HelpTopic.allCases {
      text += ".SH \(topic.title.uppercased())\n"
      for entry in topic.entries {
        text += ".TP\n.B \(escaped(entry.term))\n\(escaped(entry.meaning))\n"
      }
      text += ".PP\n\(escaped(topic.closing))\n"
    }
    return text
  }

  /// Text that means itself: no escapes, no hyphens that become dashes, no macro at its start.
  private static func escaped(_ text: String) -> String {
    var result = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result
  }
}

extension String {
  /// With a capital letter at its start, as a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
