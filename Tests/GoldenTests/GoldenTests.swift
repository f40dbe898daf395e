import Foundation
import Testing

/// Runs the tool over `Cases/<name>/` and compares what it prints.
///
/// A case is a folder: `args` (one argument a line), its input files, and `expected` (exit status,
/// standard output, standard error, files written).  Where there is a file `terminal`, both streams
/// are terminals as wide as it says; a file `environment` holds lines of `NAME=value`, and `stdin`
/// standard input.  To accept new output, run `HYBRIDLAB_RECORD=1 swift test --filter GoldenTests`.
@Suite("Golden output") struct GoldenTests {
  static let cases = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
  static let ownFiles: Set<String> = ["args", "expected", "terminal", "environment", "stdin"]

  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: cases.path)
        .filter { !$0.hasPrefix(".") }.sorted()
    }
  }

  @Test func `every case prints what was recorded`() throws {
    let names = try Self.names
    try #require(!names.isEmpty)
    for name in names {
      let actual = try outcome(of: name).transcript
      let file = Self.cases.appending(path: "\(name)/expected")
      if isRecording {
        if actual != text(file) {
          try actual.write(to: file, atomically: true, encoding: .utf8)
          Issue.record("recorded \(name); look at the difference and run again without recording")
        }
        continue
      }
      #expect(actual == text(file), "\(name) differs from \(file.path)")
    }
  }

  @Test func `a case has arguments, an expectation, and no file that it does not read`() throws {
    for name in try Self.names {
      let folder = Self.cases.appending(path: name)
      let files = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
      #expect(files.isSuperset(of: ["args", "expected"]), "\(name)")
      // A folder is read if anything in it is.
      let read = Set(
        try outcome(of: name).read.compactMap { $0.split(separator: "/").first }.map(String.init))
      for file in files.subtracting(Self.ownFiles) {
        #expect(read.contains(file), "\(name) has \(file), which its run does not read")
      }
    }
  }

  private func outcome(of name: String) throws -> Workbench.Outcome {
    let folder = Self.cases.appending(path: name)
    let bench = Workbench(folder: folder)
    let lines = try #require(text(folder.appending(path: "args")), "\(name) has no args")
    bench.terminalColumns = text(folder.appending(path: "terminal"))
      .flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    for line in (text(folder.appending(path: "environment")) ?? "").split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      bench.environment[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
    bench.standardInput = Array((text(folder.appending(path: "stdin")) ?? "").utf8)
    return bench.run(lines.split(separator: "\n").map(String.init))
  }

  private func text(_ file: URL) -> String? { try? String(contentsOf: file, encoding: .utf8) }
}
