import PlacementModel
import Reports

/// A flag of the command line.  A name means the same, and takes a value or not, in every command.
struct Flag: Hashable, Sendable {
  /// What stands after a flag.
  enum Value: Hashable, Sendable {
    /// Nothing: the flag is there or not.
    case none
    /// One of a few words, the first of which is the default if there is one.
    case oneOf([String], placeholder: String)
    case file(placeholder: String)
    case text(placeholder: String)

    var placeholder: String? {
      switch self {
      case .none: nil
      case .oneOf(_, let word), .file(let word), .text(let word): word
      }
    }

    var words: [String] {
      if case .oneOf(let words, _) = self { words } else { [] }
    }
  }

  /// Without the hyphens.
  var name: String
  var short: Character?
  var value: Value
  /// One clause, for help and reference.
  var summary: String
  /// The environment variable that is asked when the flag is not typed.
  var variable: String?
  /// Whether the first of a few words counts where none is typed.
  var hasDefault = true

  init(
    _ name: String, short: Character? = nil, takes value: Value = .none,
    variable: String? = nil, _ summary: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.variable = variable
    self.summary = summary
  }

  /// The same flag with the words that one command knows.
  func limited(to words: [String], _ summary: String? = nil) -> Flag {
    var flag = self
    flag.value = .oneOf(words, placeholder: value.placeholder ?? "")
    if let summary { flag.summary = summary }
    return flag
  }

  /// The same flag as one command explains it.
  func described(_ summary: String) -> Flag {
    var flag = self
    flag.summary = summary
    return flag
  }

  /// The same flag where it may be given more than once, and what happens without it is said.
  func listed(_ summary: String) -> Flag {
    var flag = described(summary)
    flag.hasDefault = false
    flag.variable = nil
    return flag
  }

  /// As it is typed: `-f, --format FORMAT`.
  var spelling: String {
    let value = value.placeholder.map { " \($0)" } ?? ""
    return (short.map { "-\($0), " } ?? "") + "--\(name)\(value)"
  }
}

extension Flag {
  static let help = Flag("help", short: "h", "show what the command does and how it is used")
  static let version = Flag("version", "print the version")
  static let policy = Flag(
    "policy",
    takes: .oneOf(Policy.allCases.map(\.rawValue), placeholder: "POLICY"),
    variable: "HYBRIDLAB_POLICY", "how places are chosen")
  static let effort = Flag(
    "effort", takes: .text(placeholder: "STEPS"),
    "how much work goes into the cheapest plan; usual is 8 million steps, more for over 400 jobs")
  static let tree = Flag(
    "tree", takes: .oneOf(["documents", "literal"], placeholder: "TREE"),
    "which reading of the documents' tree, whatever the manifest says")
  static let basis = Flag(
    "basis", takes: .oneOf(CostBasis.allCases.map(\.rawValue), placeholder: "BASIS"),
    "what an hour of owned hardware costs, power alone or its wear as well")
  static let format = Flag(
    "format", short: "f",
    takes: .oneOf(ReportFormat.names, placeholder: "FORMAT"),
    variable: "HYBRIDLAB_FORMAT", "how the result is written")
  static let output = Flag(
    "output", short: "o", takes: .file(placeholder: "FILE"),
    "write the result to a file, whole or not at all; - is standard output")
  static let plain = Flag(
    "plain", "one line a job, tab-separated, no head, nothing cut; usual where no terminal is")
  static let carbon = Flag("carbon", "say what each job emits; JSON always does")
  static let cost = Flag("cost", "show how the cost comes about, input by input, to the last digit")
  static let strict = Flag(
    "strict", "end with status 1 if a job is queued or can be placed nowhere")
  static let exitZero = Flag("exit-zero", "end with status 0 where it would have been 1")
  static let quiet = Flag("quiet", short: "q", "say nothing but the result and errors")
  static let color = Flag(
    "color", takes: .oneOf(["auto", "always", "never"], placeholder: "WHEN"),
    variable: "HYBRIDLAB_COLOR", "whether to use color")
  static let print = Flag("print", "print the manifest in its long form, with every default")
  static let now = Flag(
    "now", takes: .text(placeholder: "DATE"), variable: "HYBRIDLAB_NOW",
    "the day it is, such as 2026-11-21, to say how old the prices are")
}
