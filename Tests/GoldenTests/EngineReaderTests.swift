import Foundation
import HybridlabCLI
import Testing

/// Exported files in the hands of the engines' own code, and SkyPilot's choice beside ours.
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

  @Test(arguments: [("A100-80GB", 8), ("A100", 1), ("L4", 1), ("H100", 8)])
  func `choose no cheaper machine than we do for the same task`(gpu: String, count: Int) throws {
    let folder = try Scratch()
    try folder.write(Engines.catalogue, as: "vms.csv")
    let chosen = try Engines.run([
      "choose", folder.url.appending(path: "vms.csv").path, gpu, "\(count)",
    ])
    let theirs = try #require(chosen.last?.split(separator: " ").last.flatMap { Double($0) })
    try folder.write(
      "lab: {gpus: none}\ncloud: {providers: [aws], options: [on-demand]}\njobs: []\n",
      as: "lab.conf")
    try folder.write(
      "name: t\nresources: {accelerators: '\(gpu):\(count)'}\nrun: python t.py\n", as: "t.yaml")
    let run = Workbench(folder: folder.url).run([
      "place", "lab.conf", "t.yaml", "--policy", "cloud-only", "--prices", "aws=vms.csv", "-f",
      "json",
    ])
    let plan = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let job = try #require((plan?["jobs"] as? [[String: Any]])?.first, "\(run.output)\(run.error)")
    let cost = try #require(job["cost"] as? [String: Any])
    let cloud = try #require(job["cloud"] as? [String: Any])
    let ours = try #require((cost["usd_per_run"] as? String).flatMap { Double($0) })
    let hours = try #require(cloud["paid_hours_per_run"] as? Double)
    // The same hour of work on their machine, with the same start-up.
    let speed = (cloud["speed"] as? [String: Any])?["ratio"] as? Double ?? 1
    #expect(ours <= theirs * max(hours, 1 + (hours - 1 / speed)) * 1.000_001)
  }
}

enum Engines {
  static let python = ProcessInfo.processInfo.environment["HYBRIDLAB_ENGINES"]

  /// Lines that the script prints.
  static func run(_ arguments: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: python ?? "")
    let script = packageFolder.appending(path: "Tests/GoldenTests/Engines/engines.py").path
    process.arguments = [script] + arguments
    let (out, error) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = error
    try process.run()
    let data = try out.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// A list in SkyPilot's layout, with prices of no provider in particular.
  static let catalogue = """
    InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,SpotPrice,Region,AvailabilityZone
    p4d.24xlarge,A100,8,96,1152,,32.7726,11.57,us-east-1,us-east-1a
    a100.1,A100,1,12,85,,3.6734,1.2,us-east-1,us-east-1a
    a100.1,A100,1,12,85,,3.9,1.2,eu-west-1,eu-west-1a
    p4de.24xlarge,A100-80GB,8,96,1152,,40.9657,14.97,us-east-1,us-east-1a
    p4de.24xlarge,A100-80GB,8,96,1152,,38.5,14.97,us-west-2,us-west-2a
    p5.48xlarge,H100,8,192,2048,,98.32,30.1,us-east-1,us-east-1a
    p5.48xlarge,H100,8,192,2048,,55.04,30.1,us-west-2,us-west-2a
    g6.xlarge,L4,1,4,16,,0.8048,0.4,us-east-1,us-east-1a
    g6.2xlarge,L4,1,8,32,,0.9776,0.4,us-east-1,us-east-1a
    """
}
