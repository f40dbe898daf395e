import Foundation
import Testing

@testable import Reports

@Suite("Formats of findings") struct FindingFormatTests {
  private func annotation(
    _ message: String, file: String = "jobs.conf", level: Annotation.Level = .error
  ) -> Annotation {
    Annotation(
      level, code: "budget", title: "money: over, budget", message: message,
      at: .init(file: file, line: 3, column: 5, endLine: 3, endColumn: 9), subject: "a")
  }

  private func text(_ write: (inout TextSink) -> Void) -> String { TextSink.collect(write) }

  @Test func `GitHub commands escape what would end them`() {
    let found = text {
      GitHubAnnotations.write([annotation("100 %\r\nmore: a, b", file: "a,b:c%.conf")], to: &$0)
    }
    #expect(
      found
        == "::error file=a%2Cb%3Ac%25.conf,line=3,endLine=3,col=5,endColumn=8,"
        + "title=money%3A over%2C budget::100 %25%0D%0Amore: a, b\n")
  }

  @Test func `GitHub commands are capped at ten of a level, and the last says how many more`() {
    for count in [0, 1, 10, 11, 500] {
      let all = (0..<count).map { annotation("\($0)") } + [annotation("w", level: .warning)]
      let lines = text { GitHubAnnotations.write(all, to: &$0) }.split(separator: "\n")
      let errors = lines.filter { $0.hasPrefix("::error ") }
      #expect(errors.count == min(count, 10))
      #expect(lines.count == errors.count + 1)
      if count > 10 { #expect(errors.last?.contains("and \(count - 9) more errors") == true) }
    }
  }

  @Test func `paths become URI references`() {
    #expect(SARIF.uri("jobs.conf") == "jobs.conf")
    #expect(SARIF.uri("a b/ü%.conf") == "a%20b/%C3%BC%25.conf")
    #expect(SARIF.uri("/etc/jobs.conf") == "file:///etc/jobs.conf")
    #expect(SARIF.uri("<stdin>") == "%3Cstdin%3E")
  }

  @Test func `XML holds any text`() throws {
    let nasty = "<&>\"' \u{0}\u{1B}[31m \u{FFFE} \n\t ]]> é 日本"
    let cases = [
      TestCase(group: nasty, name: nasty, outcome: .failed(nasty), remark: nasty),
      TestCase(group: "b", name: "c", outcome: .skipped(nasty)),
    ]
    let found = text { JUnit(suite: nasty, cases: cases).write(to: &$0) }
    for scalar in found.unicodeScalars where scalar.value < 0x20 { #expect(scalar == "\n") }
    #expect(!found.contains("<&") && !found.contains("\u{FFFE}"))
    #expect(found.contains("tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"1\""))
  }

  @Test func `a comment stays under its limit, says what is missing, and closes what it folds`() {
    let line = String(repeating: "x", count: 99)
    for count in [0, 1, 500, 700, 5_000] {
      let body = String(repeating: line + "\n", count: count)
      let found = text {
        Comment(
          tag: "check", summary: "s", body: { $0.write(body) },
          details: [("a", { $0.write(body) }), ("b", { $0.write(body) })]
        ).write(to: &$0)
      }
      #expect(found.utf8.count <= Comment.sizeLimit, "\(count)")
      #expect(found.hasPrefix("<!-- hybridlab:check -->\n\ns\n"))
      #expect(
        found.components(separatedBy: "<details>").count
          == found.components(separatedBy: "</details>").count)
      if count >= 700 { #expect(found.contains("left out")) }
    }
  }
}
