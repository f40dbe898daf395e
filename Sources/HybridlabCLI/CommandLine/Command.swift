/// A command: everything that parsing, help, completions, the man page and docs/commands/ say of it.
struct Command: Sendable {
  enum ID: String, CaseIterable, Sendable {
    case place, explain, advise
    case check
    case diff
    case schema
    case compare, size
    case validate, tree, yaml
    case breakEven = "breakeven"
    case offers, gpus
    case schedule
    case start = "init"
    case importFiles = "import"
    case export
    case admit
    case completions, man, help, version
    /// What completion scripts ask; not for people.
    case complete = "__complete"
  }

  /// What stands on the line beside flags.
  struct Operands: Sendable {
    enum Kind: Sendable {
      case file
      case jobOrCode
      case word([String])
      case anything
    }

    /// As the usage line has it, such as `FILE...`.
    var placeholder: String
    var count: ClosedRange<Int>
    /// What the first one is, for completions; the rest are files.
    var kind: Kind
    /// What they are, for help.
    var summary: String

    static let none = Operands(placeholder: "", count: 0...0, kind: .anything, summary: "")
  }

  struct Example: Sendable {
    var line: String
    var does: String
  }

  var id: ID
  /// What it does, as an imperative clause.
  var summary: String
  var operands: Operands
  var flags: [Flag]
  var examples: [Example]
  /// Paragraphs of one screen or less.
  var details: [String]
  var isHidden = false

  var name: String { id.rawValue }

  var usage: String {
    let operands = operands.placeholder.isEmpty ? "" : " \(operands.placeholder)"
    return "hybridlab \(name)\(operands)" + (flags.isEmpty ? "" : " [flags]")
  }

  func flag(named name: String) -> Flag? { flags.first { $0.name == name } }
}
