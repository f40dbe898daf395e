import Diagnostics
import Testing

@testable import YAMLSyntax

/// A text and what it means as JSON; nil if it must be refused.
struct Reading: Sendable, CustomTestStringConvertible {
  let why: String
  let yaml: String
  let json: String?

  init(_ why: String, _ yaml: String, _ json: String?) {
    self.why = why
    self.yaml = yaml
    self.json = json
  }

  var testDescription: String { why }

  /// Checks the reading, with the fast path and without.
  func check(_ location: SourceLocation = #_sourceLocation) {
    let (stream, diagnostics) = read(yaml)
    let errors = diagnostics.filter { $0.severity == .error }
    if let json {
      #expect(errors.map(\.message) == [], sourceLocation: location)
      #expect(stream.json == json + "\n", sourceLocation: location)
    } else {
      #expect(!errors.isEmpty, "read as \(stream.json)", sourceLocation: location)
    }
    let slow = readSlowly(Array(yaml.utf8))
    #expect(slow.stream.events == stream.events, sourceLocation: location)
    #expect(slow.diagnostics == diagnostics, sourceLocation: location)
  }
}

func read(_ text: String) -> (stream: YAMLStream, diagnostics: [Diagnostic]) {
  YAMLStream.read(SourceText(name: "f.yaml", text: text))
}

/// Reads without the fast path for plain lines.
func readSlowly(_ bytes: [UInt8]) -> (stream: YAMLStream, diagnostics: [Diagnostic]) {
  Reader.read(SourceText(name: "f.yaml", bytes: bytes), options: .init(isFast: false))
}

/// The codes of what is wrong with a text.
func codes(_ text: String) -> [String] { read(text).diagnostics.map(\.code) }

/// The root of the only document of a text.
func root(_ text: String) throws -> YAMLNode {
  let (stream, diagnostics) = read(text)
  #expect(diagnostics == [])
  #expect(stream.documents.count == 1)
  return try #require(stream.documents.first)
}
