import Testing

@testable import YAMLSyntax

@Suite("Scalars") struct ScalarTests {
  @Test(
    "plain scalars (7.3.3)",
    arguments: [
      Reading("a word", "word", #"["word"]"#),
      Reading("inner spaces stay, outer ones go", "  two  words  ", #"["two  words"]"#),
      Reading("a colon inside is text", "a:b", #"["a:b"]"#),
      Reading("a hash inside is text", "a#b", #"["a#b"]"#),
      Reading("a hash behind a space is a comment", "a #b", #"["a"]"#),
      Reading(
        "'-', '?' and ':' may begin one before text", "[-a, ?b, :c]", #"[["-a", "?b", ":c"]]"#),
      Reading("lines fold to spaces", "a\nb\n  c", #"["a b c"]"#),
      Reading("an empty line is a line feed", "a\n\n\nb", #"["a\n\nb"]"#),
      Reading("white space round a break goes", "a \t\n\t b", #"["a b"]"#),
      Reading("a comment ends it", "a # c\nb", nil),
      Reading("a further line may begin with '-'", "k: a\n  - b", #"[{"k": "a - b"}]"#),
      Reading("inside brackets it ends at one", "[a b, c]", #"[["a b", "c"]]"#),
      Reading("outside brackets it does not", "a, b] {c}", #"["a, b] {c}"]"#),
      Reading(
        "inside brackets lines may be indented as they like", "k:\n  j: [a\n b]",
        #"[{"k": {"j": ["a b"]}}]"#),
      Reading("it cannot begin with '@'", "@a", nil),
      Reading("it cannot begin with a backtick", "`a", nil),
      Reading("it cannot begin with '%'", "k: %a", nil),
      Reading("it cannot begin with ','", ", a", nil),
      Reading("letters of any script", "käse: ü🚀", #"[{"käse": "ü🚀"}]"#),
    ])
  func plain(_ reading: Reading) { reading.check() }

  @Test(
    "single quotes (7.3.2)",
    arguments: [
      Reading("two quotes are one", "'it''s'", #"["it's"]"#),
      Reading("a backslash is itself", #"'\n'"#, #"["\\n"]"#),
      Reading("lines fold", "'a\n\n  b\n c'", #"["a\nb c"]"#),
      Reading("white space at the ends stays", "' a '", #"[" a "]"#),
      Reading("empty", "''", #"[""]"#),
      Reading("a comment sign is text", "'a # b'", #"["a # b"]"#),
      Reading("unclosed", "'a", nil),
      Reading("a marker cannot stand inside", "'a\n---\nb'", nil),
      Reading("further lines are indented", "k: 'a\nb'", nil),
    ])
  func singleQuoted(_ reading: Reading) { reading.check() }

  @Test(
    "double quotes (7.3.1)",
    arguments: [
      Reading(
        "every escape", #""\0\a\b\t\n\v\f\r\e\ \"\/\\\N\_\L\P""#,
        "[\"\\u0000\\u0007\\u0008\\t\\n\\u000b\\u000c\\r\\u001b \\\"/\\\\\u{85}\u{A0}\u{2028}\u{2029}\"]"
      ),
      Reading("numbers of characters", #""\x41\u00e9\U0001F680""#, #"["Aé🚀"]"#),
      Reading("a UTF-16 pair, as JSON writes it", #""\ud83d\ude80""#, #"["🚀"]"#),
      Reading("half a pair", #""\ud83d""#, nil),
      Reading("the other half", #""\ude80""#, nil),
      Reading("a pair of two first halves", #""\ud83d\ud83d""#, nil),
      Reading("no such character", #""\U00110000""#, nil),
      Reading("no such escape", #""\p""#, nil),
      Reading("too few digits", #""\x4""#, nil),
      Reading("lines fold", "\"a \n b\n\n c\"", #"["a b\nc"]"#),
      Reading("an escaped break is none", "\"a\\\n  b\"", #"["ab"]"#),
      Reading("white space before an escaped break stays", "\"a \\\n  b\"", #"["a b"]"#),
      Reading("escaped white space at the end of a line stays", "\"a\\ \n b\"", #"["a  b"]"#),
      Reading("empty lines behind an escaped break", "\"a\\\n\n b\"", #"["a\nb"]"#),
      Reading("a tab may be escaped by itself", "\"a\\\tb\"", #"["a\tb"]"#),
      Reading("unclosed", "\"a", nil),
      Reading("unclosed behind a backslash", "\"a\\", nil),
      Reading("a tab is not indentation", "k: \"a\n\tb\"", nil),
    ])
  func doubleQuoted(_ reading: Reading) { reading.check() }

  @Test(
    "block scalars (8.1)",
    arguments: [
      Reading("literal", "|\n  a\n   b\n\n  c\n", #"["a\n b\n\nc\n"]"#),
      Reading("folded", ">\n  a\n  b\n\n  c\n", #"["a b\nc\n"]"#),
      Reading("more indented lines do not fold", ">\n a\n  b\n  c\n d\n", #"["a\n b\n c\nd\n"]"#),
      Reading("empty lines next to them stay", ">\n a\n\n  b\n\n c\n", #"["a\n\n b\n\nc\n"]"#),
      Reading("clip keeps one break", "|\n a\n\n\n", #"["a\n"]"#),
      Reading("strip keeps none", "|-\n a\n\n\n", #"["a"]"#),
      Reading("keep keeps all", "|+\n a\n\n\n", #"["a\n\n\n"]"#),
      Reading("keep of nothing but breaks", "k: |+\n\n\nj: 1", #"[{"k": "\n\n", "j": 1}]"#),
      Reading("the end of the file is a break", "|\n a", #"["a\n"]"#),
      Reading("nothing at all", "|", #"[""]"#),
      Reading("an indentation indicator", "k: |1\n  a\n b\n", #"[{"k": " a\nb\n"}]"#),
      Reading("both indicators, in either order", "- |1-\n  a\n- |-1\n  b\n", #"[[" a", " b"]]"#),
      Reading("a comment behind the header", "| # c\n a\n", #"["a\n"]"#),
      Reading("a comment sign inside is text", "|\n # a\n", ##"["# a\n"]"##),
      Reading("a comment after it", "k: |\n a\n# c\nj: 1", #"[{"k": "a\n", "j": 1}]"#),
      Reading("no indentation at the root", "--- |\na\nb\n", #"["a\nb\n"]"#),
      Reading("a marker ends it there", "--- |\na\n---\nb", #"["a\n", "b"]"#),
      Reading("leading empty lines", "|\n\n  \n  a\n", #"["\n\na\n"]"#),
      Reading("leading empty lines with more spaces than the text", "|\n    \n  a\n", nil),
      Reading("spaces beyond the indentation are content", "|\n a\n   \n b\n", #"["a\n  \nb\n"]"#),
      Reading("tabs are content", "|\n \ta\n", #"["\ta\n"]"#),
      Reading("a tab is not indentation", "k: |\n\ta\n", nil),
      Reading("no digit 0", "|0\n a", nil),
      Reading("no two digits", "|10\n a", nil),
      Reading("text behind the header", "| a", nil),
      Reading("CR LF", "|\r\n a\r\n b\r\n", #"["a\nb\n"]"#),
      Reading("not inside brackets", "[|\n a\n]", nil),
    ])
  func block(_ reading: Reading) { reading.check() }
}
