import Foundation
import HybridlabCLI

/// A block of a Markdown page that shows commands and what they print:
///
///     ```console
///     $ hybridlab version
///     hybridlab 0.1.0
///     ```
///
/// Commands are run in memory, in the folder of the package, as on a terminal of 100 columns without
/// color; standard error follows standard output.  `$ swift run -c release hybridlab ...` is the same as
/// `$ hybridlab ...`, and `$ echo $?` prints the status of the command before.  A line of output that is
/// `...` stands for any lines.  Commands of other programs, and lines with pipes, are not run.
struct ConsoleBlock {
  struct Step {
    var command: String
    var output: [String]
  }

  /// Lines of the page inside the fences.
  var lines: Range<Int>
  var steps: [Step]

  /// The blocks of a page.
  static func all(in page: [String]) -> [ConsoleBlock] {
    var blocks: [ConsoleBlock] = []
    var start: Int?
    for (index, line) in page.enumerated() {
      if let first = start, line.trimmingCharacters(in: .whitespaces) == "```" {
        blocks.append(ConsoleBlock(page, first..<index))
        start = nil
      } else if line == "```console" {
        start = index + 1
      }
    }
    return blocks
  }

  private init(_ page: [String], _ range: Range<Int>) {
    lines = range
    steps = []
    for line in page[range] {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), output: []))
      } else if !steps.isEmpty {
        steps[steps.count - 1].output.append(line)
      }
    }
  }

  /// What the commands print; nil for those that are not ours to run.
  func run(in folder: URL) -> [[String]?] {
    var status: Int32 = 0
    return steps.map { step in
      if step.command == "echo $?" { return [String(status)] }
      guard let arguments = Self.arguments(of: step.command) else { return nil }
      let bench = Workbench(folder: folder)
      bench.terminalColumns = 100
      bench.environment["NO_COLOR"] = "1"
      let outcome = bench.run(arguments)
      status = outcome.status.rawValue
      var lines = (outcome.output + outcome.error).components(separatedBy: "\n")
      if lines.last == "" { lines.removeLast() }
      return lines
    }
  }

  /// The arguments of a line that runs hybridlab, with quotes taken off.
  static func arguments(of line: String) -> [String]? {
    guard !line.contains("|"), !line.contains(">"), !line.contains("<(") else { return nil }
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch character {
      case "'", "\"":
        if quote == nil {
          quote = character; word = word ?? ""
        } else if quote == character {
          quote = nil
        } else {
          word = (word ?? "") + String(character)
        }
      case " " where quote == nil:
        if let finished = word { words.append(finished) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let finished = word { words.append(finished) }
    if words.starts(with: ["swift", "run", "-c", "release"]) { words.removeFirst(4) }
    guard words.first == "hybridlab" else { return nil }
    return Array(words.dropFirst())
  }

  /// Whether printed lines are what a page shows, where `...` stands for any lines.
  static func matches(_ printed: ArraySlice<String>, _ shown: ArraySlice<String>) -> Bool {
    guard let first = shown.first else { return printed.isEmpty }
    let rest = shown.dropFirst()
    if first.trimmingCharacters(in: .whitespaces) == "..." {
      return (printed.startIndex...printed.endIndex).contains { matches(printed[$0...], rest) }
    }
    guard printed.first == first else { return false }
    return matches(printed.dropFirst(), rest)
  }
}
