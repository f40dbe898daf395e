import Foundation
import HybridlabCLI
import Testing

/// What `export` writes, read back by `place`: the same jobs, in the same places.
@Suite("Round trip of exports") struct ExportTests {
  static let engines = ["kubernetes", "kueue", "slurm", "ray", "skypilot", "dstack"]
  static let manifests = ["jobs.conf", "hospital-group.conf"]

  @Test(arguments: engines)
  func `an example comes back as it was placed`(engine: String) throws {
    for manifest in Self.manifests {
      let text = try String(
        contentsOf: packageFolder.appending(path: "examples/\(manifest)"), encoding: .utf8)
      try expectRoundTrip(of: text, by: engine)
    }
  }

  @Test(arguments: 0..<18)
  func `any manifest comes back as it was placed`(seed: Int) throws {
    var random = Seeded(seed)
    try expectRoundTrip(of: random.manifest(), by: Self.engines[seed % Self.engines.count])
  }

  @Test(arguments: engines)
  func `the engine's own words say where a job runs, without the comments`(engine: String) throws {
    let text = try String(
      contentsOf: packageFolder.appending(path: "examples/llm-team.conf"), encoding: .utf8)
    let folder = try Scratch()
    try folder.write(text, as: "all.conf")
    let plan = try placements(["place", "all.conf", "--format", "json"], in: folder)
    let files = try export(engine, in: folder)
    var count = 0
    for file in files where !file.name.hasPrefix("setup-") && !file.name.hasPrefix("fleet-") {
      try folder.write(file.unstated, as: file.name)
      guard let job = plan.first(where: { file.head.hasPrefix("# \($0.name): ") }) else { continue }
      guard let row = try shape(of: file, in: folder), let cloud = job.cloud, job.local == nil
      else { continue }
      count += 1
      #expect(job.kind == "inference" || Int(row[6]) == cloud.nodes, "\(file.name)")
      // Kubernetes names machines, SkyPilot and Slurm GPUs, dstack both.
      let isNamed = [cloud.instance, cloud.gpu ?? ""].contains { name in
        let wanted = name.lowercased().filter { $0.isLetter || $0.isNumber }
        return row[7].lowercased().split(separator: "|").contains {
          let word = $0.filter { $0.isLetter || $0.isNumber }
          return wanted.hasPrefix(word) || word.hasPrefix(wanted)
        }
      }
      #expect(isNamed, "\(file.name): \(row[7])")
    }
    #expect(count > 0)
  }

  @Test(arguments: engines)
  func `a job on several machines of the lab asks for as many, without the comments`(
    engine: String
  ) throws {
    let folder = try Scratch()
    try folder.write(
      """
      lab: {gpus: ["16 x A100-80GB, 4 per node", 6 x RTX 4090]}
      jobs:
        - {name: all, kind: training, gpus: 16 x A100-80GB, hours: 3, sensitivity: high}
        - {name: pairs, kind: training, gpus: "8 x A100-80GB, 2 per node", hours: 3, place: local}
        - {name: six, kind: training, gpus: 6 x A100-80GB, hours: 3, place: local}
        - {name: ten, kind: training, gpus: 10 x A100-80GB, hours: 3, place: local}
        - {name: chat, kind: inference, gpus: 2 x A100-80GB, sensitivity: high,
           requests: {average: 5/s, per-gpu: 1/s}}
        - {name: one, kind: training, gpus: 4 x RTX 4090 only, hours: 3, place: local}
        - {name: ours, kind: training, gpus: "4 x RTX 4090 only, 2 per node", hours: 3, place: local}
      """, as: "all.conf")
    let files = try export(engine, in: folder)
    // Ten in equal parts are five nodes, one more than there are; so the last has two to spare.
    var wanted = [
      "all": "4 on 4", "pairs": "4 on 2", "six": "3 on 2", "ten": "4 on 3", "one": "4 on 1",
      "ours": "2 on 2",
    ]
    // The copies of a service are pods of Kubernetes, machines of Slurm, and replicas elsewhere.
    switch engine {
    case "kubernetes", "kueue", "ray": wanted["chat"] = "2 on 3"
    case "slurm": wanted["chat"] = "4 on 2"
    default: wanted["chat"] = "2 on 1"
    }
    for (name, shape) in wanted {
      let file = try #require(files.first { $0.name.contains("-\(name).") }, "\(engine) \(name)")
      try folder.write(file.unstated, as: file.name)
      let row = try #require(try self.shape(of: file, in: folder))
      #expect("\(row[5]) on \(row[6])" == shape, "\(engine) \(name)")
    }
    let hosts = files.map(\.text).joined()
    switch engine {
    case "slurm": #expect(hosts.contains("NodeName=lab[1-4] Feature=lab Gres=gpu:a100-80gb:4"))
    case "dstack": #expect(hosts.contains("placement: cluster") && hosts.contains("lab-host-5]"))
    default: break
    }
  }

