import Diagnostics
import Quantities

extension CommandLineMistake {
  static func unusableHorizon(_ typed: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "unusable-horizon", message: "'--horizon' cannot be '\(typed)'",
      help: "write a time from a month to 100 years, such as 36mo or 3y")
  }

  static func unreadableMoney(_ typed: String, of flag: Flag) -> CommandLineMistake {
    CommandLineMistake(
      code: "unreadable-amount", message: "'--\(flag.name)' cannot be '\(typed)'",
      help: "write an amount of dollars in quotes, such as '$50,000'")
  }

  static func unusableCount(_ typed: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "unusable-count", message: "'--most' cannot be '\(typed)'",
      help: "write a whole number from 1 to 1000")
  }

  static func unusableLife(_ typed: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "unusable-life", message: "'--life' cannot be '\(typed)'",
      help: "write a time of a month or more, such as 36mo or 4y")
  }

  static func unreadableResale(_ typed: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "unreadable-amount", message: "'--resale' cannot be '\(typed)'",
      help: "write what one GPU fetches, such as '$500', or a share of its price, such as 25%")
  }

  static func resaleAbovePrice(_ typed: String, of gpu: String, for price: Money) -> Self {
    CommandLineMistake(
      code: "unreadable-amount",
      message: "'--resale' cannot be '\(typed)': one \(gpu) costs \(price.description)",
      help: "write what one GPU fetches in the end, at most what it costs, or a share such as 25%")
  }

  static func unknownGPU(_ name: String, among known: [String]) -> CommandLineMistake {
    CommandLineMistake(
      code: "unknown-gpu", message: "there is no GPU '\(name)'",
      help: nearest(to: name, among: known).map { "did you mean '\($0)'?" }
        ?? "'hybridlab gpus' lists them")
  }

  static func ambiguousGPU(_ name: String, among models: [String]) -> CommandLineMistake {
    CommandLineMistake(
      code: "ambiguous-gpu", message: "'\(name)' is the name of several GPUs",
      help: "write one of \(list(models, "or"))")
  }
}
