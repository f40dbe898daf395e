import Foundation
import HybridlabCLI
import Testing

/// The pages of docs/commands/ come from the table of commands; here they are compared with it.
@Suite("Reference pages") struct ReferencePageTests {
  static let folder = packageFolder.appending(path: "docs/commands")

  @Test func `docs say what the table of commands says`() throws {
    for page in ReferencePage.all {
      let file = Self.folder.appending(path: page.file)
      if isRecording {
        if page.text != (try? String(contentsOf: file, encoding: .utf8)) {
          try FileManager.default.createDirectory(
            at: Self.folder, withIntermediateDirectories: true)
          try page.text.write(to: file, atomically: true, encoding: .utf8)
          Issue.record("recorded \(page.file)")
        }
        continue
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == page.text, "\(page.file)")
    }
  }

  @Test func `there is no page of a command that is gone`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let expected = Set(ReferencePage.all.map(\.file))
    #expect(files.filter { !expected.contains($0) } == [])
  }
}
