import Reports

/// The tool as a function: arguments in, text and a status out, everything else through its
/// surroundings.
package struct CommandLineTool {
  let surroundings: Surroundings

  package init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Runs one command; `arguments` are the command line without the name of the program.
  package func run(_ arguments: [String]) -> ExitStatus {
    let console = Console(surroundings)
    // Asked alone, as scripts ask it, it needs no table of commands.
    if arguments == ["--version"] {
      console.write("hybridlab \(Version.current)\n")
      return console.outputProblem.map { report(.file($0), on: console) } ?? .done
    }
    let (line, mistakes) = TypedLine.read(arguments)
    do throws(Failure) {
      let line = try line.completed(by: surroundings.environment, mistakes: mistakes)
      console.colorChoice =
        line.values[Flag.color.name].flatMap(Console.ColorChoice.init) ?? .auto
      console.isQuiet = line.has(.quiet)
      let status = try perform(line, on: console)
      if let problem = console.outputProblem { throw .file(problem) }
      return status
    } catch {
      if line.asksForJSON { console.writeJSON(of: error) }
      return report(error, on: console)
    }
  }

  private func perform(
    _ line: TypedLine, on console: Console
  ) throws(Failure) -> ExitStatus {
    let help = HelpText(style: console.outputStyle, columns: console.columns)
    if line.has(.version) {
      console.write("hybridlab \(Version.current)\n")
      return .done
    }
    guard let command = line.command else {
      console.write(help.overview)
      return .done
    }
    if line.has(.help) {
      console.write(help.page(of: command))
      return .done
    }
    switch command.id {
    case .yaml: return try YAMLCommand(console: console, line: line).run()
    case .tree: return try TreeCommand(console: console, line: line).run()
    case .completions:
      console.write(CompletionScript.text(for: line.operands.first ?? ""))
    case .man: console.write(ManualPage.text)
    case .help: try console.write(page(line.operands.first, help))
    case .version: console.write("hybridlab \(Version.current)\n")
    case .complete: console.write(Completer(surroundings).answer(line.operands))
    case .place: return try PlaceCommand(console: console, line: line).run()
    case .explain: return try ExplainCommand(console: console, line: line).run()
    case .compare: return try CompareCommand(console: console, line: line).run()
    case .size: return try SizeCommand(console: console, line: line).run()
    case .advise: return try AdviseCommand(console: console, line: line).run()
    case .importFiles: return try ImportCommand(console: console, line: line).run()
    case .breakEven: return try BreakEvenCommand(console: console, line: line).run()
    case .check: return try CheckCommand(console: console, line: line).run()
    case .diff: return try DiffCommand(console: console, line: line).run()
    case .schema: return try SchemaCommand(console: console, line: line).run()
    case .offers: return try OffersCommand(console: console, line: line).run()
    case .gpus: return try GPUsCommand(console: console, line: line).run()
    case .schedule: return try ScheduleCommand(console: console, line: line).run()
    case .start: return try InitCommand(console: console, line: line).run()
    case .admit: return try AdmitCommand(console: console, line: line).run()
    case .export: return try ExportCommand(console: console, line: line).run()
    case .validate: return try ValidateCommand(console: console, line: line).run()
    }
    return .done
  }

  private func page(_ word: String?, _ help: HelpText) throws(Failure) -> String {
    guard let word else { return help.overview }
    if let topic = HelpTopic(rawValue: word) { return help.page(of: topic) }
    if let command = Command.shown.first(where: { $0.name == word }) {
      return help.page(of: command)
    }
    throw .mistakes([.unknownTopic(word)])
  }

  private func report(_ failure: Failure, on console: Console) -> ExitStatus {
    switch failure {
    case .mistakes(let mistakes):
      for mistake in mistakes { console.say(mistake.rendered.colored(console.errorStyle)) }
      return .badInput
    case .file(let problem):
      console.sayProblem(problem)
      return .fault
    case .badInput:
      return .badInput
    case .beyondRange:
      console.say("hybridlab: error: the totals of this plan are beyond what can be counted\n")
      return .badInput
    }
  }
}
