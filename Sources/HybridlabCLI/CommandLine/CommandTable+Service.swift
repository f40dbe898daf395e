extension Command {
  static let completions = Command(
    id: .completions,
    summary: "print a completion script for a shell",
    operands: Operands(
      placeholder: "bash|zsh|fish", count: 1...1, kind: .word(CompletionScript.shells),
      summary: "the shell"),
    flags: [.help],
    examples: [
      Example(line: "source <(hybridlab completions bash)", does: "in ~/.bashrc"),
      Example(line: "source <(hybridlab completions zsh)", does: "in ~/.zshrc, after compinit"),
      Example(line: "hybridlab completions fish | source", does: "in ~/.config/fish/config.fish"),
    ],
    details: ["Job names and policies are completed from the manifest on the line, or jobs.conf."])

  static let man = Command(
    id: .man,
    summary: "print the manual page",
    operands: .none,
    flags: [.help],
    examples: [Example(line: "hybridlab man | man -l -", does: "read it")],
    details: [])

  static let help = Command(
    id: .help,
    summary: "explain a command or a topic",
    operands: Operands(
      placeholder: "[COMMAND|TOPIC]", count: 0...1,
      kind: .word(Command.ID.shownNames + HelpTopic.allCases.map(\.rawValue)),
      summary: "a command, or one of exit-codes, environment, formats"),
    flags: [.help],
    examples: [
      Example(line: "hybridlab help place", does: "a command"),
      Example(line: "hybridlab help exit-codes", does: "a topic"),
    ],
    details: [])

  static let version = Command(
    id: .version,
    summary: "print the version",
    operands: .none,
    flags: [.help],
    examples: [Example(line: "hybridlab --version", does: "the same")],
    details: [])

  static let complete = Command(
    id: .complete,
    summary: "print what could stand next on a command line",
    operands: Operands(
      placeholder: "WORD...", count: 0...10_000, kind: .anything, summary: "the words so far"),
    flags: [],
    examples: [],
    details: [],
    isHidden: true)
}

extension Command.ID {
  /// Names people are told of.  (Not from the table, which refers to this.)
  static var shownNames: [String] {
    allCases.filter { $0 != .complete }.map(\.rawValue)
  }
}
