import Foundation
import Testing

/// What README and docs/ show is what the tool prints.
@Suite("Examples in the documentation") struct ConsoleBlockTests {
  private var pages: [URL] {
    let docs = packageFolder.appending(path: "docs")
    let files =
      FileManager.default.enumerator(atPath: docs.path)?.compactMap { $0 as? String } ?? []
    return [packageFolder.appending(path: "README.md")]
      + files.filter { $0.hasSuffix(".md") }.sorted().map { docs.appending(path: $0) }
  }

  @Test func `every console block prints what it shows`() throws {
    for page in pages {
      var lines = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n")
      // From the last one up, so that lines above keep their numbers while recording.
      for block in ConsoleBlock.all(in: lines).reversed() {
        let printed = block.run(in: packageFolder)
        let isRight = zip(block.steps, printed).allSatisfy { step, output in
          output.map { ConsoleBlock.matches($0[...], step.output[...]) } ?? true
        }
        if isRecording, !isRight {
          lines.replaceSubrange(block.lines, with: recorded(block, printed))
          try lines.joined(separator: "\n").write(to: page, atomically: true, encoding: .utf8)
          Issue.record("recorded \(page.lastPathComponent), line \(block.lines.lowerBound)")
          continue
        }
        for (step, output) in zip(block.steps, printed) {
          guard let output else { continue }
          #expect(
            ConsoleBlock.matches(output[...], step.output[...]),
            "\(page.path):\(block.lines.lowerBound): $ \(step.command)\n\(output.joined(separator: "\n"))"
          )
        }
      }
    }
  }

  private func recorded(_ block: ConsoleBlock, _ printed: [[String]?]) -> [String] {
    zip(block.steps, printed).flatMap { step, output -> [String] in
      let isRight = output.map { ConsoleBlock.matches($0[...], step.output[...]) } ?? true
      return ["$ \(step.command)"] + (isRight ? step.output : output ?? step.output)
    }
  }

  @Test(
    "command lines come apart as in a shell",
    arguments: [
      ("hybridlab place jobs.conf", ["place", "jobs.conf"]),
      ("swift run -c release hybridlab tree -f dot", ["tree", "-f", "dot"]),
      ("hybridlab explain 'my job' \"a b.conf\"", ["explain", "my job", "a b.conf"]),
      ("hybridlab explain \"it's\"", ["explain", "it's"]),
      ("swift test", nil), ("hybridlab tree -f dot | dot -Tsvg", nil),
    ] as [(String, [String]?)])
  func words(line: String, expected: [String]?) {
    #expect(ConsoleBlock.arguments(of: line) == expected)
  }

  @Test(
    "three points stand for any lines",
    arguments: [
      (["a", "b"], ["a", "b"], true), (["a", "b", "c"], ["a", "...", "c"], true),
      (["a"], ["a", "..."], true), (["a", "b"], ["a"], false), (["a"], ["...", "b"], false),
    ] as [([String], [String], Bool)])
  func ellipsis(printed: [String], shown: [String], isRight: Bool) {
    #expect(ConsoleBlock.matches(printed[...], shown[...]) == isRight)
  }
}
