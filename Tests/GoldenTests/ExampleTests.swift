import Foundation
import HybridlabCLI
import Testing

/// Every manifest of examples/ is read and placed, and its plan compared with the recorded one in
/// `Plans/`, so that a change of the catalogue or of a rule shows what it does to real laboratories.
@Suite("Examples") struct ExampleTests {
  static let examples = packageFolder.appending(path: "examples")
  static let plans = packageFolder.appending(path: "Tests/GoldenTests/Plans")

  /// Paths below examples/.
  static var names: [String] {
    let files = FileManager.default.enumerator(atPath: examples.path)
    return (files?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".conf") && !$0.hasSuffix("rules.conf") }.sorted()
  }

  @Test func `every example gives the recorded plan`() throws {
    let names = Self.names
    try #require(names.count > 3)
    for name in names {
      let bench = Workbench(folder: Self.examples)
      bench.terminalColumns = 120
      bench.environment["NO_COLOR"] = "1"
      let actual = bench.run(["place", name]).transcript
      let file = Self.plans.appending(
        path: name.replacing("/", with: "-").replacing(".conf", with: ".txt"))
      let recorded = try? String(contentsOf: file, encoding: .utf8)
      if isRecording {
        if actual != recorded {
          try FileManager.default.createDirectory(at: Self.plans, withIntermediateDirectories: true)
          try actual.write(to: file, atomically: true, encoding: .utf8)
          Issue.record("recorded the plan of \(name)")
        }
        continue
      }
      #expect(actual == recorded, "\(name) differs from \(file.lastPathComponent)")
    }
  }

  @Test func `every example is valid, and its first and last job can be explained`() throws {
    for name in Self.names {
      let valid = Workbench(folder: Self.examples).run(["validate", name])
      #expect(valid.status == .done, "\(name): \(valid.error)")
      let place = Workbench(folder: Self.examples).run(["place", name, "--format", "json"])
      let value = try JSONSerialization.jsonObject(with: Data(place.output.utf8))
      let jobs = ((value as? [String: Any])?["jobs"] as? [[String: Any]]) ?? []
      let plain = Workbench(folder: Self.examples).run(["place", name])
      #expect(jobs.count == plain.output.split(separator: "\n").count, "\(name)")
      for job in [jobs.first, jobs.last].compactMap({ $0?["name"] as? String }) {
        let outcome = Workbench(folder: Self.examples).run(["explain", job, name])
        #expect(outcome.status == .done, "\(name): \(job): \(outcome.error)")
      }
    }
  }

  @Test func `no recorded plan is left of an example that is gone`() throws {
    let expected = Set(
      Self.names.map { $0.replacing("/", with: "-").replacing(".conf", with: ".txt") })
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.plans.path)
    #expect(files.filter { !expected.contains($0) } == [])
  }
}
