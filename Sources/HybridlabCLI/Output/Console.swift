import Reports

/// The two streams of a run, and what may be written to each.
///
/// Results go to standard output and everything else to standard error.  The first problem of
/// standard output is kept, and nothing more is written after it.
final class Console {
  /// When color is used.
  enum ColorChoice: String {
    case auto, always, never
  }

  let surroundings: Surroundings
  var colorChoice: ColorChoice = .auto
  var isQuiet = false
  private(set) var outputProblem: FileProblem?

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Columns of text: `COLUMNS`, the terminal, else 80.
  var columns: Int {
    if let typed = surroundings.environment("COLUMNS").flatMap(Int.init), typed > 0 {
      return typed
    }
    return surroundings.columns ?? 80
  }

  var outputIsTerminal: Bool { surroundings.standardOutput.isTerminal }
  var outputStyle: TextStyle { style(of: surroundings.standardOutput) }
  var errorStyle: TextStyle { style(of: surroundings.standardError) }

  func write(_ bytes: [UInt8]) {
    guard outputProblem == nil else { return }
    do throws(FileProblem) {
      try surroundings.standardOutput.write(bytes)
    } catch {
      outputProblem = error
    }
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  /// Something for people.  Where even that cannot be written, there is nobody to tell.
  func say(_ text: String) {
    do throws(FileProblem) {
      try surroundings.standardError.write(Array(text.utf8))
    } catch {}
  }

  /// What `--quiet` silences.
  func remark(_ text: String) {
    if !isQuiet { say(text) }
  }

  /// Lets whoever waits know what is done next, unless `--quiet` silences it.
  func beginWork(_ what: String) {
    if !isQuiet { surroundings.beginWork(what) }
  }

  func sayProblem(_ problem: FileProblem) {
    let head = errorStyle(.red, errorStyle(.bold, "error:"))
    say("hybridlab: \(head) \(problem.description)\n")
  }

  /// no-color.org, bixense.com/clicolors, and terminals that say they are dumb.
  private func isColored(_ stream: Surroundings.Stream) -> Bool {
    switch colorChoice {
    case .always: return true
    case .never: return false
    case .auto:
      if isSet("NO_COLOR") { return false }
      if isSet("CLICOLOR_FORCE"), surroundings.environment("CLICOLOR_FORCE") != "0" { return true }
      let isOff =
        surroundings.environment("CLICOLOR") == "0" || surroundings.environment("TERM") == "dumb"
      return stream.isTerminal && !isOff
    }
  }

  /// Lines are kept to the width of a terminal, or to `COLUMNS` where somebody says so.
  private func style(of stream: Surroundings.Stream) -> TextStyle {
    let isBound = stream.isTerminal || isSet("COLUMNS")
    return TextStyle(isColored: isColored(stream), width: isBound ? columns : .max)
  }

  private func isSet(_ name: String) -> Bool {
    surroundings.environment(name).map { !$0.isEmpty } ?? false
  }
}
