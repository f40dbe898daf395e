import Foundation
import HybridlabCLI
import Testing

/// The recipes of docs/ci.md, run in repositories made here.  What needs a network is stood in for:
/// `gh` is a script that notes how it was called, and the remote is a folder.
@Suite("Recipes", .serialized, .enabled(if: Shell.binary != nil && Shell.has("git")))
struct RecipeTests {
  /// A fenced block of the page that has a line.
  private func block(with line: String) throws -> String {
    let page = try String(
      contentsOf: packageFolder.appending(path: "docs/ci.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "\n```").enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
    let found = try #require(blocks.first { $0.contains(line) }, "no block with '\(line)'")
    return found.split(separator: "\n", maxSplits: 1).dropFirst().joined()
  }

  /// What a block of YAML says, read by the tool itself.
  private func yaml(_ text: String) throws -> [String: Any] {
    let bench = Workbench(folder: packageFolder)
    bench.standardInput = Array(text.utf8)
    let value = try JSONSerialization.jsonObject(with: Data(bench.run(["yaml", "-"]).output.utf8))
    return try #require((value as? [Any])?.first as? [String: Any])
  }

  private static let jobs = """
    lab: {place: DE, gpus: [1 x RTX 4090]}
    cloud: {providers: [aws, lambda, verda], budget: $900/month}
    jobs:
      - {name: notebooks, kind: exploration, hours: 4}
      - {name: pretrain, kind: training, gpus: 8 x A100-80GB, hours: 20, every: month}

    """

  /// A clone with a branch of its own, beside the repository it was cloned from.
  private func withClone(_ body: (URL) throws -> Void) throws {
    try Shell.withFolder { folder in
      try Self.jobs.write(
        to: folder.appending(path: "jobs.conf"), atomically: true, encoding: .utf8)
      try block(with: "# rules.conf").write(
        to: folder.appending(path: "rules.conf"), atomically: true, encoding: .utf8)
      let made = try Shell.run(
        """
        set -e
        export HOME=$PWD
        git config --global user.name T; git config --global user.email t@example.org
        git config --global init.defaultBranch main
        mkdir bin origin; mv jobs.conf rules.conf origin
        printf '#!/bin/sh\\necho "$@" >> "$NOTES"\\n' > bin/gh; chmod +x bin/gh
        cd origin; git init -q .; git add .; git commit -qm one; cd ..
        git clone -q origin clone
        cd clone; git checkout -qb change
        """, in: folder)
      #expect(made.status == 0, "\(made.text)")
      try body(folder)
    }
  }

  private func run(_ script: String, in folder: URL, shell: String = "bash -e") throws
    -> Shell.Outcome
  {
    let file = folder.appending(path: "step.sh")
    try script.write(to: file, atomically: true, encoding: .utf8)
    return try Shell.run(
      "export PATH=\"\(folder.path)/bin:$PATH\"; \(shell) ../step.sh",
      in: folder.appending(path: "clone"),
      environment: [
        "HOME": folder.path, "NOTES": folder.appending(path: "notes").path,
        "GITHUB_BASE_REF": "main", "GITHUB_REPOSITORY": "lab/jobs", "NUMBER": "7",
        "GITHUB_STEP_SUMMARY": folder.appending(path: "summary.md").path,
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
      ])
  }

  private func change(_ folder: URL, _ from: String, _ to: String) throws {
    let file = folder.appending(path: "clone/jobs.conf")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(from))
    try text.replacing(from, with: to).write(to: file, atomically: true, encoding: .utf8)
  }

  private func read(_ folder: URL, _ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  @Test func `GitHub Actions: the comment, the SARIF file, and a gate that fails at the line`()
    throws
  {
    let workflow = try yaml(block(with: "# .github/workflows/plan.yml"))
    let jobs = try #require(workflow["jobs"] as? [String: Any])
    let steps = try #require((jobs["plan"] as? [String: Any])?["steps"] as? [[String: Any]])
    let scripts = steps.compactMap { $0["run"] as? String }
    try #require(scripts.count == 3)
    try withClone { folder in
      // Nothing changed: one line, and the gate holds.
      for script in scripts {
        let step = try run(script, in: folder)
        #expect(step.status == 0, "\(script)\n\(step.text)")
      }
      #expect(try read(folder, "summary.md").contains("no difference: 2 jobs"))
      // A change that is too dear.
      try change(folder, "hours: 20", "hours: 400")
      var statuses: [Int32] = []
      var text = ""
      for script in scripts {
        let step = try run(script, in: folder)
        statuses.append(step.status)
        text = step.text
      }
      #expect(statuses == [0, 0, 1], "\(text)")
      #expect(text.contains("::error file=jobs.conf,line=5,"), "\(text)")
      let comment = try read(folder, "clone/comment.md")
      #expect(comment.hasPrefix("<!-- hybridlab:diff -->\n"))
      #expect(comment.contains("pretrain"))
      let notes = try read(folder, "notes")
      #expect(notes.contains("--method POST repos/lab/jobs/issues/7/comments -F body=@comment.md"))
      let sarif = try read(folder, "clone/hybridlab.sarif")
      #expect(sarif.contains("\"version\": \"2.1.0\""))
    }
  }

  @Test func `GitLab CI: the report of the merge request, and a gate`() throws {
    let pipeline = try yaml(block(with: "# .gitlab-ci.yml"))
    let script = try #require((pipeline["plan"] as? [String: Any])?["script"] as? [String])
    try withClone { folder in
      let first = try run(script.joined(separator: "\n"), in: folder)
      #expect(first.status == 0, "\(first.text)")
      try change(folder, "hours: 20", "hours: 400")
      let second = try run(script.joined(separator: "\n"), in: folder)
      #expect(second.status == 1, "\(second.text)")
      #expect(try read(folder, "clone/plan.md").contains("pretrain"))
      #expect(try read(folder, "clone/hybridlab.xml").contains("<failure "))
    }
  }

  @Test func `a pre-commit hook: what is staged counts, and a bad commit is refused`() throws {
    let hook = try block(with: "# .git/hooks/pre-commit")
    try withClone { folder in
      let file = folder.appending(path: "clone/.git/hooks/pre-commit")
      try hook.write(to: file, atomically: true, encoding: .utf8)
      let installed = try run(
        "chmod +x .git/hooks/pre-commit; echo hello > README; git add README; git commit -qm two",
        in: folder)
      #expect(installed.status == 0, "\(installed.text)")
      try change(folder, "hours: 20", "hours: 400")
      let refused = try run("git add jobs.conf; git commit -qm three", in: folder)
      #expect(refused.status != 0)
      #expect(refused.text.contains("check failed"), "\(refused.text)")
      // Staged is right, the folder is not.
      try change(folder, "hours: 400", "hours: 21")
      let staged = try run(
        "git add jobs.conf; echo broken > jobs.conf; git commit -qm four", in: folder)
      #expect(staged.status == 0, "\(staged.text)")
    }
  }

  @Test func `a shell script: the first run keeps a plan, a later one is held against it`() throws {
    let script = try block(with: "# plan.sh")
    try withClone { folder in
      let first = try run(script, in: folder, shell: "sh")
      #expect(first.status == 0, "\(first.text)")
      #expect(first.text.contains("no difference: 2 jobs"), "\(first.text)")
      try change(folder, "hours: 20", "hours: 26")
      let second = try run(script, in: folder, shell: "sh")
      #expect(second.status == 1, "\(second.text)")
      #expect(second.text.contains("Ask in the Monday meeting."), "\(second.text)")
      let accepted = try Shell.run(
        "sh ../step.sh accept", in: folder.appending(path: "clone"))
      #expect(accepted.status == 0, "\(accepted.text)")
    }
  }

  @Test func `a manifest that the base does not have yet is all new`() throws {
    try withClone { folder in
      let diff = try run(
        "cp jobs.conf more.conf; hybridlab diff --git origin/main more.conf -f json", in: folder)
      #expect(diff.status == 0, "\(diff.text)")
      #expect(diff.text.contains("\"kind\": \"added\""), "\(diff.text)")
      let wrong = try run("hybridlab diff --git no-such-branch jobs.conf", in: folder)
      #expect(wrong.status == 2)
      #expect(wrong.text.contains("[unknown-revision]"), "\(wrong.text)")
      let flag = try run("hybridlab diff --git=--upload-pack=x jobs.conf", in: folder)
      #expect(flag.status == 2)
    }
  }

  @Test func `prices of the commit are told apart from the manifest of the commit`() throws {
    try withClone { folder in
      let steps = try run(
        """
        cat > deal.yaml <<'X'
        offers:
          - {provider: lambda, as-of: 2026-08, columns: [instance, gpus, on-demand],
             rows: [[deal, 8 x A100-80GB, 4.00]]}
        X
        sed -i 's/budget: .900.month/budget: $900\\/month, prices: deal.yaml/' jobs.conf
        git add .; git commit -qm deal
        sed -i 's/4.00/5.00/' deal.yaml
        hybridlab diff --git HEAD jobs.conf -f json
        """, in: folder)
      #expect(steps.status == 0, "\(steps.text)")
      #expect(steps.text.contains("\"method\": \"same-manifest\""), "\(steps.text)")
      #expect(steps.text.contains("\"usd_from_manifest\": \"0\""), "\(steps.text)")
      #expect(!steps.text.contains("\"usd_from_prices\": \"0\""), "\(steps.text)")
    }
  }

  @Test func `a trace of the commit is not taken from the folder`() throws {
    try withClone { folder in
      let steps = try run(
        """
        for i in $(seq 0 600 86400); do echo $i; done > asked.csv
        cat > served.conf <<'X'
        lab: {gpus: 1 x RTX 4090}
        jobs:
          - {name: chat, kind: inference, gpus: 1 x RTX 4090, every: continuous,
             requests: {trace: asked.csv, per-gpu: 25/s}}
        X
        git add .; git commit -qm served
        seq 0 60 86400 > asked.csv
        hybridlab diff --git HEAD served.conf -f json > said 2> /dev/null; echo $?
        grep -A 1 '"name": "asked.csv"' said | grep -c sha256
        grep -A 1 '"name": "asked.csv"' said | grep sha256 | sort -u | wc -l
        """, in: folder)
      #expect(steps.text == "0\n2\n2\n", "\(steps.text)")
    }
  }

  private static let hospital = """
    lab:
      place: DE
      gpus: [2 x RTX 4090, 1 x RTX A6000]
    cloud: {providers: [aws, lambda, verda]}
    jobs:
      - name: ct-scans
        kind: training
        gpus: 1 x 24GB+
        hours: 30
        every: week
        compliance: [HIPAA]
      - name: pretrain
        kind: training
        gpus: 8 x A100-80GB
        hours: 40
        every: month
        deadline: 3d
        checkpoint: 1h

    """

  @Test
  func
    `a change that doubles the bill, moves patients' data or misses a deadline is stopped at its line`()
    throws
  {
    let table: [(change: String, line: Int, words: [String])] = [
      ("s/every: month/every: week/", 12, ["cloud grows from", "most of it is pretrain"]),
      (
        "s/compliance: .HIPAA./sensitivity: low/; s/1 x 24GB+/1 x 80GB+/", 11,
        ["ct-scans: its data stayed home before (medium sensitivity, HIPAA)", "it goes to "]
      ),
      ("s/hours: 40/hours: 900/", 17, ["pretrain: takes ", "the deadline is 72.0 h"]),
    ]
    try withClone { folder in
      let clone = folder.appending(path: "clone")
      try Self.hospital.write(
        to: clone.appending(path: "lab.conf"), atomically: true, encoding: .utf8)
      let quiet = try run(
        """
        git add .; git commit -qm lab
        echo '# nothing' >> lab.conf
        hybridlab diff --git HEAD lab.conf; hybridlab check --git HEAD lab.conf -f github
        """, in: folder)
      #expect(quiet.status == 0, "\(quiet.text)")
      #expect(quiet.text.hasPrefix("no difference: 2 jobs, "), "\(quiet.text)")
      #expect(quiet.text.split(separator: "\n").count == 1, "\(quiet.text)")
      for (change, line, words) in table {
        let stopped = try run(
          """
          git checkout -q -- lab.conf; sed -i.bak '\(change)' lab.conf
          hybridlab check --git HEAD lab.conf -f github
          """, in: folder)
        #expect(stopped.status == 1, "\(change): \(stopped.text)")
        #expect(
          stopped.text.contains("::error file=lab.conf,line=\(line),"), "\(change): \(stopped.text)"
        )
        for word in words { #expect(stopped.text.contains(word), "\(change): \(stopped.text)") }
      }
      let new = try run(
        "git show HEAD:lab.conf > new.conf; hybridlab check --git HEAD new.conf", in: folder)
      #expect(new.status == 0, "what is new has not grown: \(new.text)")
      #expect(new.text.contains("everything is new"), "\(new.text)")
      let nameless = try run("hybridlab check --git HEAD - < lab.conf", in: folder)
      #expect(nameless.status == 2, "\(nameless.text)")
      let both = try run("hybridlab check --git HEAD --baseline lab.conf lab.conf", in: folder)
      #expect(both.status == 2, "\(both.text)")
    }
  }
}
