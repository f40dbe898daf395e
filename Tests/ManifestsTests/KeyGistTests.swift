import Foundation
import Testing

@testable import Manifests

/// What editors are told of a key is taken from the reference pages, and held to them here.
@Suite("Gists of keys") struct KeyGistTests {
  private static let source = DocumentationTests.root.appending(
    path: "Sources/Manifests/Schema/KeyGists.swift")

  /// `section.key`, a tab, and what the page's row says of it.
  private func gists(of path: String, _ sections: [ManifestSchema.Section]) throws -> [String] {
    var section = ""
    var found: [String: String] = [:]
    for line in try DocumentationTests.page(path).split(separator: "\n") {
      if line.hasPrefix("## ") { section = line.dropFirst(3).lowercased() }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 6, cells[1].hasPrefix("`") else { continue }
      let names = cells[1].split(separator: ", ").map { $0.replacing("`", with: "") }
      for name in names {
        let standard = cells[3].isEmpty ? "" : " (default: \(plain(cells[3])))"
        found["\(section).\(name)"] =
          cells[3] == "required" ? "\(plain(cells[2])); required" : plain(cells[2]) + standard
      }
    }
    return try sections.flatMap { section in
      try section.keys.map { key in
        let path = "\(section.name).\(key.name)"
        return "  \(path)\t\(try #require(found[path], "\(path)"))"
      }
    }
  }

  /// Markdown as plain text: no code marks, no links.
  private func plain(_ text: String) -> String {
    text.replacing("`", with: "")
      .replacing(/\[([^\]]*)\]\([^)]*\)/) { String($0.1) }
  }

  @Test func `the embedded gists are those of the pages`() throws {
    let manifest = try gists(of: "docs/manifest.md", ManifestSchema.sections)
    let rules = try gists(of: "docs/rules.md", RuleSchema.sections)
    let text = """
      // Made from docs/manifest.md and docs/rules.md by its test:
      // HYBRIDLAB_RECORD=1 swift test --filter KeyGist

      extension KeyGists {
        static let manifestText: StaticString = #\"\"\"
      \(manifest.map { "  " + $0 }.joined(separator: "\n"))
          \"\"\"#

        static let rulesText: StaticString = #\"\"\"
      \(rules.map { "  " + $0 }.joined(separator: "\n"))
          \"\"\"#
      }

      """
    if ProcessInfo.processInfo.environment["HYBRIDLAB_RECORD"] != nil {
      if text != (try? String(contentsOf: Self.source, encoding: .utf8)) {
        try text.write(to: Self.source, atomically: true, encoding: .utf8)
        Issue.record("recorded \(Self.source.lastPathComponent)")
      }
      return
    }
    #expect(try String(contentsOf: Self.source, encoding: .utf8) == text)
  }
}
