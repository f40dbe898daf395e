import Foundation
import Testing

@testable import HybridlabCLI

/// What `explain CODE` says is taken from docs/diagnostics/, and held to it here.
@Suite("Diagnostic pages") struct DiagnosticPageTests {
  static let docs = packageFolder.appending(path: "docs/diagnostics")
  static let source = packageFolder.appending(path: "Sources/HybridlabCLI/DiagnosticGists.swift")

  /// The title of a page and its first paragraph, on one line.
  private func gist(of page: String) -> String {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let title = lines.first?.split(separator: ":", maxSplits: 1).dropFirst().first ?? ""
    let body = lines.dropFirst().drop { $0.isEmpty || $0.hasPrefix("#") }.prefix { !$0.isEmpty }
    return (title.trimmingPrefix(" ") + ". " + body.joined(separator: " "))
  }

  private func pages() throws -> [(code: String, text: String)] {
    try FileManager.default.contentsOfDirectory(atPath: Self.docs.path)
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
      .map { file in
        let text = try String(contentsOf: Self.docs.appending(path: file), encoding: .utf8)
        return (String(file.dropLast(3)), text)
      }
  }

  @Test func `the embedded gists are those of the pages`() throws {
    let lines = try pages().map { "  \($0.code)\t\(gist(of: $0.text))" }
    let text = """
      // Made from docs/diagnostics/ by its test: HYBRIDLAB_RECORD=1 swift test --filter DiagnosticPage

      /// A line for each code: the code, a tab, and the gist of its page.
      let diagnosticGists: StaticString = #\"\"\"
      \(lines.joined(separator: "\n"))
        \"\"\"#

      """
    if isRecording {
      if text != (try? String(contentsOf: Self.source, encoding: .utf8)) {
        try text.write(to: Self.source, atomically: true, encoding: .utf8)
        Issue.record("recorded \(Self.source.lastPathComponent)")
      }
      return
    }
    #expect(try String(contentsOf: Self.source, encoding: .utf8) == text)
  }

  @Test func `a page begins with its code`() throws {
    for page in try pages() { #expect(page.text.hasPrefix("# \(page.code): "), "\(page.code)") }
  }

  @Test func `every code of the command line has a page`() throws {
    let folder = packageFolder.appending(path: "Sources/HybridlabCLI/CommandLine")
    var codes: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for part in text.split(separator: "code: \"").dropFirst() {
        codes.insert(String(part.prefix { $0 != "\"" }))
      }
    }
    try #require(codes.count > 5)
    let known = Set(DiagnosticPages.all.map(\.code))
    #expect(codes.subtracting(known) == [])
  }
}
