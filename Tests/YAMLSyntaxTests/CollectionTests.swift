import Testing

@testable import YAMLSyntax

@Suite("Collections") struct CollectionTests {
  @Test(
    "block sequences (8.2.1)",
    arguments: [
      Reading("items", "- a\n- b", #"[["a", "b"]]"#),
      Reading("an item may be empty", "-\n- ", "[[null, null]]"),
      Reading("in one another on one line", "- - a\n  - b\n- c", #"[[["a", "b"], "c"]]"#),
      Reading("on the next line", "-\n  - a\n", #"[[["a"]]]"#),
      Reading(
        "as a value, in the column of the key", "k:\n- a\nj: b", #"[{"k": ["a"], "j": "b"}]"#),
      Reading("as a value, indented", "k:\n  - a\nj: b", #"[{"k": ["a"], "j": "b"}]"#),
      Reading("not on the line of a key", "k: - a", nil),
      Reading("not behind '---'", "--- - a", nil),
      Reading("not among keys", "k: 1\n- a", nil),
      Reading("not behind an anchor", "&a - b", nil),
      Reading("further left than its first item", "  - a\n- b", nil),
      Reading("further right than its first item", "- a\n - b", #"[["a - b"]]"#),
      Reading("a key in its column, with no mapping round it", "- a\nk: b", nil),
      Reading("a dash without a space is text", "-a", #"["-a"]"#),
      Reading("a tab may stand behind the dash", "-\ta", #"[["a"]]"#),
      Reading("a tab cannot indent what is inside", "-\t- a", nil),
    ])
  func blockSequences(_ reading: Reading) { reading.check() }

  @Test(
    "block mappings (8.2.2)",
    arguments: [
      Reading("entries", "a: 1\nb: 2", #"[{"a": 1, "b": 2}]"#),
      Reading("a value may be empty", "a:\nb: ", #"[{"a": null, "b": null}]"#),
      Reading("in one another", "a:\n  b:\n    c: 1\n  d: 2", #"[{"a": {"b": {"c": 1}, "d": 2}}]"#),
      Reading("as items", "- a: 1\n  b: 2\n- c: 3", #"[[{"a": 1, "b": 2}, {"c": 3}]]"#),
      Reading("quoted keys", "'a': 1\n\"b\": 2", #"[{"a": 1, "b": 2}]"#),
      Reading("a space before the colon", "a : 1", #"[{"a": 1}]"#),
      Reading("explicit entries", "? a\n: 1\n? b", #"[{"a": 1, "b": null}]"#),
      Reading("explicit keys that are collections", "? - a\n: - 1", #"[{"- a": [1]}]"#),
      Reading(
        "explicit and implicit ones mixed", "a: 1\n? b\n: 2\nc: 3", #"[{"a": 1, "b": 2, "c": 3}]"#),
      Reading("keys in brackets", "[a, b]: 1\n{c: d}: 2", #"[{"[a, b]": 1, "{c: d}": 2}]"#),
      Reading("a key that is left out", ": 1", #"[{"null": 1}]"#),
      Reading("values on the next line", "a:\n  1\nb:\n  'c'", #"[{"a": 1, "b": "c"}]"#),
      Reading("not two on one line", "a: b: c", nil),
      Reading("not on the line of '---'", "--- a: b", nil),
      Reading("a key on two lines", "a\nb: c", nil),
      Reading("a quoted key on two lines", "'a\n b': c", nil),
      Reading("no space behind the colon", "a: 1\nb:2", nil),
      Reading("a column that nothing is open in", "a:\n    b: 1\n  c: 2", nil),
      Reading("further right than its first key", "a: 1\n  b: 2", nil),
      Reading("a tab before a key", "a:\n\tb: 1", nil),
      Reading("a tab behind the spaces before a key", "a:\n  b: 1\n  \tc: 2", nil),
      Reading("tabs elsewhere", "a:\t1\t\n", #"[{"a": 1}]"#),
      Reading("text behind a quoted value", "a: 'b' c", nil),
      Reading(
        "a key of 1024 characters", String(repeating: "k", count: 1024) + ": 1",
        "[{\"\(String(repeating: "k", count: 1024))\": 1}]"),
      Reading("a key of 1025 characters", String(repeating: "k", count: 1025) + ": 1", nil),
      Reading(
        "an explicit key of any length", "? " + String(repeating: "k", count: 1025) + "\n: 1",
        "[{\"\(String(repeating: "k", count: 1025))\": 1}]"),
    ])
  func blockMappings(_ reading: Reading) { reading.check() }

  @Test(
    "flow sequences (7.4.1)",
    arguments: [
      Reading("empty", "[]", "[[]]"),
      Reading("items", "[a, 'b', \"c\", [d], {e: f}]", #"[["a", "b", "c", ["d"], {"e": "f"}]]"#),
      Reading("a comma at the end", "[a, ]", #"[["a"]]"#),
      Reading("over several lines, with comments", "[a, # c\n  b\n]", #"[["a", "b"]]"#),
      Reading(
        "pairs", "[a: 1, ? b : 2, : 3, \"c\":4]", #"[[{"a": 1}, {"b": 2}, {"null": 3}, {"c": 4}]]"#),
      Reading("a pair whose value is missing", "[a: , ? b, ?]", nil),
      Reading(
        "pairs whose values are missing", "[a: , ? b, ? ]",
        #"[[{"a": null}, {"b": null}, {"null": null}]]"#),
      Reading("a pair whose key is a collection", "[[a]: 1]", #"[[{"[a]": 1}]]"#),
      Reading("a key on two lines", "[a\n b: 1]", nil),
      Reading("a colon on the line after the key", "['a'\n: 1]", nil),
      Reading("nothing before a comma", "[, a]", nil),
      Reading("nothing between commas", "[a,, b]", nil),
      Reading("no comma", "['a' 'b']", nil),
      Reading("a dash alone", "[-, a]", nil),
      Reading("unclosed", "[a", nil),
      Reading("closed by the wrong bracket", "[a}", nil),
      Reading("closed twice", "[a]]", nil),
      Reading("a marker inside", "[a\n---\n]", nil),
      Reading("a line that is not indented", "k: [a,\nb]", nil),
      Reading("a comment without a space", "[a, #b\n]", #"[["a"]]"#),
      Reading("a comment right behind a comma", "[a,#b\n]", nil),
      Reading("tabs", "[\ta,\t\n\tb\t]", #"[["a", "b"]]"#),
    ])
  func flowSequences(_ reading: Reading) { reading.check() }

  @Test(
    "flow mappings (7.4.2)",
    arguments: [
      Reading("empty", "{}", "[{}]"),
      Reading("entries", "{a: 1, 'b': 2, \"c\":3}", #"[{"a": 1, "b": 2, "c": 3}]"#),
      Reading("keys without values", "{a, b: , ? c}", #"[{"a": null, "b": null, "c": null}]"#),
      Reading("a key that is left out", "{: 1}", #"[{"null": 1}]"#),
      Reading("explicit entries", "{? a : 1, ? b}", #"[{"a": 1, "b": null}]"#),
      Reading("a key on two lines", "{a\n b: 1}", #"[{"a b": 1}]"#),
      Reading("a colon on the next line", "{a\n : 1}", #"[{"a": 1}]"#),
      Reading("a plain key needs a space behind its colon", "{a:1}", #"[{"a:1": null}]"#),
      Reading("a colon before a bracket", "{a:}", #"[{"a": null}]"#),
      Reading("JSON", "{\"a\":[1,2],\"b\":{\"c\":null}}", #"[{"a": [1, 2], "b": {"c": null}}]"#),
      Reading("as a key", "{a: 1}: b", #"[{"{a: 1}": "b"}]"#),
      Reading("nothing before a comma", "{, a}", nil),
      Reading("no comma", "{a: 'b' c: d}", nil),
      Reading("two colons", "{a: b: c}", nil),
      Reading("unclosed", "{a: 1", nil),
      Reading("closed by the wrong bracket", "{a: 1]", nil),
    ])
  func flowMappings(_ reading: Reading) { reading.check() }
}
