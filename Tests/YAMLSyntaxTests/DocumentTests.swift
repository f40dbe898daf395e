import Diagnostics
import Testing

@testable import YAMLSyntax

@Suite("Documents and properties") struct DocumentTests {
  @Test(
    "streams (9.2)",
    arguments: [
      Reading("nothing", "", "[]"),
      Reading("nothing but space and comments", " \n# c\n\t\n", "[]"),
      Reading("an end without a document", "...\n", "[]"),
      Reading("an empty document", "---\n", "[null]"),
      Reading("two empty documents", "---\n---\n", "[null, null]"),
      Reading("a bare and an explicit one", "a\n---\nb\n", #"["a", "b"]"#),
      Reading("text on the line of '---'", "--- a\n--- [b]", #"["a", ["b"]]"#),
      Reading("a bare one after '...'", "a\n...\nb", #"["a", "b"]"#),
      Reading("a comment behind '...'", "a\n... # c\n", #"["a"]"#),
      Reading("text behind '...'", "a\n... b\n", nil),
      Reading("a marker that is none", "---a", #"["---a"]"#),
      Reading("a byte order mark before each", "\u{FEFF}a\n...\n\u{FEFF}b", #"["a", "b"]"#),
      Reading("text after a complete root", "[a]\nb", nil),
    ])
  func streams(_ reading: Reading) { reading.check() }

  @Test(
    "directives (6.8)",
    arguments: [
      Reading("a version", "%YAML 1.2\n---\na", #"["a"]"#),
      Reading("a comment behind it", "%YAML 1.2 # c\n---\na", #"["a"]"#),
      Reading("twice", "%YAML 1.2\n%YAML 1.2\n---\n", nil),
      Reading("a later major version", "%YAML 2.0\n---\n", nil),
      Reading("a later minor version", "%YAML 1.3\n---\na", #"["a"]"#),
      Reading("no version at all", "%YAML\n---\n", nil),
      Reading("words behind it", "%YAML 1.2 a\n---\n", nil),
      Reading("no document", "%YAML 1.2\n", nil),
      Reading("no marker", "%YAML 1.2\na", nil),
      Reading("an unknown one", "%FOO bar # c\n---\na", #"["a"]"#),
      Reading("after a document without '...'", "k: a\n%YAML 1.2\n---\n", nil),
      Reading("after '...'", "a\n...\n%YAML 1.2\n---\nb", #"["a", "b"]"#),
      Reading("a handle twice", "%TAG !e! a:\n%TAG !e! b:\n---\n", nil),
      Reading("a handle without a prefix", "%TAG !e!\n---\n", nil),
      Reading("a handle of the wrong shape", "%TAG e a:\n---\n", nil),
    ])
  func directives(_ reading: Reading) { reading.check() }

  @Test(
    "anchors and aliases (6.9.2, 7.1)",
    arguments: [
      Reading("a scalar", "- &a 1\n- *a", "[[1, 1]]"),
      Reading("a collection", "a: &x {b: 1}\nc: *x", #"[{"a": {"b": 1}, "c": {"b": 1}}]"#),
      Reading("a block collection", "a: &x\n  b: 1\nc: *x", #"[{"a": {"b": 1}, "c": {"b": 1}}]"#),
      Reading("the latest of a name", "- &a 1\n- &a 2\n- *a", "[[1, 2, 2]]"),
      Reading("an empty node", "- &a\n- *a", "[[null, null]]"),
      Reading("as a key", "&a k: 1\n*a : 2", nil),
      Reading("a key by alias", "- &a k\n- *a : 2", #"[["k", {"k": 2}]]"#),
      Reading("a mapping and its first key", "&m\n&k a: 1\nb: *k", #"[{"a": 1, "b": "a"}]"#),
      Reading(
        "a mapping above its first key", "x: &m\n  &k a: 1\ny: *m\nz: *k",
        #"[{"x": {"a": 1}, "y": {"a": 1}, "z": "a"}]"#),
      Reading(
        "a key in brackets below its mapping", "x: &m\n  &k [a]: 1\ny: *m\nz: *k",
        #"[{"x": {"[a]": 1}, "y": {"[a]": 1}, "z": ["a"]}]"#),
      Reading("inside brackets", "[&a b, *a, &c [d], *c]", #"[["b", "b", ["d"], ["d"]]]"#),
      Reading(
        "a pair whose key contains anchors", "[[&a b]: *a, *a]", #"[[{"[&a b]": "b"}, "b"]]"#),
      Reading("right before a bracket", "- &a[b]\n- *a", #"[[["b"], ["b"]]]"#),
      Reading("undefined", "*a", nil),
      Reading("of another document", "&a b\n---\n*a", nil),
      Reading("of a node that is not complete", "&a [*a]", nil),
      Reading("of a mapping from within", "&a\nk: *a", nil),
      Reading("with properties", "- &a b\n- &c *a", nil),
      Reading("two on one node", "&a &b c", nil),
      Reading("two on one node, on two lines", "&a\n&b c", nil),
      Reading("no name", "& a", nil),
      Reading("no name of an alias", "* a", nil),
    ])
  func anchors(_ reading: Reading) { reading.check() }

  @Test(
    "tags (6.9.1)",
    arguments: [
      Reading("as text", "!!str 1", #"["1"]"#),
      Reading("non-specific: as text", "! 1", #"["1"]"#),
      Reading("as a number", "!!int '3'", "[3]"),
      Reading("as a float", "!!float 1", "[1]"),
      Reading("as a boolean", "!!bool \"true\"", "[true]"),
      Reading("as null", "!!null ''", "[null]"),
      Reading("verbatim", "!<tag:yaml.org,2002:str> 1", #"["1"]"#),
      Reading("unknown ones are ignored", "!foo {a: !bar b}", #"[{"a": "b"}]"#),
      Reading("a declared handle", "%TAG !e! tag:yaml.org,2002:\n---\n!e!str 1", #"["1"]"#),
      Reading("of a collection", "!!map\na: !!seq\n- 1", #"[{"a": [1]}]"#),
      Reading("an undeclared handle", "!e!str 1", nil),
      Reading("declared in another document", "%TAG !e! a:\n---\n!e!a 1\n---\n!e!a 1", nil),
      Reading("no suffix", "!! 1", nil),
      Reading("verbatim, unclosed", "!<a 1", nil),
      Reading("no space behind it", "!!str, a", nil),
      Reading("two", "!a !b c", nil),
    ])
  func tags(_ reading: Reading) { reading.check() }

  @Test func `tags are resolved against the handles of their document`() throws {
    let (stream, _) = read(
      "%TAG !e! tag:e.org,2000:\n---\n- !e!a%21 1\n- !!b 2\n- !c 3\n- !<d> 4\n- ! 5\n- &x 6\n- *x\n"
    )
    let nodes = Array(try #require(stream.documents.first).elements)
    #expect(
      nodes.map(\.tag) == [
        "tag:e.org,2000:a!", "tag:yaml.org,2002:b", "!c", "d", "!", nil, nil,
      ])
    #expect(nodes.map(\.anchor) == [nil, nil, nil, nil, nil, "x", "x"])
    #expect(nodes.map(\.isAlias) == [false, false, false, false, false, false, true])
  }

  @Test func `a bad document does not take the others with it`() {
    let (stream, diagnostics) = read("a: 1\n---\nb: [\n---\nc: 2\n---\n'd\n...\ne: 3\n")
    #expect(stream.json == "[{\"a\": 1}, {\"c\": 2}, {\"e\": 3}]\n")
    #expect(diagnostics.map(\.code) == ["yaml-unclosed-bracket", "yaml-unclosed-quote"])
  }

  @Test func `reading stops after so many problems that nobody would read them`() {
    let (stream, diagnostics) = read(String(repeating: "--- [\n", count: 5_000))
    #expect(diagnostics.count == Reader.diagnosticLimit)
    #expect(stream.documents.isEmpty)
  }
}