  @Test(arguments: engines)
  func `data that stays home is held there in the engine's words`(engine: String) throws {
    let folder = try Scratch()
    try folder.write(
      """
      lab: {gpus: [4 x RTX 4090]}
      jobs:
        - {name: scans, kind: training, gpus: 1 x 24GB+, hours: 3, compliance: [HIPAA]}
        - {name: open, kind: training, gpus: 8 x A100-80GB, hours: 3, sensitivity: low}
      """, as: "all.conf")
    let files = try export(engine, in: folder)
    let scans = try #require(files.first { $0.name.hasPrefix("01-scans") }).commands
    let open = try #require(files.first { $0.name.hasPrefix("02-open") }).commands
    let (mark, away) =
      switch engine {
      case "slurm": ("--constraint=lab", "--partition=")
      case "skypilot": ("infra: ssh/lab", "infra: ")
      case "dstack": ("fleets: [lab]", "backends: ")
      default: ("\"hybridlab/place\": \"lab\"", "\"hybridlab/place\": \"cloud\"")
      }
    #expect(scans.contains(mark))
    #expect(!open.contains(mark))
    #expect(open.contains(away))
    if engine == "kubernetes" {
      #expect(scans.contains("hybridlab/stays-home"))
      #expect(files.contains { $0.name == "setup-stays-home.yaml" })
    }
  }

  @Test(arguments: ["kubernetes", "kueue"])
  func `pods of a file that is kept are marked where their data stays home`(
    engine: String
  ) throws {
    let folder = try Scratch()
    try folder.write("lab: {gpus: [4 x RTX 4090]}\njobs: []\n", as: "lab.conf")
    let pod = "{containers: [{name: a, resources: {limits: {nvidia.com/gpu: 1}}}]}"
    for (name, metadata) in [
      ("none", ""), ("empty", "metadata: {}, "), ("labels", "metadata: {labels: {app: x}}, "),
    ] {
      try folder.write(
        """
        #HYBRIDLAB compliance: [HIPAA]
        apiVersion: batch/v1
        kind: Job
        metadata: {name: \(name)}
        spec: {activeDeadlineSeconds: 3600, template: {\(metadata)spec: \(pod)}}

        """, as: "\(name).yaml")
      let result = Workbench(folder: folder.url).run(
        ["export", "--to", engine, "-q", "lab.conf", "\(name).yaml"])
      let mark = "labels: {\"hybridlab/stays-home\": \"true\""
      #expect(result.output.contains("metadata: {\(mark)"), "\(name)")
      #expect(result.output.contains("app: x") == (name == "labels"))
    }
  }

  // MARK: - How it is done

