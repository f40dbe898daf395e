import Diagnostics
import Testing

@testable import YAMLSyntax

@Suite("What is said about mistakes") struct DiagnosticTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let code: String
    /// Line and column, from 1.
    let place: (Int, Int)
    var testDescription: String { text }

    init(_ text: String, _ code: String, _ line: Int, _ column: Int) {
      self.text = text
      self.code = code
      place = (line, column)
    }
  }

  @Test(
    "the first problem is named, at its place",
    arguments: [
      Row("a:\n\tb: 1", "yaml-tab-indentation", 2, 1),
      Row("a:\n  b: 1\n  \tc: 2", "yaml-tab-indentation", 3, 3),
      Row("-\t- a", "yaml-tab-indentation", 1, 2),
      Row("a:\n    b: 1\n  c: 2", "yaml-indentation", 3, 3),
      Row("[a]\nb", "yaml-trailing-text", 2, 1),
      Row("a: 'b' c", "yaml-trailing-text", 1, 8),
      Row("a: 'b'#c", "yaml-comment-space", 1, 7),
      Row("[a,#b\n]", "yaml-comment-space", 1, 4),
      Row("a: b: c", "yaml-mapping-not-allowed", 1, 5),
      Row("k: - a", "yaml-collection-not-allowed", 1, 4),
      Row("k: 1\n- a", "yaml-sequence-among-keys", 2, 1),
      Row("- a\nk", "yaml-list-entry-expected", 2, 1),
      Row("a: 1\nb:2", "yaml-missing-colon", 2, 1),
      Row("a\nb: c", "yaml-multiline-key", 2, 2),
      Row("%YAML 1.2\na", "yaml-missing-document-start", 2, 1),
      Row("a: | b", "yaml-block-header", 1, 6),
      Row("|\n    \n  a", "yaml-block-leading-spaces", 2, 4),
      Row("a: [1, 2}", "yaml-mismatched-bracket", 1, 9),
      Row("a: ]", "yaml-mismatched-bracket", 1, 4),
      Row("a: @b", "yaml-plain-start", 1, 4),
      Row("a:\n  - [1,\n", "yaml-unclosed-bracket", 2, 5),
      Row("a: [b,\nc]", "yaml-bracket-indentation", 2, 1),
      Row("[a,, b]", "yaml-empty-entry", 1, 4),
      Row("['a' 'b']", "yaml-missing-comma", 1, 6),
      Row("a: 'b\nc: d\n", "yaml-unclosed-quote", 1, 4),
      Row("a: \"C:\\path\"", "yaml-escape", 1, 7),
      Row("a: &\n", "yaml-anchor-name", 1, 4),
      Row("a: !!str, b", "yaml-property-space", 1, 9),
      Row("&a &b c", "yaml-repeated-property", 1, 4),
      Row("- &a b\n- !t *a", "yaml-alias-properties", 2, 6),
      Row("a: *nope", "yaml-undefined-alias", 1, 4),
      Row("a: &x\n  b: *x", "yaml-alias-cycle", 2, 6),
      Row("a: !<b c", "yaml-tag", 1, 4),
      Row("a: !x!y c", "yaml-tag-handle", 1, 4),
      Row("%YAML 1.2\n%YAML 1.2\n---\n", "yaml-directive", 2, 1),
      Row("%YAML 2.0\n---\n", "yaml-version", 1, 7),
    ])
  func first(_ row: Row) throws {
    let (stream, diagnostics) = read(row.text)
    let diagnostic = try #require(diagnostics.first)
    let position = stream.source.position(of: diagnostic.range.lowerBound)
    #expect(diagnostic.code == row.code)
    #expect((position.line, position.column) == row.place)
    #expect(diagnostic.message.first?.isUppercase == false && diagnostic.message.last != ".")
  }

  @Test(
    "in full",
    arguments: [
      (
        "jobs:\n  - name:alpha\n    gpus: 4\n",
        """
        f.yaml:3:9: error: a key must fit on one line [yaml-multiline-key]
          |
        3 |     gpus: 4
          |         ^ this colon makes a key of text that began on a line above
          :
        2 |   - name:alpha
          |     - begins here
          = help: put a space after the colon above if that is an entry of its own

        """
      ),
      (
        "defaults: &d {a: 1}\nx: *f\n",
        """
        f.yaml:2:4: error: nothing above is named 'f' [yaml-undefined-alias]
          |
        2 | x: *f
          |    ^^ an alias names a value that stands before it in the same document
          = help: did you mean '*d'?

        """
      ),
      (
        "a: \"x\ny: 1\n",
        """
        f.yaml:1:4: error: this quote is never closed [yaml-unclosed-quote]
          |
        1 | a: "x
          |    ^ opened here
          :
        2 | y: 1
          | - this line cannot belong to it
          = help: close the quote, or indent the lines that it goes on over

        """
      ),
    ])
  func full(text: String, expected: String) {
    let (stream, diagnostics) = read(text)
    #expect(Diagnostic.rendered(diagnostics, in: stream.source) == [expected])
  }

  @Test func `a long line is never quoted whole`() throws {
    let text = "a: [" + String(repeating: "1, ", count: 100_000) + "}\n"
    let (stream, diagnostics) = read(text)
    let rendered = try #require(diagnostics.first).rendered(in: stream.source)
    #expect(rendered.hasPrefix("f.yaml:1:300005: error:"))
    #expect(rendered.utf8.count < 800)
  }

  @Test func `long names are shortened`() {
    for text in ["*", "!", "&a *", "? a\n? a\n? "] {
      let long = text + String(repeating: "n", count: 50_000)
      let (stream, diagnostics) = read(long + "!x: 1")
      for rendered in Diagnostic.rendered(diagnostics, in: stream.source) {
        #expect(rendered.utf8.count < 1_000)
      }
    }
  }
}
