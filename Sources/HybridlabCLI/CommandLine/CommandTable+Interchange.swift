import Exports

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

  static let start = Command(
    id: .start,
    summary: "write a manifest to begin with, with the GPUs that are there",
    operands: Operands(
      placeholder: "[FILE...]", count: 0...1_000, kind: .file,
      summary:
        "saved output of nvidia-smi (--query-gpu CSV, -L or -q -x), rocm-smi --json, kubectl get "
        + "nodes -o json or scontrol show node; without any, nvidia-smi is asked, if it is here"),
    flags: [.output] + common,
    examples: [
      Example(line: "hybridlab init -o jobs.conf", does: "this machine's GPUs"),
      Example(
        line: "kubectl get nodes -o json | hybridlab init -", does: "those of a cluster"),
      Example(line: "hybridlab init dgx1.xml dgx2.xml", does: "those of several machines"),
    ],
    details: [
      "A GPU that the catalogue does not know is kept with what its tool says of it, and marked."
    ])

  static let export = Command(
    id: .export,
    summary: "write the plan as files that an engine runs",
    operands: manifests,
    flags: [
      .to, .folder, .policy, .tree, .basis, .prices, .strict, .exitZero,
    ] + common,
    examples: [
      Example(
        line: "hybridlab export --to kubernetes jobs.conf -o plan", does: "a file for each job"),
      Example(
        line: "hybridlab export --to skypilot lab.conf train.yaml", does: "on standard output"),
    ],
    details: [
      "Each placed job becomes one file, each part of a service that is split one: at home it is held "
        + "to the lab's nodes, queue or partition; in a cloud to the provider, region, machine and way "
        + "of buying that the plan chose, with up to three fallbacks in order where the engine has a "
        + "word for them.  A job whose data must stay home gets a constraint that no fallback loosens.",
      "A job that was read from a file of the same engine keeps that file: commands, images, mounts and "
        + "everything else stand as they stood, and only what says where it runs is replaced.",
      "What the engine has no word for stands in `#HYBRIDLAB` lines, so that `hybridlab place` reads the "
        + "files back as the same jobs.",
    ])

  static let admit = Command(
    id: .admit,
    summary: "answer an admission webhook of Kubernetes: where an object's pods are held",
    operands: Operands(
      placeholder: "LAB [REVIEW]", count: 1...2, kind: .file,
      summary: "a manifest with lab and cloud, and an AdmissionReview; without one, standard input"),
    flags: [.policy, .tree, .basis, .prices] + common,
    examples: [
      Example(
        line: "hybridlab admit -q /etc/hybridlab/lab.conf < review.json",
        does: "the AdmissionReview that goes back")
    ],
    details: [
      "The answer admits the object with a patch of its pods' node selector (`hybridlab/place: lab` or "
        + "`cloud`), admits it as it is where nothing is to be held, or refuses it with the reason: what "
        + "fits nowhere, cannot be read or is over the budget.  Its status is 0 whatever the answer, and 3 "
        + "where there is no review to answer.",
      "Annotations `hybridlab/sensitivity: high` of the object or its pods say what Kubernetes has no word "
        + "for.  docs/hooks.md has the whole contract.",
    ])
}

extension Flag {
  static let to = Flag(
    "to",
    takes: .oneOf(ExportEngine.allCases.map(\.rawValue), placeholder: "ENGINE"),
    "the engine that is to run the plan")
  static let folder = Flag(
    "output", short: "o", takes: .file(placeholder: "DIR"),
    "the folder for the files, all written or none; - is standard output")
}
