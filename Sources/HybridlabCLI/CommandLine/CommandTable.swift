// The one table of commands.  Parsing, help, the man page, completions and docs/commands/ are all
// made from it, so that none of them can say something else.

extension Command {
  static let all: [Command] = [
    place, explain, advise,
    check,
    diff,
    schema,
    compare,
    size,
    validate, tree,
    breakEven,
    offers, gpus,
    yaml,
    start, importFiles, export, admit,
    schedule,
    completions, man, help, version, complete,
  ]

  /// The ones people are told of.
  static var shown: [Command] { all.filter { !$0.isHidden } }

  static func named(_ name: String) -> Command? { all.first { $0.name == name } }

  static let treeFormats = ["text", "mermaid", "dot"]

  static let common = [Flag.quiet, .color, .help]

  static let manifests = Operands(
    placeholder: "[FILE...]", count: 0...1_000, kind: .file,
    summary: "job manifests, read as one; `-` is standard input.  Without any: "
      + "$HYBRIDLAB_MANIFEST, else jobs.conf")

  static let place = Command(
    id: .place,
    summary: "decide where each job runs, and say what that costs and why",
    operands: manifests,
    flags: [
      .policy, .tree, .basis, .effort, .prices, .carbon, .format, .output, .plain, .strict,
      .exitZero, .now, .maxPriceAge,
    ] + common,
    examples: [
      Example(line: "hybridlab place jobs.conf", does: "the plan, as a table"),
      Example(line: "hybridlab place lab.conf jobs.conf", does: "the lab in a file of its own"),
      Example(line: "hybridlab place jobs.conf --format json -o plan.json", does: "for programs"),
      Example(line: "hybridlab place - --policy cloud-only", does: "what renting all would cost"),
      Example(line: "hybridlab place jobs.conf --prices deal.yaml", does: "with your own prices"),
      Example(line: "hybridlab place jobs.conf --strict", does: "fail if a job has no place"),
    ],
    details: [
      "Each job is asked the questions of the decision tree (`hybridlab tree`), after the hard "
        + "rules: data that is sensitive stays where it may be, and a GPU must have the memory.  "
        + "Jobs take the lab's hours and the cloud budget in order of priority.",
      "Beside the chosen policy's plan stands the cheapest plan for all jobs together, how far from "
        + "the best possible it can be at most, and what following the policy costs more, job by "
        + "job; `--policy cheapest` follows it.",
      "A plan counts GPU-hours of the month.  Where the lab has no more than 1,000 runs in it, each "
        + "is given its hours too, and jobs with runs that fit nowhere are named; `hybridlab "
        + "schedule` shows the calendar, of any number.",
      "The report is printed first; the verdict, if there is one, is the last line on standard "
        + "error.",
    ])

  static let explain = Command(
    id: .explain,
    summary: "say why a job is where it is, or what an error means",
    operands: Operands(
      placeholder: "JOB|CODE [FILE...]", count: 1...1_000, kind: .jobOrCode,
      summary: "a job of the manifests, or the name in brackets after an error"),
    flags: [
      .policy, .tree, .basis, .effort, .cost, .start, .prices, .format,
      .output, .now, .maxPriceAge,
    ] + common,
    examples: [
      Example(line: "hybridlab explain pretrain jobs.conf", does: "why the job is where it is"),
      Example(
        line: "hybridlab explain pretrain jobs.conf --cost", does: "its bill, to check by hand"),
      Example(line: "hybridlab explain unknown-gpu", does: "what an error means"),
    ],
    details: [
      "For a job: each question with the values that were compared and its source, every option "
        + "that lost with what it is short of or costs more, when its first runs at home begin "
        + "and end and on which GPUs, how the cost comes about, what all jobs together would cost if "
        + "the job were elsewhere, which capacities are short, and what would move the job.  Runs are "
        + "given hours where the lab has no more than 1,000 of them; `hybridlab schedule` has no such "
        + "limit.",
      "With `--cost` only the bill: every line as quantity x unit price = amount, then the formula "
        + "and each input with its unit, where it comes from and its date, and whether it is given, "
        + "assumed, listed or derived.  Amounts are exact and add up; the plan shows them in cents.",
    ])

  static let advise = Command(
    id: .advise,
    summary: "say whether the lab as a whole belongs at home, in the cloud, or in both",
    operands: manifests,
    flags: [
      .policy, .tree, .basis, .prices, .format, .output, .now, .maxPriceAge,
    ] + common,
    examples: [
      Example(line: "hybridlab advise jobs.conf", does: "the verdict, criterion by criterion"),
      Example(line: "hybridlab advise jobs.conf --format json", does: "the same for programs"),
    ],
    details: [
      "The criteria are the documents' lists of when to choose home, cloud or hybrid, answered "
        + "from the manifest.  What a manifest cannot tell is left to you and marked `?`."
    ])

  static let validate = Command(
    id: .validate,
    summary: "check manifests without planning anything",
    operands: manifests,
    flags: [
      .print, .prices,
      .format, .output,
    ] + common,
    examples: [
      Example(line: "hybridlab validate jobs.conf", does: "status 0 if it can be used, 2 if not"),
      Example(line: "hybridlab validate jobs.conf --print", does: "the long form of every entry"),
    ],
    details: ["All mistakes of all files are reported in one run, in order of place."])

  static let tree = Command(
    id: .tree,
    summary: "print the decision tree",
    operands: Operands(
      placeholder: "[FILE...]", count: 0...1_000, kind: .file,
      summary: "manifests with a tree of their own; without any, the documents' tree"),
    flags: [
      .tree, .format.limited(to: treeFormats), .output,
    ] + common,
    examples: [
      Example(line: "hybridlab tree", does: "the tree of the documents"),
      Example(line: "hybridlab tree --tree literal", does: "the tree as it is printed there"),
      Example(line: "hybridlab tree --format dot | dot -Tsvg -o tree.svg", does: "a picture"),
    ],
    details: [])

  static let yaml = Command(
    id: .yaml,
    summary: "show how a YAML file was understood, as JSON",
    operands: Operands(
      placeholder: "FILE", count: 1...1, kind: .file,
      summary: "a YAML 1.2 file; `-` is standard input"),
    flags: [.output] + common,
    examples: [
      Example(line: "hybridlab yaml jobs.conf", does: "an array with one element a document")
    ],
    details: [])
}
