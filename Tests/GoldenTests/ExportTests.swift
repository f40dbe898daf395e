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

  @Test(arguments: ["kubernetes", "skypilot", "dstack"])
  func `a service that is split is two objects, each with its own replicas`(engine: String) throws {
    let folder = try Scratch()
    let (name, text) =
      switch engine {
      case "dstack":
        (
          "chat.dstack.yml",
          "type: service\nname: chat\ncommands: [vllm serve m]\nport: 8000\nreplicas: 2\n"
            + "resources: {gpu: 24GB}\n"
        )
      case "skypilot":
        (
          "chat.sky.yaml",
          "name: chat\nservice: {readiness_probe: /, replicas: 2}\nresources: {accelerators: L4}\n"
            + "run: vllm serve m\n"
        )
      default:
        (
          "chat.yaml",
          "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: chat}\nspec: {replicas: 2, template: "
            + "{spec: {containers: [{name: a, resources: {limits: {nvidia.com/gpu: 1}}}]}}}\n"
        )
      }
    try folder.write(
      "#HYBRIDLAB requests: {average: 2/s, peak: 3/s, per-gpu: 1/s}\n" + text, as: name)
    try folder.write("lab: {gpus: [2 x RTX 4090]}\ncloud: all\njobs: []\n", as: "lab.conf")
    let run = Workbench(folder: folder.url).run(
      ["export", "--to", engine, "-q", "lab.conf", name, "-o", "out"])
    let files = run.written.filter { $0.path.hasPrefix("out/0") }.map(\.text)
    try #require(files.count == 2, "\(run.error)")
    let isNamed = ["\n", ",", "}"].contains { files[0].contains("name: chat\($0)") }
    #expect(isNamed, "\(files[0])")
    #expect(files[1].contains("name: chat-cloud"), "\(files[1])")
    #expect(files[0].contains("replicas: 2"), "\(files[0])")
    #expect(files[1].contains("replicas: ") && !files[1].contains("replicas: 2"), "\(files[1])")
  }

  @Test func `every component of a heterogeneous job is held where its data stays`() throws {
    let folder = try Scratch()
    try folder.write("lab: {gpus: [4 x A100-80GB]}\njobs: []\n", as: "lab.conf")
    try folder.write(
      """
      #!/bin/bash
      #HYBRIDLAB sensitivity: high
      #SBATCH --nodes=1 --partition=cpu --time=1:00:00
      #SBATCH hetjob
      #SBATCH --nodes=1 --gpus-per-node=a100:4
      srun a : srun b
      """, as: "het.sh")
    let run = Workbench(folder: folder.url).run([
      "export", "--to", "slurm", "-q", "lab.conf", "het.sh",
    ])
    let parts = run.output.components(separatedBy: "#SBATCH hetjob")
    try #require(parts.count == 2, "\(run.output)\(run.error)")
    for part in parts {
      #expect(part.contains("#SBATCH --partition=lab\n#SBATCH --constraint=lab\n"), "\(part)")
    }
    #expect(parts[0].contains("#SBATCH --nodes=1 --time=1:00:00") && !parts[0].contains("--gres"))
    #expect(parts[1].contains("#SBATCH --gres=gpu:a100-80gb:4"))
  }

  @Test func `a mistake in a line for hybridlab is shown where the file has it`() throws {
    let folder = try Scratch()
    try folder.write(
      "#!/bin/bash\n#SBATCH --gres=gpu:1\n#HYBRIDLAB hours: soon\n#HYBRIDLAB every: wek\nsrun a\n",
      as: "a.sh")
    try folder.write(
      """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: a, annotations: {hybridlab/compliance: "[HIPPA]", hybridlab/every: fortnight}}
      spec: {template: {spec: {containers: [{name: a}]}}}
      """, as: "a.yaml")
    for command in ["import", "place"] {
      let run = Workbench(folder: folder.url).run([command, "a.sh", "a.yaml"])
      #expect(run.status == .badInput)
      for place in ["a.sh:3:19: error", "a.sh:4:19: error", "a.yaml:3:"] {
        #expect(run.error.contains(place), "\(command): \(place)\n\(run.error)")
      }
      #expect(!run.error.contains("imported jobs"), "\(run.error)")
    }
  }

  @Test func `a job goes to the clouds that its file names, and sensitive data to none`() throws {
    let folder = try Scratch()
    try folder.write("lab: {gpus: none}\ncloud: all\njobs: []\n", as: "lab.conf")
    let resources = [
      "gcp": "{accelerators: A100-80GB:8, infra: gcp}",
      "any": "{accelerators: A100-80GB:8, any_of: [{infra: gcp}, {infra: azure}]}",
      "free": "{accelerators: A100-80GB:8, any_of: [{infra: gcp}, {cpus: 8+}]}",
    ]
    for (name, text) in resources {
      try folder.write(
        "name: \(name)\nresources: \(text)\nrun: python train.py\n", as: "\(name).yaml")
    }
    try folder.write(
      "#HYBRIDLAB sensitivity: high\nname: kept\nresources: {accelerators: A100-80GB:8, infra: gcp}\n"
        + "run: python train.py\n", as: "kept.yaml")
    let files = (resources.keys.sorted() + ["kept"]).map { "\($0).yaml" }
    let plan = try placements(
      ["place", "lab.conf"] + files + ["--policy", "cloud-only", "--format", "json"], in: folder)
    func provider(_ name: String) -> String? { plan.first { $0.name == name }?.cloud?.provider }
    #expect(provider("gcp") == "gcp")
    #expect(["gcp", "azure"].contains(provider("any")))
    #expect(provider("free") != nil && provider("kept") == nil)
  }

  // MARK: - How it is done

  private func expectRoundTrip(of manifest: String, by engine: String) throws {
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
  private func shape(of file: Written, in folder: Scratch) throws -> [String]? {
    let run = Workbench(folder: folder.url).run(["import", file.name, "--format", "csv"])
    #expect(run.status == .done, "\(file.name): \(run.error)")
    let rows = run.output.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return rows.first { $0[5] != "0" }
  }

  private func export(_ engine: String, in folder: Scratch) throws -> [Written] {
    let run = Workbench(folder: folder.url).run(
      ["export", "--to", engine, "all.conf", "-o", "out"])
    try #require(run.status == .done, "\(run.error)")
    return run.written.map { Written(name: String($0.path.dropFirst(4)), text: $0.text) }
  }

  private func placements(_ arguments: [String], in folder: Scratch) throws -> [Placed] {
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

/// A folder that is gone when the test is over.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, as name: String) throws {
    try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
  }
}

