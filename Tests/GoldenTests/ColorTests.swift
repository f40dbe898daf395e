import Testing

@Suite("Color") struct ColorTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var flags: [String] = []
    var environment: [String: String] = [:]
    var isTerminal = true
    let isColored: Bool
    let why: String
    var testDescription: String { why }
  }

  /// Sources: no-color.org, bixense.com/clicolors.
  @Test(
    "color is used where a terminal wants it, and where someone says so",
    arguments: [
      Row(isColored: true, why: "a terminal"),
      Row(isTerminal: false, isColored: false, why: "a file or a pipe"),
      Row(environment: ["NO_COLOR": "1"], isColored: false, why: "NO_COLOR"),
      Row(environment: ["NO_COLOR": ""], isColored: true, why: "an empty NO_COLOR says nothing"),
      Row(environment: ["CLICOLOR": "0"], isColored: false, why: "CLICOLOR=0"),
      Row(environment: ["TERM": "dumb"], isColored: false, why: "a terminal that is dumb"),
      Row(
        environment: ["CLICOLOR_FORCE": "1"], isTerminal: false, isColored: true,
        why: "CLICOLOR_FORCE into a pipe"),
      Row(
        environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], isColored: false,
        why: "NO_COLOR before CLICOLOR_FORCE"),
      Row(
        environment: ["HYBRIDLAB_COLOR": "never"], isColored: false, why: "a variable of our own"),
      Row(
        flags: ["--color", "always"], environment: ["NO_COLOR": "1", "HYBRIDLAB_COLOR": "never"],
        isTerminal: false, isColored: true, why: "a flag before everything"),
      Row(flags: ["--color=never"], isColored: false, why: "a flag against a terminal"),
    ])
  func color(_ row: Row) {
    let bench = Workbench(folder: packageFolder)
    bench.environment = row.environment
    bench.terminalColumns = row.isTerminal ? 100 : nil
    let outcome = bench.run(["tree"] + row.flags)
    #expect(outcome.output.contains("\u{1B}[") == row.isColored)
  }
}
