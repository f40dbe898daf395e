import Diagnostics
import Foundation
import Testing

@testable import YAMLSyntax

/// The YAML test suite (github.com/yaml/yaml-test-suite), where a copy stands beside the checkout.
@Suite("The YAML test suite", .enabled(if: SuiteCase.exist)) struct SuiteTests {
  @Test func `every case with JSON is read as the suite says`() throws {
    let cases = try SuiteCase.all().filter { !$0.fail && $0.json != nil }
    let wrong = cases.filter { test in
      let (stream, diagnostics) = read(test.yaml)
      return !diagnostics.allSatisfy { $0.severity == .warning }
        || test.json != JSONTree(stream.json)
    }
    #expect(wrong.map(\.id) == [])
    #expect(cases.count == 279)
  }

  @Test func `every invalid case is refused`() throws {
    let cases = try SuiteCase.all().filter(\.fail)
    let wrong = cases.filter { read($0.yaml).diagnostics.allSatisfy { $0.severity == .warning } }
    #expect(wrong.map(\.id) == [])
    #expect(cases.count == 94)
  }

  /// The suite leaves it to the application whether keys are unique; here they are.
  @Test func `the others are taken, or refused for a key that stands twice`() throws {
    let cases = try SuiteCase.all().filter { !$0.fail && $0.json == nil }
    for test in cases {
      let errors = read(test.yaml).diagnostics.filter { $0.severity == .error }
      #expect(errors.allSatisfy { $0.code == "duplicate-key" }, "\(test.id)")
      #expect(errors.isEmpty != ["2JQS", "X38W"].contains(test.id), "\(test.id)")
    }
    #expect(cases.count == 29)
  }

  @Test func `every valid case gives the events that the suite lists`() throws {
    let cases = try SuiteCase.all().filter { !$0.fail }
    for test in cases {
      let lines = { (text: String) in
        text.split(separator: "\n").map { $0.drop { $0 == " " } }
      }
      #expect(lines(read(test.yaml).stream.events) == lines(test.tree), "\(test.id)")
    }
    #expect(cases.count == 308)
  }

  @Test func `the fast path changes nothing`() throws {
    for test in try SuiteCase.all() { expectSameWithoutFastPath(Array(test.yaml.utf8), test.id) }
  }
}

struct SuiteCase: Decodable {
  let id: String
  let yaml: String
  let fail: Bool
  let json: JSONTree?
  let tree: String

  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/yaml/suite.jsonl").standardized

  static var exist: Bool { FileManager.default.fileExists(atPath: file.path) }

  static func all() throws -> [SuiteCase] {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(SuiteCase.self, from: $0)
    }
  }
}

/// A JSON value that is equal to another if both mean the same.
indirect enum JSONTree: Decodable, Equatable {
  case null
  case bool(Bool)
  case number(Decimal)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  init?(_ text: String) {
    guard let value = try? JSONDecoder().decode(JSONTree.self, from: Data(text.utf8)) else {
      return nil
    }
    self = value
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Decimal.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSONTree].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSONTree].self))
    }
  }
}
