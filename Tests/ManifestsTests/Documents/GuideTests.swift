import Foundation
import Testing

/// docs/guide.md, whose manifests are files that can be run.
@Suite("Guide") struct GuideTests {
  @Test func `shows every manifest of its folder, word for word`() throws {
    let page = try String(
      contentsOf: DocumentsPageTests.package.appending(path: "docs/guide.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "\n```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
    let folder = Example.folder.appending(path: "guide")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".conf") }
    #expect(!files.isEmpty)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      #expect(blocks.contains(text.trimmingCharacters(in: .newlines)), "\(file)")
      #expect(text.hasPrefix("# examples/guide/\(file)\n"))
    }
  }
}