  func expectRoundTrip(of manifest: String, by engine: String) throws {
    let folder = try Scratch()
    try folder.write(manifest, as: "all.conf")
    let before = try placements(["place", "all.conf", "--format", "json"], in: folder)
    let files = try export(engine, in: folder)
    for file in files { try folder.write(file.text, as: file.name) }
    // What belongs to the lab stays in a manifest; the jobs come from the engine's files.
    let cut = manifest.firstRange(of: "\njobs:").map { manifest[..<$0.lowerBound] }
    var lab = String(try #require(cut))
    if let defaults = lab.firstRange(of: "\ndefaults:") {
      let rest = lab[defaults.upperBound...]
      let end = rest.firstRange(of: "\n\n")?.lowerBound ?? rest.endIndex
      lab.removeSubrange(defaults.lowerBound..<end)
    }
    try folder.write(lab + "\njobs: []\n", as: "lab.conf")
    let names = files.map(\.name).filter { !$0.hasSuffix(".conf") }
    let after = try placements(
      ["place", "lab.conf"] + names + ["--format", "json"], in: folder)
    let exported = before.filter { job in files.contains { $0.head.hasPrefix("# \(job.name): ") } }
    #expect(after.map(\.name).sorted() == exported.map(\.name).sorted(), "\(engine)")
    for job in exported {
      let back = try #require(after.first { $0.name == job.name })
      #expect(back == job, "\(engine): \(job.name)")
    }
    #expect(!exported.isEmpty || before.allSatisfy { $0.local == nil && $0.cloud == nil })
  }

  /// The row of `import` for what has GPUs.
  func shape(of file: Written, in folder: Scratch) throws -> [String]? {
    let run = Workbench(folder: folder.url).run(["import", file.name, "--format", "csv"])
    #expect(run.status == .done, "\(file.name): \(run.error)")
    let rows = run.output.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return rows.first { $0[5] != "0" }
  }

  func export(_ engine: String, in folder: Scratch) throws -> [Written] {
    let run = Workbench(folder: folder.url).run(
      ["export", "--to", engine, "all.conf", "-o", "out"])
    try #require(run.status == .done, "\(run.error)")
    return run.written.map { Written(name: String($0.path.dropFirst(4)), text: $0.text) }
  }

  func placements(_ arguments: [String], in folder: Scratch) throws -> [Placed] {
    let run = Workbench(folder: folder.url).run(arguments)
    let plan = try JSONDecoder().decode(Document.self, from: Data(run.output.utf8))
    return try #require(plan.jobs, "\(run.output)\(run.error)")
  }

  struct Written {
    var name: String
    var text: String

    /// The line that says where the job runs.
    var head: String {
      text.split(separator: "\n").first { $0.hasPrefix("# ") }.map(String.init) ?? ""
    }

    /// Without what is stated of the job in comments and annotations.
    var unstated: String {
      let lines = text.split(separator: "\n").filter { line in
        !line.hasPrefix("#HYBRIDLAB") && !line.drop { $0 == " " }.hasPrefix("hybridlab/")
      }
      return lines.joined(separator: "\n") + "\n"
    }

    /// Without comments, but for the options of Slurm.
    var commands: String {
      text.split(separator: "\n").filter { !$0.hasPrefix("#") || $0.hasPrefix("#SBATCH") }
        .joined(separator: "\n")
    }
  }

  struct Document: Decodable {
    var jobs: [Placed]?
  }

  /// What must be the same of a job.
  struct Placed: Decodable, Equatable {
    struct Local: Decodable, Equatable {
      var gpu: String?
      var gpus: Int
      var hours_per_run: Double
    }
    struct Cloud: Decodable, Equatable {
      var provider: String
      var region: String?
      var instance: String
      var gpu: String?
      var nodes: Int
      var purchase_option: String
    }
    struct Cost: Decodable, Equatable {
      var usd_per_month: String?
    }
    var name: String
    var kind: String
    var sensitivity: String
    var regimes: [String]
    var place: String
    var local: Local?
    var cloud: Cloud?
    var cost: Cost?
  }
}
