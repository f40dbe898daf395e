import Diagnostics
import PlacementModel
import Reports

/// What people call machines on a command line.
enum MachineName {
  /// `8 x A100`, `8xA100`, `A100`; nil for a count of none.
  static func countAndName(_ text: String) -> (count: Int, name: String)? {
    let (count, name) = optionalCount(text)
    guard let count else { return name.isEmpty ? nil : (1, name) }
    return count > 0 && !name.isEmpty ? (count, name) : nil
  }

  /// The count is nil where only a name stands: "4090" is a name.
  static func optionalCount(_ text: String) -> (count: Int?, name: String) {
    let trimmed = WrittenNumber.trim(text)
    let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
    var rest = WrittenNumber.trim(String(trimmed[digits.endIndex...]))
    guard !digits.isEmpty, let sign = rest.first,
      sign == "x" || sign == "X" || sign == "×" || sign == "*"
    else { return (nil, trimmed) }
    rest.removeFirst()
    guard let count = Int(digits), count <= 1_000_000 else { return (0, WrittenNumber.trim(rest)) }
    return (count, WrittenNumber.trim(rest))
  }

  /// A price or power without `each` or `together` at its end, and whether it was for all.
  static func eachOrTogether(_ text: String) -> (amount: String, isTogether: Bool) {
    let trimmed = WrittenNumber.trim(text)
    for (word, isTogether) in [("each", false), ("together", true), ("in total", true)]
    where trimmed.lowercased().hasSuffix(word) {
      return (WrittenNumber.trim(String(trimmed.dropLast(word.count))), isTogether)
    }
    return (trimmed, false)
  }
}

extension GPUCatalogue {
  /// Every name by which a model is found, for suggestions.
  var allNames: [String] { models.flatMap { [$0.name, $0.family] + $0.aliases } }
}

extension CommandLineMistake {
  static func unknownGPU(
    _ name: String, of flag: Flag, among known: [String]
  ) -> CommandLineMistake {
    CommandLineMistake(
      code: "unknown-gpu", message: "'--\(flag.name)' names a GPU that is not known: '\(name)'",
      help: nearest(to: name, among: known).map { "did you mean '\($0)'?" }
        ?? "give what it costs with '--capital' and what it draws with '--power' instead")
  }

  static func noPrice(of what: String, flag: Flag) -> CommandLineMistake {
    CommandLineMistake(
      code: "no-price", message: "no price is known for \(what)",
      help: "give one with '--\(flag.name)'")
  }
}
