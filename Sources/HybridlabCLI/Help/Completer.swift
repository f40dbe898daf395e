import Manifests
import PlacementModel

/// What could stand next on a command line, for the scripts of ``CompletionScript``.
///
/// One candidate a line, with a tab and what it means where that helps; `:files` asks the shell for
/// file names.
struct Completer {
  let surroundings: Surroundings

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// What could stand for the last of `words`, the line up to the cursor without the program.
  func answer(_ words: [String]) -> String {
    var typed = words.last ?? ""
    var before = words.dropLast()
    // Bash takes an equals sign for a word of its own.
    if typed == "=" {
      typed = ""
    } else if before.last == "=" {
      before.removeLast()
    }
    let command = before.lazy.compactMap(Command.named).first { !$0.isHidden }
    return candidates(typed, after: Array(before), of: command)
      .filter { $0 == ":files" || $0.hasPrefix(typed) }
      .map { $0 + "\n" }.joined()
  }

  private func candidates(
    _ typed: String, after before: [String], of command: Command?
  ) -> [String] {
    let flags = command?.flags ?? [.help, .version]
    if let last = before.last,
      let flag = flags.first(where: { "--\($0.name)" == last || short($0, last) }),
      flag.value != .none
    {
      return values(of: flag)
    }
    if typed.hasPrefix("--"), let equals = typed.firstIndex(of: "=") {
      let name = typed[..<equals].dropFirst(2)
      let flag = flags.first { $0.name == name }
      return flag.map { flag in values(of: flag).map { "--\(name)=\($0)" } } ?? []
    }
    if typed.hasPrefix("-") { return flags.map { "--\($0.name)\t\($0.summary)" } }
    guard let command else { return Command.shown.map { "\($0.name)\t\($0.summary)" } }
    let operands = TypedLine.read(before).line.operands.count
    guard operands < command.operands.count.upperBound else { return [] }
    switch command.operands.kind {
    case .file: return [":files"]
    case .word(let words): return words
    case .jobOrCode: return operands == 0 ? jobsAndCodes : [":files"]
    case .anything: return []
    }
  }

  private func short(_ flag: Flag, _ typed: String) -> Bool {
    flag.short.map { "-\($0)" == typed } ?? false
  }

  private func values(of flag: Flag) -> [String] {
    switch flag.value {
    case .none, .text: []
    case .file: [":files"]
    case .oneOf(let words, _): words
    }
  }

  /// Jobs of the manifest that `explain` would read, and codes.
  private var jobsAndCodes: [String] {
    let console = Console(surroundings)
    var jobs: [String] = []
    if let sources = try? Inputs.sources(Inputs.files([], on: console), typed: [], on: console) {
      jobs =
        Inputs.reading(sources, against: .embedded, on: console).manifest?.jobs.map(\.name) ?? []
    }
    return jobs + DiagnosticPages.all.map(\.code)
  }
}
