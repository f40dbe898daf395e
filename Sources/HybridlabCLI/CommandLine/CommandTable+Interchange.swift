extension Command {
  static let importFiles = Command(
    id: .importFiles,
    summary: "make a job manifest from SkyPilot, Kubernetes, Slurm or dstack files",
    operands: Operands(
      placeholder: "FILE...", count: 1...1_000, kind: .file,
      summary: "task YAML, Kubernetes objects, batch scripts; `-` is standard input"),
    flags: [
      .format.limited(
        to: ["manifest", "json", "csv"],
        "a manifest, or what was read off each file as objects or rows"), .output, .prices,
    ] + common,
    examples: [
      Example(line: "hybridlab import train.yaml -o jobs.conf", does: "a manifest to go on with"),
      Example(line: "hybridlab import *.sbatch --format csv", does: "what each script asks for"),
      Example(line: "hybridlab place lab.conf train.yaml", does: "place such files as they are"),
    ],
    details: [
      "What a file says is taken over; what it does not say and a plan needs (the kind of work, "
        + "hours, how often) is guessed, listed under `assumed`, and marked in every report.  What "
        + "was read and has no key stands in comments.",
      "A line `#HYBRIDLAB hours: 20` in a file says what the engine has no word for: any key of a job "
        + "(docs/manifest.md).  Engines take it for a comment.",
      "Variables `SBATCH_*` of the environment count as they do for sbatch: more than the script.",
    ])
}