/// Manifests from a seed.
struct Seeded {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  private mutating func one(_ words: [String]) -> String { words[next(words.count)] }

  mutating func manifest() -> String {
    var text = """
      lab:
        place: \(one(["DE", "US-CA", "CA"]))
        gpus:
          - \(1 + next(8)) x \(one(["RTX 4090", "L40S", "A100-80GB", "RTX A6000"]))
          - \(one(["16 x A100-80GB, 4 per node", "9 x L40S, 2 per node", "2 x T4"]))

      cloud:
        providers: [aws, gcp, azure, runpod, lambda]

      jobs:

      """
    for index in 0..<(1 + next(6)) {
      text += "  - name: \(one(["train", "Big job", "scan_v2", "über"]))-\(index)\n"
      text += "    kind: \(one(["training", "batch", "exploration", "data-processing"]))\n"
      text +=
        "    gpus: \(one(["1 x 24GB+", "4 x A100-80GB", "8 x H100", "none", "0.5 x L4", "2 x 40GB+", "12 x A100-80GB", "8 x 40GB+, 2 per node"]))\n"
      text += "    hours: \(1 + next(60))\n"
      if next(2) == 0 { text += "    every: \(one(["once", "day", "week", "3 per month"]))\n" }
      if next(2) == 0 { text += "    sensitivity: \(one(["low", "medium", "high"]))\n" }
      if next(4) == 0 { text += "    compliance: [HIPAA]\n" }
      if next(4) == 0 { text += "    may-run-in: [EU, US]\n" }
      if next(3) == 0 {
        text += "    providers: [\(one(["aws", "gcp, aws/us-east-1", "azure"]))]\n"
      }
      if next(3) == 0 { text += "    data: \(1 + next(900))GB in s3://corpus (us-east-1)\n" }
      if next(3) == 0 { text += "    priority: \(next(20) - 10)\n" }
      if next(3) == 0 { text += "    checkpoint: every 30min\n" }
      if next(4) == 0 { text += "    deadline: \(1 + next(9))d\n" }
      if next(4) == 0 { text += "    window: mon-fri 20:00-06:00\n" }
      if next(4) == 0 { text += "    fallback: after \(2 + next(3)) interruptions\n" }
      if next(4) == 0 { text += "    queue-penalty: $\(1 + next(90))\n" }
    }
    return text
  }
}
