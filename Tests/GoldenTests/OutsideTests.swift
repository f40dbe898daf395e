import Foundation
import Testing

/// What the tool writes, read by programs that nobody here wrote; skipped where they are missing.
@Suite("Other people's readers", .serialized, .enabled(if: Shell.binary != nil))
struct OutsideTests {
  private static let scripts = packageFolder.appending(path: "Tests/GoldenTests/Outside")
  private static let jsonSchema = Shell.python(with: ["jsonschema"])
  private static let junit = Shell.python(with: ["junitparser"])
  private static let markdown = Shell.python(with: ["markdown_it"])

  private func script(_ name: String) -> String {
    Self.scripts.appending(path: name).path
  }

  @Test(.enabled(if: jsonSchema != nil))
  func `every format of every reporting command is read, and says the same`() throws {
    let python = try #require(Self.jsonSchema)
    let examples = packageFolder.appending(path: "examples").path
    let run = try Shell.run("\(python) \(script("every.py")) \"$h\" \(examples)")
    #expect(run.status == 0 && run.text == "\n", "\(run.text)")
  }

  @Test(.enabled(if: jsonSchema != nil))
  func `JSON fits the schemas, CSV and NDJSON agree`() throws {
    let python = try #require(Self.jsonSchema)
    let examples = packageFolder.appending(path: "examples").path
    let run = try Shell.run("\(python) \(script("formats.py")) \"$h\" \(examples)")
    #expect(run.status == 0 && run.text == "\n", "\(run.text)")
  }

  @Test(.enabled(if: junit != nil)) func `JUnit is read by junitparser`() throws {
    let python = try #require(Self.junit)
    let run = try Shell.run(
      """
      d=$(mktemp -d)
      $h check jobs.conf -f junit -q -o $d/a.xml 2>/dev/null; \(python) \(script("junit.py")) $d/a.xml 0
      printf 'rules: [{rule: forbidden, options: [on-demand, spot], name: "<a&b>"}]' > $d/rules.conf
      $h check jobs.conf --policy-file $d/rules.conf -f junit -o $d/b.xml 2>/dev/null
      \(python) \(script("junit.py")) $d/b.xml 4
      for line in 'explain pretrain jobs.conf' 'advise jobs.conf' 'breakeven jobs.conf' 'gpus' \
        'offers --now 2027-06-01' 'compare jobs.conf' 'schedule hospital-group.conf' \
        'validate jobs.conf' 'place hospital-group.conf' 'diff jobs.conf vision-lab.conf'; do
        $h $line -f junit -q -o $d/c.xml; \(python) \(script("junit.py")) $d/c.xml
      done; rm -r $d
      """)
    #expect(run.text == "", "\(run.text)")
  }

  @Test(.enabled(if: markdown != nil)) func `Markdown renders as tables and folded details`() throws
  {
    let python = try #require(Self.markdown)
    let run = try Shell.run(
      """
      $h check hospital-group.conf -f markdown -q 2>/dev/null | \(python) \(script("markdown.py"))
      $h diff jobs.conf vision-lab.conf -f markdown | \(python) \(script("markdown.py"))
      """)
    for line in run.text.split(separator: "\n") {
      let words = line.split(separator: " ")
      #expect(words.first == "1", "\(run.text)")
      #expect(words.count == 5 && words[2] == words[3] && words[4] == "True", "\(run.text)")
    }
    #expect(run.text.split(separator: "\n").count == 2, "\(run.text)")
  }
}
