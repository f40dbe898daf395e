/// What was typed, sorted into command, operands and flags; what it means is for the command.
struct TypedLine: Sendable {
  var command: Command?
  var operands: [String] = []
  /// By the name of the flag; the last one typed counts.
  var values: [String: String] = [:]
  /// All that was typed for each flag, in order, for those that may be given more than once.
  var lists: [String: [String]] = [:]
  var switches: Set<String> = []

  /// Reads a command line, without the name of the program.
  ///
  /// Flags may stand anywhere, before the command too: a name takes a value or not whatever the
  /// command.  `--` ends them.  No name may be shortened.
  ///
  /// - Returns: The line, and everything that is wrong with it; a mistake leaves its word out.
  static func read(_ arguments: [String]) -> (line: TypedLine, mistakes: [CommandLineMistake]) {
    var line = TypedLine()
    var mistakes: [CommandLineMistake] = []
    var flags: [(typed: String, flag: Flag?, value: String?)] = []
    var rest = arguments[...]
    var words: [String] = []
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      guard argument.utf8.first == UInt8(ascii: "-"), argument != "-" else {
        words.append(argument)
        // The words of a line that is being completed are no flags of ours.
        if words.count == 1, argument == Command.complete.name {
          words += rest
          break
        }
        continue
      }
      let (typed, inline) = split(argument)
      guard let flag = known(typed) else {
        flags.append((typed, nil, nil))
        continue
      }
      if flag.value == .none {
        if let inline { mistakes.append(.unexpectedValue(flag, inline)) }
        flags.append((typed, flag, nil))
      } else if let inline {
        flags.append((typed, flag, inline))
      } else if let next = rest.first, next == "-" || next.utf8.first != UInt8(ascii: "-") {
        flags.append((typed, flag, next))
        rest.removeFirst()
      } else {
        flags.append((typed, flag, nil))
      }
    }
    if let name = words.first {
      line.command = Command.named(name)
      line.operands = Array(words.dropFirst())
      if line.command == nil { return (line, [.unknownCommand(name)]) }
    }
    for (typed, flag, value) in flags {
      mistakes += line.take(flag, typed: typed, value: value)
    }
    return (line, mistakes + line.operandMistakes)
  }

  func has(_ flag: Flag) -> Bool { switches.contains(flag.name) }

  private mutating func take(
    _ flag: Flag?, typed: String, value: String?
  ) -> [CommandLineMistake] {
    guard let flag else { return [.unknownFlag(typed, of: command)] }
    // `--help` and `--version` need no command.
    guard let command else {
      guard flag == .help || flag == .version || flag == .color else {
        return [.unknownFlag(typed, of: nil)]
      }
      switches.insert(flag.name)
      return []
    }
    if flag == .version {
      switches.insert(flag.name)
      return []
    }
    guard let own = command.flag(named: flag.name) else {
      return [.unknownFlag(typed, of: command)]
    }
    guard own.value != .none else {
      switches.insert(own.name)
      return []
    }
    guard let value else { return [.missingValue(own)] }
    if !own.value.words.isEmpty, !own.value.words.contains(value) {
      return [.unknownValue(value, of: own)]
    }
    values[own.name] = value
    lists[own.name, default: []].append(value)
    return []
  }

  private var operandMistakes: [CommandLineMistake] {
    guard let command, !has(.help), !has(.version) else { return [] }
    if operands.count < command.operands.count.lowerBound { return [.missingOperand(of: command)] }
    if operands.count > command.operands.count.upperBound {
      return [.extraOperand(operands[command.operands.count.upperBound], of: command)]
    }
    return []
  }

  /// `--flag=value` in two.
  private static func split(_ argument: String) -> (typed: String, value: String?) {
    guard argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") else {
      return (argument, nil)
    }
    return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }

  private static func known(_ typed: String) -> Flag? {
    let flags = Command.all.flatMap(\.flags) + [.version]
    if typed.hasPrefix("--") {
      let name = typed.dropFirst(2)
      return flags.first { $0.name == name }
    }
    let letters = typed.dropFirst()
    guard let letter = letters.first, letters.count == 1 else { return nil }
    return flags.first { $0.short == letter }
  }
}
