/// The pages of docs/commands/, made from the table; a test compares them with the files.
package enum ReferencePage {
  /// Every page: its file name and its text.
  package static var all: [(file: String, text: String)] {
    [("README.md", index)] + Command.shown.map { ("\($0.name).md", page(of: $0)) }
      + [("../exit-codes.md", page(of: .exitCodes)), ("../environment.md", page(of: .environment))]
  }

  private static var index: String {
    var text = "# Commands\n\n| command | what it does |\n| --- | --- |\n"
    for command in Command.shown {
      text += "| [`\(command.name)`](\(command.name).md) | \(escaped(command.summary)) |\n"
    }
    return text + "\nThese pages are made from the table of commands in `Sources/HybridlabCLI`.\n"
  }

  private static func page(of command: Command) -> String {
    var text = "# hybridlab \(command.name)\n\n\(command.summary.capitalizedFirst).\n\n"
    text += "```\n\(command.usage)\n```\n"
    if !command.operands.placeholder.isEmpty {
      text += "\n`\(command.operands.placeholder)`: \(command.operands.summary).\n"
    }
    for detail in command.details { text += "\n\(detail)\n" }
    text += "\n## Examples\n\n| line | what it does |\n| --- | --- |\n"
    for example in command.examples {
      text += "| `\(escaped(example.line))` | \(escaped(example.does)) |\n"
    }
    text += "\n## Flags\n\n| flag | meaning |\n| --- | --- |\n"
    for flag in command.flags {
      text += "| `\(escaped(flag.spelling))` | \(escaped(flag.explanation)) |\n"
    }
    return text
  }

  private static func page(of topic: HelpTopic) -> String {
    var text = "# \(topic.title)\n\n"
    text += topic == .exitCodes ? "| code | meaning |\n" : "| variable | meaning |\n"
    text += "| --- | --- |\n"
    for entry in topic.entries {
      text += "| `\(escaped(entry.term))` | \(escaped(entry.meaning)) |\n"
    }
    return text + "\n\(topic.closing)\n"
  }

  /// A bar would end the cell.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
