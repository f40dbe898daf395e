import Testing

@testable import YAMLSyntax

@Suite("Core schema") struct CoreSchemaTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let texts: [String]
    let values: [YAMLValue]
    let json: String
    var testDescription: String { texts.joined(separator: " ") }
  }

  /// YAML 1.2.2, 10.3.2.
  @Test(
    "a plain scalar is what the schema makes of it",
    arguments: [
      Row(texts: ["null", "Null", "NULL", "~"], values: [.null], json: "null"),
      Row(texts: ["true", "True", "TRUE"], values: [.bool(true)], json: "true"),
      Row(texts: ["false", "False", "FALSE"], values: [.bool(false)], json: "false"),
      Row(texts: ["12", "+12", "012", "0o14", "0xC", "0xc"], values: [.integer(12)], json: "12"),
      Row(texts: ["-7", "-07"], values: [.integer(-7)], json: "-7"),
      Row(
        texts: ["9223372036854775807", "0x7fffffffffffffff"], values: [.integer(.max)],
        json: "9223372036854775807"),
      Row(texts: ["-9223372036854775808"], values: [.integer(.min)], json: "-9223372036854775808"),
      Row(
        texts: ["9223372036854775808"], values: [.bigInteger("9223372036854775808")],
        json: "9223372036854775808"),
      Row(
        texts: ["-9223372036854775809"], values: [.bigInteger("-9223372036854775809")],
        json: "-9223372036854775809"),
      Row(
        texts: ["0x8000000000000000"], values: [.bigInteger("0x8000000000000000")],
        json: "\"0x8000000000000000\""),
      Row(texts: ["1.5", "+1.5", "01.5"], values: [.float(1.5)], json: "1.5"),
      Row(texts: ["1."], values: [.float(1)], json: "1"),
      Row(texts: [".5"], values: [.float(0.5)], json: "0.5"),
      Row(texts: ["-.5"], values: [.float(-0.5)], json: "-0.5"),
      Row(texts: ["1e3"], values: [.float(1000)], json: "1e3"),
      Row(texts: ["1.E+3"], values: [.float(1000)], json: "1E+3"),
      Row(texts: ["0.1"], values: [.float(0.1)], json: "0.1"),
      Row(texts: ["1e400"], values: [.float(.infinity)], json: "1e400"),
      Row(texts: [".inf", ".Inf", ".INF", "+.inf"], values: [.float(.infinity)], json: "\".inf\""),
      Row(texts: ["-.inf", "-.INF"], values: [.float(-.infinity)], json: "\"-.inf\""),
    ])
  func resolution(_ row: Row) throws {
    for text in row.texts {
      let root = try root("- " + text)
      let node = try #require(root.elements.first { _ in true })
      #expect(node.value == row.values[0], "\(text)")
      #expect(read("- " + text).stream.json == "[[" + row.json + "]]\n", "\(text)")
      // In quotes it is text, whatever it looks like.
      #expect(try self.root("- '\(text)'").elements.map(\.value) == [.string(text)])
    }
  }

  private func root(_ text: String) throws -> YAMLNode {
    try #require(read(text).stream.documents.first)
  }

  @Test func `what only looks like a number is text`() throws {
    let texts = [
      "nULL", "tRUE", "yes", "no", "on", "off", "y", "n", "1_000", "0b1", "0o8", "0xg", "0x", "0o",
      "-0x1", "+0o1", "1e", "1e+", ".e3", "e3", "1.2.3", "+", ".", "+.", "--1", "1:30", "1,5",
      "2027-01-01", ".Nan", "-.nan", ".iNF", "inf", "nan", "Infinity", "1.5GB", "40GB", "0x1.8p1",
      "1 2", "nul", "nulls", "tru", "truest", "~a",
    ]
    for text in texts {
      #expect(try root("k: " + text).entries.map(\.value.value) == [.string(text)], "\(text)")
    }
    #expect(
      try root("k: .nan").entries.contains {
        if case .float(let f) = $0.value.value { f.isNaN } else { false }
      })
  }

  @Test func `a tag asks for a type, and a text that is not of it stays text`() throws {
    let rows: [(String, YAMLValue)] = [
      ("!!int '3'", .integer(3)), ("!!int x", .string("x")), ("!!int 1.5", .string("1.5")),
      ("!!float 3", .float(3)), ("!!float '.inf'", .float(.infinity)), ("!!float x", .string("x")),
      ("!!bool 'true'", .bool(true)), ("!!bool yes", .string("yes")),
      ("!!null x", .null), ("!!str ~", .string("~")), ("!foo 1", .string("1")),
      ("! 1", .string("1")),
    ]
    for (text, value) in rows {
      #expect(try root("- " + text).elements.map(\.value) == [value], "\(text)")
    }
  }

  @Test func `a long integer costs no more than its length`() throws {
    let digits = String(repeating: "9", count: 200_000)
    #expect(try root(digits).value == .bigInteger(digits))
    #expect(read(digits).stream.json == "[" + digits + "]\n")
  }

  /// Every finite Double that Swift prints comes back as itself.
  @Test func `floats are read to the last bit`() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite, value != value.rounded() || abs(value) >= 1e16 else { continue }
      #expect(try root("\(value)").value == .float(value), "\(value)")
    }
  }
}
