import Foundation
import HybridlabCLI
import Testing

/// The machine formats against their page.
@Suite("Formats") struct FormatTests {
  private func keys(of value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      return object.reduce(into: Set(object.keys)) { $0.formUnion(keys(of: $1.value)) }
    }
    return (value as? [Any] ?? []).reduce(into: []) { $0.formUnion(keys(of: $1)) }
  }

  private func document(_ arguments: [String]) throws -> Any {
    let outcome = Workbench(folder: packageFolder.appending(path: "examples")).run(arguments)
    return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  @Test func `every key at the top of a document is in docs/formats.md`() throws {
    let page = try String(
      contentsOf: packageFolder.appending(path: "docs/formats.md"), encoding: .utf8)
    for arguments in [
      ["place", "jobs.conf"], ["explain", "pretrain", "jobs.conf"], ["advise", "jobs.conf"],
      ["validate", "jobs.conf"], ["place", "nowhere.conf"], ["check", "jobs.conf"],
      ["diff", "jobs.conf", "vision-lab.conf"],
      ["breakeven", "jobs.conf"],
      ["explain", "pretrain", "jobs.conf", "--cost"],
      ["offers"], ["gpus"],
      ["compare", "jobs.conf"], ["size", "jobs.conf", "--candidates", "RTX 4090"],
      ["schedule", "jobs.conf"],
    ] {
      let document = try document(arguments + ["--format", "json"])
      let keys = try #require(document as? [String: Any]).keys
      for key in keys { #expect(page.contains("`\(key)`"), "\(arguments[0]): \(key)") }
    }
  }

  @Test func `every key of a job is in docs/formats.md, but for the inputs of its formulas`() throws
  {
    let page = try String(
      contentsOf: packageFolder.appending(path: "docs/formats.md"), encoding: .utf8)
    let plan = try #require(
      try document(["place", "jobs.conf", "--format", "json"]) as? [String: Any])
    for job in try #require(plan["jobs"] as? [[String: Any]]) {
      for (key, value) in job {
        #expect(page.contains("`\(key)`"), "\(key)")
        guard key != "trace", var part = value as? [String: Any] else { continue }
        part["lines"] = nil
        for key in keys(of: part) { #expect(page.contains("`\(key)`"), "\(key)") }
      }
    }
  }

  @Test(arguments: ["offers", "gpus"])
  func `every key of what is listed is in docs/formats.md`(command: String) throws {
    let page = try String(
      contentsOf: packageFolder.appending(path: "docs/formats.md"), encoding: .utf8)
    let arguments = [command, "--gpu", "H100", "--now", "2026-11-21", "--format", "json"]
    let document = try #require(try document(arguments) as? [String: Any])
    let listed = try #require(document[command] as? [[String: Any]])
    #expect(!listed.isEmpty)
    for key in keys(of: listed) { #expect(page.contains("`\(key)`"), "\(key)") }
  }

  @Test func `every key of a calendar is in docs/formats.md`() throws {
    let page = try String(
      contentsOf: packageFolder.appending(path: "docs/formats.md"), encoding: .utf8)
    for key in keys(of: try document(["schedule", "jobs.conf", "--format", "json"])) {
      #expect(page.contains("`\(key)`"), "\(key)")
    }
  }

  @Test func `a run that fails still prints one JSON document`() throws {
    for arguments in [
      ["place", "nowhere.conf"], ["place", "--polcy", "x"], ["explain", "no", "jobs.conf"],
    ] {
      let document = try document(arguments + ["--format", "json"]) as? [String: Any]
      let diagnostics = document?["diagnostics"] as? [[String: Any]]
      #expect(diagnostics?.first?["severity"] as? String == "error", "\(arguments)")
    }
  }
}
