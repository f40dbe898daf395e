import Reports

extension Command {
  static let schema = Command(
    id: .schema,
    summary: "print the JSON Schema of a file that people write, or of what a command writes",
    operands: Operands(
      placeholder: "manifest|rules|plan|diff|check", count: 1...1,
      kind: .word(SchemaCommand.names), summary: "of what"),
    flags: [.output] + common,
    examples: [
      Example(
        line: "hybridlab schema manifest -o .hybridlab.schema.json",
        does: "for editors: names of keys, values, and what they mean"),
      Example(line: "hybridlab schema plan", does: "of what place --format json writes"),
    ],
    details: [
      "The schema of the manifest is made from the table of keys that the reader goes by.  Editors "
        + "with a YAML language server take it from a first line "
        + "`# yaml-language-server: $schema=.hybridlab.schema.json`.",
      "Schemas are of draft 7.  They allow keys that they do not know in what commands write, as a "
        + "later minor version may add some.",
    ])

  static let check = Command(
    id: .check,
    summary: "hold a plan against rules, and fail if one of them does not hold",
    operands: manifests,
    flags: [
      .policyFile, .git, .baseline, .policy, .tree, .basis, .prices,
      .format,
      .output, .plain, .exitZero, .now,
    ] + common,
    examples: [
      Example(line: "hybridlab check jobs.conf", does: "the usual rules"),
      Example(
        line: "hybridlab check jobs.conf --policy-file rules.conf --now 2026-11-21",
        does: "your own, with waivers that end"),
      Example(
        line: "hybridlab check jobs.conf --git main",
        does: "growth is measured from the file in a commit"),
      Example(
        line: "hybridlab check jobs.conf --baseline plan.json",
        does: "or from a plan that was kept"),
      Example(
        line: "hybridlab check jobs.conf --format github",
        does: "beside the lines of a pull request"),
    ],
    details: [
      "Without a file the rules are: the cloud budget of the manifest, data only where it may be, "
        + "deadlines, no impossible job, the numbers of jobs that the manifest asks for, and with --git "
        + "or --baseline a cloud bill that does not double and sensitive data that stays at home "
        + "(errors); no job that has to wait, no long spot run "
        + "without checkpoints, no unknown cost, and with --now no price older than 180 days "
        + "(warnings).",
      "A file of rules is YAML; docs/rules.md has its keys.  A kind of rule that it speaks of is as it "
        + "says, the others stay as they are.  A waiver accepts the findings of one rule about one "
        + "job, team or the plan, for a reason and until a day.",
      "The report is printed first; the verdict is the last line on standard error.",
    ])
}

extension Command {
  static let diff = Command(
    id: .diff,
    summary: "say what is different between two plans, and what that costs",
    operands: Operands(
      placeholder: "[BASE] [HEAD]", count: 0...1_000, kind: .file,
      summary: "two manifests, or plans as `place --format json` writes them; with --git or "
        + "--baseline only the manifests of today"),
    flags: [
      .git, .baseline, .policy, .tree, .basis, .prices, .format,
      .output,
      .plain, .exitCode, .now,
    ] + common,
    examples: [
      Example(line: "hybridlab diff old.conf jobs.conf", does: "two manifests"),
      Example(line: "hybridlab diff --git main jobs.conf", does: "against the file in a commit"),
      Example(line: "hybridlab diff --baseline plan.json jobs.conf", does: "against a plan kept"),
      Example(
        line: "hybridlab diff --git main jobs.conf --format markdown",
        does: "a comment for a pull request"),
    ],
    details: [
      "Moves come first, then what was added and removed, then money, then deadlines.  A price that "
        + "became unknown is shown as that, never as a saving.",
      "What the manifest changed is told apart from what prices changed: between two manifests the old "
        + "one is planned again at the new prices; with only a plan at hand, its hours are priced "
        + "again.",
      "With --exit-code the status is 4 if there is a difference.",
    ])
}

extension Flag {
  static let git = Flag(
    "git", takes: .text(placeholder: "REV"),
    "compare with the manifests as of a commit, through the git on this machine")
  static let exitCode = Flag("exit-code", "end with status 4 if there is a difference")
  static let policyFile = Flag(
    "policy-file", takes: .file(placeholder: "FILE"), variable: "HYBRIDLAB_POLICY_FILE",
    "rules of your own, and waivers; may be given more than once")
  static let baseline = Flag(
    "baseline", takes: .file(placeholder: "FILE"),
    "a plan to compare with, as `place --format json` writes it")
}
