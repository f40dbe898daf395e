import Foundation
import HybridlabCLI
import Testing

/// What becomes of files of other tools, read and written back.
extension ExportTests {
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

  @Test(
    "names that clusters have for GPUs",
    arguments: [
      ("v100l:4", "4 x V100-32GB"), ("p100l:1", "1 x P100"), ("a100l:1", "1 x A100-80GB"),
      ("mi250:8", "8 x MI250X"), ("mi300x:8", "8 x MI300X"), ("2080_ti:2", "2 x RTX 2080 Ti"),
      ("3090:1", "1 x RTX 3090"), ("1080ti:1", "1 x GTX 1080 Ti"), ("gpu4090:1", "1 x RTX 4090"),
      ("rtx8000:1", "1 x Quadro RTX 8000"), ("quadro_rtx_6000:1", "1 x Quadro RTX 6000"),
      ("a6000:1", "1 x RTX A6000"), ("a100_3g.20gb:1", "1 x 3g.20gb"),
      ("a100l.3:1", "1 x 3g.40gb"), ("a100.2:2", "2 x 2g.10gb"), ("mi300a:4", "4 x MI300A"),
      ("a100l.2g.20gb:1", "1 x 2g.20gb"),
      ("nvidia_a100_80gb_pcie:1", "1 x A100-80GB-PCIe"), ("titanrtx:1", "1 x TITAN RTX"),
    ])
  func clusterName(name: String, phrase: String) throws {
    let folder = try Scratch()
    try folder.write("#!/bin/bash\n#SBATCH --gres=gpu:\(name)\nsrun a\n", as: "a.sh")
    let run = Workbench(folder: folder.url).run(["import", "a.sh"])
    #expect(run.output.contains("gpus: \(phrase)\n"), "\(run.output)\(run.error)")
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

  @Test func `each component of a heterogeneous job gets the GPUs that are rented for it`() throws {
    let folder = try Scratch()
    try folder.write("lab: {gpus: none}\ncloud: {providers: [lambda]}\njobs: []\n", as: "lab.conf")
    try folder.write(
      """
      #!/bin/bash
      #SBATCH --nodes=1 --gres=gpu:v100:4 --time=1:00:00
      #SBATCH hetjob
      #SBATCH --nodes=2 --gpus-per-node=v100:2
      srun a : srun b
      """, as: "het.sh")
    let run = Workbench(folder: folder.url).run([
      "export", "--to", "slurm", "-q", "lab.conf", "het.sh", "--policy", "cloud-only",
    ])
    let parts = run.output.components(separatedBy: "#SBATCH hetjob")
    try #require(parts.count == 2, "\(run.output)\(run.error)")
    #expect(parts[1].contains("-[1-3] Feature=cloud"), "\(parts[1])")
    for (part, wanted) in zip(parts, ["--nodes=1 --gres=4", "--nodes=2 --gres=2"]) {
      let options = part.split(separator: "\n").filter { $0.hasPrefix("#SBATCH") }
      let nodes = options.first { $0.contains("--nodes=") }?.dropFirst("#SBATCH ".count) ?? ""
      let count = options.first { $0.contains("--gres=") }?.split(separator: ":").last ?? ""
      #expect("\(nodes) --gres=\(count)" == wanted, "\(part)")
      #expect(!options.contains { $0.contains(":v100:") }, "\(part)")
    }
  }

  @Test func `a service in a cloud asks Slurm for the GPUs of all copies on a machine`() throws {
    let folder = try Scratch()
    try folder.write(
      """
      lab: {gpus: none}
      cloud: {providers: [aws]}
      jobs:
        - {name: chat, kind: inference, gpus: 1 x H200 only, every: continuous, sensitivity: low,
           requests: "200/s, 25/s per GPU"}
      """, as: "lab.conf")
    let run = Workbench(folder: folder.url).run(["export", "--to", "slurm", "-q", "lab.conf"])
    let numbers = run.output.split(separator: "\n").filter { $0.hasPrefix("#SBATCH --nodes=") }
      .compactMap { $0.split(separator: "=").last.flatMap { Int($0) } }
    let gpus = run.output.split(separator: "\n").filter { $0.hasPrefix("#SBATCH --gres=gpu") }
      .compactMap { $0.split(separator: ":").last.flatMap { Int($0) } }
    #expect((numbers.first ?? 0) * (gpus.first ?? 0) >= 8, "\(run.output)\(run.error)")
  }

  @Test func `a TrainJob keeps its words and is held by a patch of its runtime`() throws {
    let folder = try Scratch()
    try folder.write("lab: {gpus: [4 x RTX 4090]}\njobs: []\n", as: "lab.conf")
    try folder.write(
      """
      apiVersion: trainer.kubeflow.org/v1alpha1
      kind: TrainJob
      metadata: {name: t, annotations: {hybridlab/sensitivity: high}}
      spec:
        runtimeRef: {name: torch-distributed}  # the cluster's
        initializer: {dataset: {storageUri: hf://a/b}}
        trainer: {numNodes: 2, command: [torchrun, a.py], resourcesPerNode: {limits: {nvidia.com/gpu: 2}}}
        runtimePatches:
          - manager: example.com/team
            trainingRuntimeSpec: {template: {spec: {replicatedJobs: [{name: node, template: {spec: {template: {spec: {nodeSelector: {gpu-type: RTX-4090, team: a}}}}}}]}}}
      """, as: "t.yaml")
    func export(_ file: String) -> String {
      let run = Workbench(folder: folder.url).run([
        "export", "--to", "kubernetes", "-q", "lab.conf", file,
      ])
      return String(
        run.output.components(separatedBy: "\n# file:")[0].drop { $0 != "\n" }.dropFirst())
    }
    let once = export("t.yaml")
    for words in [
      "kind: TrainJob", "# the cluster's", "command: [torchrun, a.py]", "nodeSelector: {team: a}",
      "- {manager: hybridlab/placement, ", "name: node, ", "name: dataset-initializer, ",
      #"nodeSelector: {"hybridlab/place": "lab", "hybridlab/gpu": "RTX-4090"}"#,
      #"labels: {"hybridlab/stays-home": "true"}"#,
    ] {
      #expect(once.contains(words), "\(words)\n\(once)")
    }
    try folder.write(once, as: "once.yaml")
    func words(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.hasPrefix("# t: ") }
    }
    #expect(words(export("once.yaml")) == words(once))
  }

