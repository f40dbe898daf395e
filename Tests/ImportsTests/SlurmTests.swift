import Diagnostics
import Imports
import Testing

/// The options of sbatch, as sbatch(1) has them.
@Suite("Slurm scripts") struct SlurmTests {
  struct Case: Sendable {
    var lines: String
    var gpus: String
    var nodes: Int?
    var model = ""
    var seconds: Int64?
    var runs = 1
  }

  @Test(arguments: [
    Case(lines: "--gres=gpu:a100:4", gpus: "4", nodes: 1, model: "a100"),
    Case(lines: "--gres=gpu:4 -N 2", gpus: "4", nodes: 2),
    Case(lines: "--gres gpu -t 90", gpus: "1", nodes: 1, seconds: 5_400),
    Case(
      lines: "--gres=gpu:tesla:2,tmp:10 --time=1-2", gpus: "2", nodes: 1, model: "tesla",
      seconds: 93_600),
    Case(
      lines: "--gpus-per-node=h100:8 --nodes=4-8 --time=2-00:00:00", gpus: "8", nodes: 4,
      model: "h100", seconds: 172_800),
    Case(lines: "-G 8 -N2", gpus: "4", nodes: 2),
    Case(lines: "--gpus-per-task=1 --ntasks=8 --ntasks-per-node=4", gpus: "4", nodes: 2),
    Case(lines: "--gpus-per-task=v100:2 -n 1", gpus: "2", nodes: 1, model: "v100"),
    Case(lines: "--tres-per-node=gres/gpu:a100:2", gpus: "2", nodes: 1, model: "a100"),
    Case(lines: "--ntasks-per-gpu=2 --ntasks=8 --nodes=1", gpus: "4", nodes: 1),
    Case(lines: "--gres=gpu:2 -C 'rtx4090&ib'", gpus: "2", nodes: 1, model: "rtx4090"),
    Case(lines: "--gres=gpu:1 --constraint=skylake", gpus: "1", nodes: 1),
    Case(lines: "--exclusive -N 3", gpus: "", nodes: 3),
    Case(lines: "--gres=gpu:2 --gres=gpu:1", gpus: "1", nodes: 1),
    Case(lines: "--gres=gpu:1 # two GPUs: --gres=gpu:2", gpus: "1", nodes: 1),
    Case(lines: "--gres=gpu:1 --array=0-15:4%2", gpus: "1", nodes: 1, runs: 4),
    Case(lines: "--gres=gpu:1 -a 1,3,7-9", gpus: "1", nodes: 1, runs: 5),
    Case(lines: "--gres=gpu:1 --time=30:15", gpus: "1", nodes: 1, seconds: 1_815),
    Case(lines: "--gres=gpu:1 --time=UNLIMITED", gpus: "1", nodes: 1),
    Case(lines: "--const=a100 --gres=gpu:1", gpus: "1", nodes: 1, model: "a100"),
    Case(lines: "-n 16", gpus: "0", nodes: nil),
  ]) func `reads what sbatch would`(one: Case) throws {
    let text = "#!/bin/bash\n#SBATCH \(one.lines)\nsrun true\n#SBATCH --gres=gpu:99\n"
    let job = try #require(ForeignFile.read(SourceText(name: "a.sh", text: text))?.jobs.first)
    let part = try #require(job.parts.first)
    #expect(part.writtenCount == one.gpus)
    #expect(part.nodes == one.nodes)
    #expect(part.writtenModels == one.model)
    #expect(job.wallLimit?.components.seconds == one.seconds)
    #expect(job.runs == one.runs)
  }

  @Test func `a component of a heterogeneous job is a part of it`() throws {
    let text = "#!/bin/bash\n#SBATCH -N1 --gres=gpu:1\n#SBATCH hetjob\n#SBATCH -N4\nsrun true\n"
    let job = try #require(ForeignFile.read(SourceText(name: "a.sh", text: text))?.jobs.first)
    #expect(job.parts.map(\.nodes) == [1, 4])
    #expect(job.parts.map(\.writtenCount) == ["1", "0"])
  }

  @Test func `variables of the environment win over the script`() throws {
    let text = "#!/bin/bash\n#SBATCH --gres=gpu:1\nsrun true\n"
    let reading = ForeignFile.read(SourceText(name: "a.sh", text: text)) {
      $0 == "SBATCH_GRES" ? "gpu:h100:2" : nil
    }
    #expect(reading?.jobs.first?.parts.first?.writtenCount == "2")
  }
}
