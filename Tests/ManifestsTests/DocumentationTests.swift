import Diagnostics
import Foundation
import Testing

@testable import Manifests

@Suite("docs/manifest.md") struct DocumentationTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func page(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Keys by section, with the example of each, as the page's tables have them.
  static func documented(on path: String = "docs/manifest.md") throws -> [String: [(
    key: String, example: String
  )]] {
    var section = ""
    var keys: [String: [(key: String, example: String)]] = [:]
    for line in try page(path).split(separator: "\n") {
      if line.hasPrefix("## ") { section = line.dropFirst(3).lowercased() }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count >= 5, cells[1].hasPrefix(" `") else { continue }
      let names = cells[1].split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }
      let example = cells[cells.count - 2].trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      for (_, name) in names { keys[section, default: []].append((String(name), example)) }
    }
    return keys
  }

  @Test func `has each key of the tables and no other`() throws {
    let documented = try Self.documented()
    for section in ManifestSchema.sections {
      let written = documented[section.name, default: []].map(\.key)
      #expect(written.sorted() == section.keys.map(\.name).sorted(), "\(section.name)")
    }
  }

  @Test func `has the examples of the tables`() throws {
    let documented = try Self.documented()
    for section in ManifestSchema.sections {
      for key in section.keys where key.name != "no" {
        let example = documented[section.name]?.first { $0.key == key.name }?.example
        #expect(example == "\(key.name): \(key.example)", "\(section.name).\(key.name)")
      }
    }
  }

  @Test func `has examples that read`() throws {
    for section in ManifestSchema.sections {
      for key in section.keys {
        guard let text = Self.wrapped("\(key.name): \(key.example)", in: section) else { continue }
        #expect(rendered(text) == "", "\(text)")
      }
    }
  }

  @Test func `has manifests that read`() throws {
    let blocks = try Self.page("docs/manifest.md").components(separatedBy: "```")
    for block in blocks where block.hasPrefix("yaml\n") {
      let text = String(block.dropFirst(5))
      #expect(
        reading(text).diagnostics.filter { $0.diagnostic.severity == .error }.isEmpty, "\(text)")
    }
  }

  @Test func `has a page for each diagnostic of the reader`() throws {
    let sources = Self.root.appending(path: "Sources/Manifests")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var codes: Set<String> = []
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try Self.page("Sources/Manifests/\(name)")
      for match in text.matches(of: /\.(?:error|warning),\s*"([a-z0-9-]+)"/) {
        codes.insert(String(match.1))
      }
    }
    #expect(codes.count > 30)
    for code in codes.sorted() {
      let page = try? Self.page("docs/diagnostics/\(code).md")
      #expect(page?.hasPrefix("# \(code): ") == true, "docs/diagnostics/\(code).md")
    }
  }

  /// One key in the smallest manifest around it.
  private static func wrapped(_ key: String, in section: ManifestSchema.Section) -> String? {
    switch section.name {
    case "sections": return key
    case "lab": return "lab: {\(key)\(key.hasPrefix("gpus") ? "" : ", gpus: none")}"
    case "cloud": return "cloud:\n  \(key)"
    case "jobs": return manifest(ofJobWith: key)
    default: return nil
    }
  }

  private static func manifest(ofJobWith key: String) -> String {
    let name = String(key.prefix { $0 != ":" })
    let serves = ["requests", "latency", "global"].contains(name)
    var lines = ["name: a", "kind: \(serves ? "inference" : "training")", "hours: 3"]
    lines.removeAll { $0.hasPrefix(name + ":") || serves && $0.hasPrefix("hours") }
    lines.append(key)
    return "jobs:\n  - {name: prepare, kind: batch, hours: 1}\n  - "
      + lines.joined(separator: "\n    ") + "\n"
  }
}
