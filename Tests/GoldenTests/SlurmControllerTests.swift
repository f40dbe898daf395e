import Foundation
import Testing

/// A real slurmctld on this machine, with a configuration and a port of its own: what it says of the
/// hook and of exported scripts.  Skipped where Slurm is not installed.
@Suite("Slurm's own controller", .serialized, .enabled(if: SlurmController.isHere))
struct SlurmControllerTests {
  @Test func `asks the job_submit hook for each job`() throws {
    let hook = packageFolder.appending(path: "examples/hooks")
    let run = try SlurmController.run(
      """
      cp \(hook.path)/job_submit.lua .; export HYBRIDLAB_LAB=\(hook.path)/lab.yaml
      start
      printf '#!/bin/sh\\nsrun train\\n' > job.sh
      printf '#!/bin/sh\\n#HYBRIDLAB sensitivity: high\\n#SBATCH --gres=gpu:1\\nsrun train\\n' > private.sh
      sbatch --gres=gpu:1 job.sh
      sbatch --gres=gpu:h100:8 --time=4:00:00 job.sh
      sbatch --gpus=h100:8 job.sh
      sbatch --gpus-per-task=h100:1 --ntasks=8 --ntasks-per-node=8 job.sh
      sbatch private.sh
      sbatch --gres=gpu:h100:8 --comment='sensitivity: high' job.sh
      sbatch --partition=lab --gres=gpu:1 job.sh
      squeue --all --sort=i --noheader --format='%i %P'
      """,
      configuration: """
        JobSubmitPlugins=lua
        NodeName=lab1 Gres=gpu:rtx4090:4 State=CLOUD
        NodeName=cloud1 Gres=gpu:h100:8 State=CLOUD
        PartitionName=lab Nodes=lab1 Default=YES
        PartitionName=cloud Nodes=cloud1
        """)
    #expect(
      run.text == """
        sbatch: hybridlab: local
        Submitted batch job 1
        sbatch: hybridlab: cloud
        Submitted batch job 2
        sbatch: hybridlab: cloud
        Submitted batch job 3
        sbatch: hybridlab: cloud
        Submitted batch job 4
        sbatch: hybridlab: local
        Submitted batch job 5
        sbatch: error: hybridlab: no place for the job (impossible)
        sbatch: error: Batch job submission failed: Unspecified error
        Submitted batch job 6
        1 lab
        2 cloud
        3 cloud
        4 cloud
        5 lab
        6 lab

        """)
  }

  @Test(arguments: [
    "jobs.conf", "hospital-group.conf", "llm-team.conf",
    "engines/lab.yaml engines/sweep.sbatch",
  ])
  func `can start every job that is exported`(manifest: String) throws {
    let run = try SlurmController.run(
      """
      (cd \(packageFolder.path)/examples && "$h" export --to slurm -q \(manifest) -o "$folder/plan" >/dev/null 2>&1) || exit
      # The nodes of the lab are not there, and none has CPUs: as a cloud's, they need not be.
      sed 's/^\\(NodeName=lab1 .*\\)/\\1 State=CLOUD/; /^GresTypes/d' plan/partitions.conf >> slurm.conf
      start
      for script in plan/*.sbatch; do
        printf '%s: ' "${script#plan/}"
        sbatch --test-only "$script" 2>&1 | sed 's/Job [0-9]* to start at .* in partition/starts in/'
      done
      """)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count > 0)
    for line in lines { #expect(line.contains("starts in"), "\(run.text)") }
  }
}

enum SlurmController {
  static let isHere =
    Shell.has("test -x /usr/sbin/slurmctld && command -v sbatch")
    && (try? Shell.run("id -u"))?.text == "0\n"

  /// Runs lines of bash in a folder of their own; `start` starts the controller, which ends with them.
  static func run(_ lines: String, configuration: String = "") throws -> Shell.Outcome {
    try Shell.withFolder { folder in
      let port = 20_000 + Int.random(in: 0..<20_000)
      let file = """
        ClusterName=test
        SlurmctldHost=localhost
        SlurmctldPort=\(port)
        AuthType=auth/none
        CredType=cred/none
        SlurmUser=root
        StateSaveLocation=\(folder.path)/state
        SlurmctldPidFile=\(folder.path)/pid
        SlurmctldLogFile=\(folder.path)/log
        SelectType=select/cons_tres
        GresTypes=gpu
        ProctrackType=proctrack/pgid
        SwitchType=switch/none
        ResumeProgram=/bin/true
        SuspendProgram=/bin/true
        SuspendTime=300
        NodeName=DEFAULT CPUs=256 RealMemory=1000000
        \(configuration)

        """
      try file.write(
        to: folder.appending(path: "slurm.conf"), atomically: true, encoding: .utf8)
      return try Shell.run(
        """
        folder=$PWD; export SLURM_CONF=$PWD/slurm.conf; mkdir state
        start() {
          /usr/sbin/slurmctld -D -f "$SLURM_CONF" > out 2>&1 & pid=$!
          trap 'kill $pid; wait $pid 2>/dev/null' EXIT
          for i in $(seq 100); do scontrol ping 2>/dev/null | grep -q UP && return; sleep 0.1; done
          tail -3 out; exit 1
        }
        \(lines)
        """, in: folder)
    }
  }
}
