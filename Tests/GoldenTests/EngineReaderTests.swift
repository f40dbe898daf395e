import Foundation
import HybridlabCLI
import Testing

/// Exported files in the hands of the engines' own code.
///
/// Runs where `HYBRIDLAB_ENGINES` names a Python that has the packages; see docs/testing.md.
@Suite("The engines' own readers", .serialized, .enabled(if: Engines.python != nil))
struct EngineReaderTests {
  @Test(arguments: ["kubernetes", "kueue", "ray", "skypilot", "dstack"])
  func `take every file that is exported`(engine: String) throws {
    let folder = try Scratch()
    for manifest in ["jobs.conf", "hospital-group.conf", "llm-team.conf"] {
      let bench = Workbench(folder: packageFolder.appending(path: "examples"))
      let run = bench.run(["export", "--to", engine, manifest, "-o", "out"])
      try #require(run.status == .done, "\(run.error)")
      var paths: [String] = []
      for file in run.written {
        let name = "\(manifest)-\(file.path.dropFirst(4))"
        try folder.write(file.text, as: name)
        paths.append(folder.url.appending(path: name).path)
      }
      let lines = try Engines.run(["check", engine] + paths)
      for line in lines where !line.hasPrefix("ok ") && !line.hasPrefix("missing ") {
        Issue.record("\(line)")
      }
      #expect(lines.contains { $0.hasPrefix("missing ") } || lines.count == paths.count)
    }
  }
}

enum Engines {
  static let python = ProcessInfo.processInfo.environment["HYBRIDLAB_ENGINES"]

  /// Whether that Python has a module.
  static func has(_ module: String) -> Bool {
    guard let python else { return false }
    return (try? Shell.run("\(python) -c 'import \(module)'"))?.status == 0
  }

  /// Lines that a script prints.
  static func run(_ arguments: [String], script: String = "engines.py") throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: python ?? "")
    let script = packageFolder.appending(path: "Tests/GoldenTests/Engines/\(script)").path
    process.arguments = [script] + arguments
    let out = Pipe()
    process.standardOutput = out
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try out.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
