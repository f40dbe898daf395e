import Foundation
import Testing

/// docs/documents.md, whose calculations are done again.
@Suite("The page about the documents") struct DocumentsPageTests {
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func `every calculation on it comes to what is printed`() throws {
    let spans = try codeSpans()
    let calculations = spans.compactMap { Calculation($0) }
    for calculation in calculations {
      #expect(calculation.holds, "\(calculation.text) is \(calculation.value)")
    }
    // A span that is meant as a calculation is one.
    let unread = spans.filter { $0.contains(" = ") && Calculation($0) == nil }
    #expect(unread == ["code = result"])
    #expect(calculations.count >= 45)
  }

  @Test func `every example of the documents is on it, and every file it names exists`() throws {
    let folder = Self.package.appending(path: "examples/documents")
    let files = Set(
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".conf") })
    let named = Set(try codeSpans().filter { $0.hasSuffix(".conf") })
    #expect(named == files)
  }

  @Test(
    "the checker knows right from wrong",
    arguments: [
      ("1,600 / (1,800 - 50) = 0.91", true), ("1,600 / (1,800 - 50) = 0.92", false),
      ("2 + 3 × 4 = 14", true), ("(2 + 3) × 4 = 20", true), ("8 - 2 - 1 = 5", true),
      ("24 / 4 / 2 = 3", true), ("0.5 × 3 = 1.5", true), ("1 / 3 = 0.333", true),
    ])
  func checker(text: String, holds: Bool) throws {
    #expect(try #require(Calculation(text)).holds == holds)
  }

  @Test(arguments: ["1 +", "(1 + 2 = 3", "hours = 3", "1 2 3", "= 4"])
  func `what is not a calculation is not taken for one`(text: String) {
    #expect(Calculation(text) == nil)
  }

  /// What stands between single backquotes, code blocks left out.
  private func codeSpans() throws -> [String] {
    let page = try String(
      contentsOf: Self.package.appending(path: "docs/documents.md"), encoding: .utf8)
    var isBlock = false
    var spans: [String] = []
    for line in page.split(separator: "\n") {
      if line.hasPrefix("```") {
        isBlock.toggle()
      } else if !isBlock {
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        spans += stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
      }
    }
    return spans
  }
}
