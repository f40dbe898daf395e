import Diagnostics
import Reports

/// Something typed on the command line that cannot be used.  There is no place in a file to point
/// at, so these are not `Diagnostic`s, but they have codes and help like them.
struct CommandLineMistake: Error, Hashable, Sendable {
  var code: String
  var message: String
  var help: String

  /// As a diagnostic for programs, without a place.
  var json: JSONValue {
    .object([
      "code": .string(code), "help": .string(help), "message": .string(message),
      "severity": "error", "spans": .array([]),
    ])
  }

  /// The form of a diagnostic, without a place.
  var rendered: String { "hybridlab: error: \(message) [\(code)]\n  = help: \(help)\n" }
}

extension CommandLineMistake {
  static func unknownCommand(_ word: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "unknown-command", message: "there is no command '\(word)'",
      help: suggestion(for: word, among: Command.ID.shownNames)
        ?? "'hybridlab help' lists the commands")
  }

  static func unknownTopic(_ word: String) -> CommandLineMistake {
    let known = Command.ID.shownNames + HelpTopic.allCases.map(\.rawValue)
    return CommandLineMistake(
      code: "unknown-command", message: "there is no command or topic '\(word)'",
      help: suggestion(for: word, among: known) ?? "'hybridlab help' lists the commands")
  }

  static func unknownSchema(_ word: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "unknown-command", message: "there is no schema of '\(word)'",
      help: suggestion(for: word, among: SchemaCommand.names)
        ?? "there are \(list(SchemaCommand.names, "and"))")
  }

  static func unknownFlag(_ typed: String, of command: Command?) -> CommandLineMistake {
    let name = String(typed.drop { $0 == "-" })
    let flags = command?.flags ?? Command.shown.flatMap(\.flags)
    let owners = Command.shown.filter { $0.flag(named: name) != nil }.map { "'\($0.name)'" }
    let subject = command.map { "'\($0.name)' has no flag" } ?? "there is no flag"
    let help: String
    if let near = nearest(to: name, among: flags.map(\.name)) {
      help = "did you mean '--\(near)'?"
    } else if let word = Flag.otherWords[name], flags.contains(where: { $0.name == word }) {
      help = "did you mean '--\(word)'?"
    } else if !owners.isEmpty, command != nil {
      help = "'--\(name)' belongs to \(list(owners, "and"))"
    } else if let letter = name.first, !typed.hasPrefix("--"), name.count > 1,
      let flag = flags.first(where: { $0.short == letter })
    {
      help = "write '--\(flag.name)', or the letter alone: '-\(letter)'"
    } else {
      help = "'hybridlab \(command.map { "\($0.name) " } ?? "")--help' lists the flags"
    }
    return CommandLineMistake(
      code: "unknown-flag", message: "\(subject) '\(typed)'", help: help)
  }

  static func missingValue(_ flag: Flag) -> CommandLineMistake {
    CommandLineMistake(
      code: "flag-without-value", message: "'--\(flag.name)' needs a value",
      help: flag.value.words.isEmpty
        ? "write '--\(flag.name) \(flag.value.placeholder ?? "VALUE")'"
        : "give one of \(list(flag.value.words, "or"))")
  }

  static func unexpectedValue(_ flag: Flag, _ value: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "flag-with-value", message: "'--\(flag.name)' takes no value, but was given '\(value)'",
      help: "write '--\(flag.name)' alone")
  }

  static func unknownValue(
    _ value: String, of flag: Flag, from variable: String? = nil
  ) -> CommandLineMistake {
    let words = flag.value.words
    let place = variable.map { "$\($0)" } ?? "'--\(flag.name)'"
    return CommandLineMistake(
      code: "unknown-flag-value", message: "\(place) cannot be '\(value)'",
      help: suggestion(for: value, among: words) ?? "it is one of \(list(words, "or"))")
  }

  static func missingOperand(of command: Command) -> CommandLineMistake {
    CommandLineMistake(
      code: "missing-operand", message: "'\(command.name)' needs \(command.operands.placeholder)",
      help: "for example: \(command.examples.first?.line ?? command.usage)")
  }

  static func extraOperand(_ word: String, of command: Command) -> CommandLineMistake {
    CommandLineMistake(
      code: "extra-operand", message: "'\(command.name)' has no use for '\(word)'",
      help: "usage: \(command.usage)")
  }

  static func noManifest(_ file: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "missing-operand", message: "no manifest was named, and there is no file '\(file)'",
      help: "for example: hybridlab place FILE")
  }

  static func unreadableDate(_ typed: String, of flag: Flag = .now) -> CommandLineMistake {
    CommandLineMistake(
      code: "unreadable-date", message: "'--\(flag.name)' cannot be '\(typed)'",
      help: "write a day, such as 2026-11-21")
  }

  static func unreadableEffort(_ typed: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "unreadable-effort", message: "'--effort' cannot be '\(typed)'",
      help: "write a number of steps, such as 10000000; a processor does some ten million a second")
  }

  static func unknownJob(_ name: String, among jobs: [String]) -> CommandLineMistake {
    let some =
      jobs.isEmpty ? "there are no jobs" : "there are \(list(Array(jobs.prefix(6)), "and"))"
    return CommandLineMistake(
      code: "unknown-job", message: "there is no job '\(name)'",
      help: suggestion(for: name, among: jobs)
        ?? (jobs.count > 6 ? "there are \(jobs.count) jobs, but none of that name" : some))
  }

  private static func suggestion(for word: String, among known: [String]) -> String? {
    nearest(to: word, among: known).map { "did you mean '\($0)'?" }
  }

  /// "a, b or c".
  static func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }
}