  @Test func `names that mean nothing are shown where the file has them`() throws {
    let folder = try Scratch()
    try folder.write("lab: {gpus: none}\ncloud: {providers: [lambda]}\njobs: []\n", as: "lab.conf")
    try folder.write("#!/bin/bash\n#SBATCH --gres=gpu:lgpu:4\nsrun a\n", as: "a.sh")
    try folder.write(
      "# T4 and kubernetes\nname: c\nresources:\n  accelerators: H1000:8\n"
        + "  infra: kubernetes\nrun: a\n", as: "c.yaml")
    try folder.write(
      "type: task\nbackends: [kubernetes]\nresources: {gpu: T4}\ncommands: [a]\n", as: "d.yml")
    try folder.write(
      "#HYBRIDLAB place: cloud\n#HYBRIDLAB gpus: 1 x T4\ntype: task\nbackends: [nowhere]\n"
        + "resources: {gpu: T40}\ncommands: [a]\n", as: "e.yml")
    let run = Workbench(folder: folder.url).run([
      "place", "lab.conf", "a.sh", "c.yaml", "d.yml", "e.yml",
    ])
    for place in [
      "a.sh:2:20: warning: no GPU is known as 'lgpu'", "c.yaml:4:17: warning: no GPU",
      "c.yaml:5:10: warning: 'kubernetes' is a cluster",
      "d.yml:2:12: warning: 'kubernetes' is a cluster",
    ] {
      #expect(run.error.contains(place), "\(place)\n\(run.error)")
    }
    #expect(!run.error.contains("imported jobs") && !run.error.contains("e.yml"), "\(run.error)")
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
}
