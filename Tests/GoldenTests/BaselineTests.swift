import Foundation
import HybridlabCLI
import Testing

/// Plans that earlier versions wrote are still read.
@Suite("Baselines") struct BaselineTests {
  static let folder = packageFolder.appending(path: "Tests/GoldenTests/Baselines")

  static var versions: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasPrefix("plan-") }.sorted()
    }
  }

  @Test func `a plan of every version of the format can be compared with today's manifest`() throws
  {
    let versions = try Self.versions
    try #require(versions.count >= 2)
    for version in versions {
      let bench = Workbench(folder: Self.folder)
      let outcome = bench.run(["diff", "--baseline", version, "jobs.conf", "-f", "json"])
      #expect(outcome.status == .done, "\(version): \(outcome.error)")
      let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      let old = try #require((value as? [String: Any])?["old"] as? [String: Any])
      #expect(old["jobs"] as? Int == 4, "\(version)")
      #expect(old["jobs_of_unknown_cost"] as? Int == 1, "\(version)")
      #expect(old["usd_budget_per_month"] as? String == "2500", "\(version)")
      let gate = bench.run(["check", "jobs.conf", "--baseline", version])
      #expect([.done, .gateFailed].contains(gate.status), "\(version): \(gate.error)")
    }
  }

  @Test func `the newest version is among them`() throws {
    let outcome = Workbench(folder: Self.folder).run(["place", "jobs.conf", "-f", "json"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let version = try #require((value as? [String: Any])?["format_version"] as? String)
    #expect(try Self.versions.contains("plan-\(version).json"), "\(version)")
  }

  @Test func `a plan compared with the manifest that it was made from is no difference`() throws {
    for example in ["jobs.conf", "vision-lab.conf", "hospital-group.conf", "llm-team.conf"] {
      try Shell.withFolder { folder in
        let text = try String(
          contentsOf: packageFolder.appending(path: "examples/\(example)"), encoding: .utf8)
        try text.write(
          to: folder.appending(path: "jobs.conf"), atomically: true, encoding: .utf8)
        let bench = Workbench(folder: folder)
        let plan = bench.run(["place", "jobs.conf", "-f", "json"])
        try plan.output.write(
          to: folder.appending(path: "plan.json"), atomically: true, encoding: .utf8)
        let outcome = Workbench(folder: folder).run([
          "diff", "--baseline", "plan.json", "jobs.conf", "--exit-code",
        ])
        #expect(outcome.status == .done, "\(example): \(outcome.output)\(outcome.error)")
      }
    }
  }

  @Test func `a newer major version is refused, a newer minor one is not`() throws {
    try Shell.withFolder { folder in
      let plan = try String(
        contentsOf: Self.folder.appending(path: "plan-1.0.json"), encoding: .utf8)
      for (version, isRead) in [("1.99", true), ("2.0", false), ("x", false), ("", false)] {
        let text = plan.replacing(
          "\"format_version\": \"1.0\"", with: "\"format_version\": \"\(version)\""
        )
        .replacing("\"policy\"", with: "\"later\": [{\"a\": null}], \"policy\"")
        try text.write(to: folder.appending(path: "a.json"), atomically: true, encoding: .utf8)
        let outcome = Workbench(folder: folder).run(["diff", "a.json", "a.json"])
        #expect(outcome.status == (isRead ? .done : .badInput), "\(version): \(outcome.error)")
        if version == "2.0" { #expect(outcome.error.contains("versions 1.0 to 1.x can be read")) }
      }
    }
  }
}
