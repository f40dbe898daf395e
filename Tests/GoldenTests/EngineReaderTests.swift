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

/// Kept objects in the models of Kubeflow's own package, which has those of JobSet too.
@Suite("Kubeflow's own models", .enabled(if: Engines.kubeflow != nil))
struct KubeflowReaderTests {
  @Test(arguments: ["documents", "cloud-only"])
  func `know every key of an object that was kept`(policy: String) throws {
    let folder = try Scratch()
    try folder.write(
      "lab: {gpus: [8 x RTX 4090]}\ncloud: {providers: [aws, runpod]}\njobs: []\n", as: "lab.conf")
    let limits = "resources: {limits: {nvidia.com/gpu: 2}}"
    try folder.write(
      """
      apiVersion: trainer.kubeflow.org/v1alpha1
      kind: TrainJob
      metadata: {name: t}
      spec:
        runtimeRef: {name: torch-distributed}
        initializer: {dataset: {storageUri: hf://a/b}}
        trainer: {numNodes: 2, resourcesPerNode: {limits: {nvidia.com/gpu: "2"}}}
      """, as: "t.yaml")
    try folder.write(
      """
      apiVersion: jobset.x-k8s.io/v1alpha2
      kind: JobSet
      metadata: {name: s}
      spec:
        replicatedJobs:
          - name: workers
            replicas: 1
            template: {spec: {parallelism: 2, completions: 2, template: {spec: {containers: [{name: a, image: b, \(limits)}]}}}}
      """, as: "s.yaml")
    let run = Workbench(folder: folder.url).run([
      "export", "--to", "kueue", "--policy", policy, "lab.conf", "t.yaml", "s.yaml", "-o", "out",
    ])
    let files = run.written.filter { $0.text.contains("TrainJob") || $0.text.contains("JobSet") }
    try #require(files.count == 2, "\(run.error)")
    var paths: [String] = []
    for file in files {
      let name = String(file.path.dropFirst(4))
      try folder.write(file.text, as: name)
      paths.append(folder.url.appending(path: name).path)
    }
    let script = packageFolder.appending(path: "Tests/GoldenTests/Engines/kubeflow.py").path
    let lines = try Shell.run(
      "\(Engines.kubeflow ?? "") \(script) \(paths.joined(separator: " "))"
    ).text.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("ok ") }, "\(lines)")
  }
}

enum Engines {
  /// A Python with Kubeflow's models.
  static let kubeflow = Shell.python(with: ["kubeflow_trainer_api", "yaml"])

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
