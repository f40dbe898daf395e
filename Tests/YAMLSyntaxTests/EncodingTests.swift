import Diagnostics
import Testing

@testable import YAMLSyntax

@Suite("Encodings and characters") struct EncodingTests {
  static let text = "jobs:\n  - name: ä🚀\n    gpus: 4\n"
  static let json = "[{\"jobs\": [{\"name\": \"ä🚀\", \"gpus\": 4}]}]\n"

  /// The text in one of the encodings of YAML 1.2.2, 5.2.
  static func encoded(width: Int, isBigEndian: Bool, hasMark: Bool) -> [UInt8] {
    let scalars = (hasMark ? ["\u{FEFF}"] : []) + Array(text.unicodeScalars)
    let units = scalars.flatMap { scalar in
      width == 2 ? UTF16.encode(scalar).map { $0.map(UInt32.init) } ?? [] : [scalar.value]
    }
    return units.flatMap { unit in
      let places = (0..<width).map { UInt8(truncatingIfNeeded: unit >> UInt32(8 * $0)) }
      return isBigEndian ? places.reversed() : places
    }
  }

  @Test(arguments: [2, 4], [true, false])
  func `UTF-16 and UTF-32 are read with a mark and without`(width: Int, isBigEndian: Bool) {
    for hasMark in [true, false] {
      let bytes = Self.encoded(width: width, isBigEndian: isBigEndian, hasMark: hasMark)
      let (stream, diagnostics) = YAMLStream.read(SourceText(name: "f", bytes: bytes))
      #expect(diagnostics == [])
      #expect(stream.json == Self.json)
      #expect(stream.source.bytes == Array(Self.text.utf8))
      let cut = YAMLStream.read(SourceText(name: "f", bytes: bytes.dropLast()))
      #expect(cut.diagnostics.map(\.code) == ["yaml-not-unicode"])
    }
  }

  @Test func `UTF-8 with a mark is read, and columns do not count the mark`() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)
    let (stream, diagnostics) = YAMLStream.read(SourceText(name: "f", bytes: bytes))
    #expect(diagnostics == [] && stream.json == Self.json)
    let (source, problems) = YAMLStream.read(
      SourceText(name: "f", bytes: [0xEF, 0xBB, 0xBF] + Array("@".utf8)))
    #expect(problems.map { $0.rendered(in: source.source).prefix(6) } == ["f:1:1:"])
  }

  @Test func `half a UTF-16 pair is refused`() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x0A, 0]
    let (_, diagnostics) = YAMLStream.read(SourceText(name: "f", bytes: bytes))
    #expect(diagnostics.map(\.code) == ["yaml-not-unicode"])
  }

  @Test(
    "bytes that are not UTF-8",
    arguments: [
      [0x80], [0xC0, 0x80], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xFF], [0xE2, 0x82], [0xE9, 0x20], [0xF0, 0x9F, 0x9A],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    for frame in ["a: 1\n# ", "a: 1\nb: ", "a: 1\nb: \"", String(repeating: "#\n", count: 99)] {
      for tail in [[], Array("\nc: 2\n".utf8)] as [[UInt8]] {
        let source = SourceText(name: "f", bytes: Array(frame.utf8) + bytes + tail)
        let (stream, diagnostics) = YAMLStream.read(source)
        #expect(diagnostics.map(\.code) == ["yaml-not-utf8"])
        #expect(diagnostics.map(\.range) == [frame.utf8.count..<frame.utf8.count + 1])
        #expect(stream.documents.isEmpty)
      }
    }
  }

  @Test func `every byte that may not stand in a text is named`() {
    for byte in 0..<UInt8(0x20) where ![0x09, 0x0A, 0x0D].contains(byte) {
      for frame in ["a: x", "a: \"x", "# ", "x: y\n"] {
        let source = SourceText(name: "f", bytes: Array(frame.utf8) + [byte] + Array("\"\n".utf8))
        let diagnostics = YAMLStream.read(source).diagnostics
        #expect(diagnostics.map(\.code) == ["yaml-control-character"])
        let name = (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
        #expect(diagnostics.allSatisfy { $0.message.contains(name) })
      }
    }
  }

  @Test func `some characters may stand in quotes only`() {
    for character in ["\u{7F}", "\u{81}", "\u{FFFE}", "\u{FFFF}"] {
      #expect(codes("a: \"x\(character)y\"\nb: '\(character)'") == [])
      #expect(codes("a: x\(character)y") == ["yaml-control-character"])
      #expect(codes("a: 1 # \(character)") == ["yaml-control-character"])
      #expect(codes("a: |\n  \(character)\n") == ["yaml-control-character"])
    }
    #expect(codes("a: x\u{85}y\u{A0}\u{2028}\u{E000}\u{FFFD}\u{10FFFF}") == [])
  }

  @Test func `a byte order mark inside is kept, and said to be there`() {
    let (stream, diagnostics) = read("a: x\u{FEFF}y")
    #expect(stream.json == "[{\"a\": \"x\u{FEFF}y\"}]\n")
    #expect(diagnostics.map(\.code) == ["yaml-byte-order-mark"])
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(codes("a: 'x\u{FEFF}y'") == [])
  }

  @Test func `a binary file gets one short answer`() {
    let bytes = Array("\u{7F}ELF".utf8) + [UInt8](repeating: 0, count: 60) + Array(0...255)
    let source = SourceText(name: "f", bytes: bytes)
    let diagnostics = YAMLStream.read(source).diagnostics
    #expect(diagnostics.map(\.code) == ["yaml-binary"])
    #expect(diagnostics[0].rendered(in: source).utf8.count < 400)
  }

  @Test func `every line break is one`() {
    let json = "[{\"a\": \"x\\ny\\n\", \"b\": [1, 2]}]\n"
    for lineBreak in ["\n", "\r\n", "\r"] {
      let text = ["a: |", "  x", "  y", "b:", "  - 1", "  - 2", ""].joined(separator: lineBreak)
      let (stream, diagnostics) = read(text)
      #expect(diagnostics == [] && stream.json == json)
      let bad = read(text + "c: [" + lineBreak)
      #expect(
        bad.diagnostics.map { bad.stream.source.position(of: $0.range.lowerBound).line } == [7])
    }
  }
}
