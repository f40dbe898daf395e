import Diagnostics
import PlacementModel
import Testing

@testable import Manifests

@Suite("Mistakes in a manifest") struct MistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    /// The first «mark» is where the first diagnostic points.
    let text: String
    let code: String
    var help: String = ""
    var others: [String] = []
    var testDescription: String { "\(code): \(text)" }
  }

  /// One job of these keys, of which the others are right.
  static func job(_ keys: String) -> String {
    var lines = ["name: a", "kind: training", "hours: 3"]
    let plain = keys.filter { $0 != "«" && $0 != "»" }
    lines.removeAll { line in plain.contains(line.prefix { $0 != ":" } + ":") }
    return "jobs:\n  - " + ([keys] + lines).joined(separator: "\n    ")
  }

  func check(_ row: Mistake) throws {
    let parts = row.text.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    let rest = parts[1].split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
    let found = reading("\(parts[0])\(rest[0])\(rest[1])").diagnostics.map(\.diagnostic)
    #expect(found.map(\.code) == [row.code] + row.others)
    let first = try #require(found.first)
    #expect(first.range == start..<(start + rest[0].utf8.count), "\(first.range)")
    #expect((first.help ?? "").contains(row.help), "\(first.help ?? "")")
  }

  @Test(
    "of keys and shapes",
    arguments: [
      Mistake(text: "«»", code: "empty-manifest"),
      Mistake(text: "«-» a", code: "wrong-type", help: "'jobs:'"),
      Mistake(text: "«hello»", code: "wrong-type"),
      Mistake(text: "jobs: []\n---\n«j»obs: []", code: "several-documents"),
      Mistake(text: "«job»: []", code: "unknown-key", help: "'jobs'"),
      Mistake(text: "«version»: 1\njobs: []", code: "unknown-key", help: "leave it out"),
      Mistake(
        text: "«a»piVersion: v1\nkind: Pod\n---\na: 1", code: "foreign-manifest",
        help: "command line"),
      Mistake(text: "«r»un: x\nsetup: y", code: "foreign-manifest"),
      Mistake(text: "«t»ype: task\ncommands: [x]", code: "foreign-manifest"),
      Mistake(text: "«#!»/bin/sh\n#SBATCH --gres=gpu:2\nsrun x", code: "foreign-manifest"),
      Mistake(text: "«spec»: {}\njobs: []", code: "unknown-key", help: "Kubernetes"),
      Mistake(text: "jobs: «3»", code: "wrong-type"),
      Mistake(text: "jobs:\n  «n»ame: a\n  kind: batch", code: "wrong-type", help: "'- '"),
      Mistake(text: "jobs:\n  - «name:a»", code: "missing-space", help: "'name: pretrain'"),
      Mistake(text: "jobs:\n  - «[»a]", code: "wrong-type", help: "'name', 'kind' and 'hours'"),
      Mistake(text: "defaults: «[»a]", code: "wrong-type"),
      Mistake(text: job("«gpu»: 2"), code: "unknown-key", help: "'gpus'"),
      Mistake(text: job("«accelerators»: A100:8"), code: "unknown-key", help: "gpus: 2 x"),
      Mistake(text: job("«num_nodes»: 2"), code: "unknown-key", help: "gpus: 16 x"),
      Mistake(text: job("«vcpus»: 2"), code: "unknown-key", help: "cpus: 16"),
      Mistake(text: job("«pue»: 2"), code: "unknown-key", help: "belongs in lab"),
      Mistake(text: job("«qwertyuiop»: 2"), code: "unknown-key", help: "keys here: name, kind"),
      Mistake(text: job("«<<»: {}"), code: "unknown-key", help: "'defaults'"),
      Mistake(text: job("«[»a]: 2"), code: "unknown-key"),
      Mistake(text: job("«gpus»:"), code: "missing-value", help: "leave the key out"),
      Mistake(text: job("«hours»:"), code: "missing-value"),
      Mistake(text: job("name: «\"\"»"), code: "missing-value"),
      Mistake(
        text: "jobs: [«{»kind: batch, hours: 3}]", code: "missing-key", help: "name: pretrain"),
      Mistake(text: "jobs: [{name: «a», hours: 3}]", code: "missing-key", help: "kind: training"),
      Mistake(text: "jobs: [{name: «a», kind: batch, hours: ~}]", code: "missing-key"),
      Mistake(text: "jobs: {«a»: {kind: batch}}", code: "missing-key", help: "hours: 20"),
      Mistake(text: "defaults: {«name»: a}", code: "no-default"),
      Mistake(
        text: "lab: {gpus: [{model: T4, price: $1,«600»}]}", code: "unknown-key", help: "comma"),
      Mistake(text: "«lab»: {}", code: "lab-without-gpus", help: "gpus: none"),
      Mistake(text: "lab: «lab.conf»", code: "unreadable-file", help: "relative"),
    ])
  func ofKeys(_ row: Mistake) throws { try check(row) }

  @Test(
    "of values",
    arguments: [
      Mistake(text: job("kind: «trainig»"), code: "unknown-value", help: "'training'"),
      Mistake(text: job("kind: «fine-tuning»"), code: "unknown-value", help: "'training'"),
      Mistake(text: job("kind: «xyz»"), code: "unknown-value", help: "'exploration', 'proto"),
      Mistake(text: job("hours: «-3»"), code: "impossible-number"),
      Mistake(text: job("hours: «0»"), code: "impossible-number"),
      Mistake(text: job("hours: «.nan»"), code: "unreadable-value"),
      Mistake(text: job("hours: «1e999»"), code: "unreadable-value", help: "all digits"),
      Mistake(text: job("hours: «1000001»"), code: "impossible-number"),
      Mistake(text: job("hours: 3 on «H10O»"), code: "unknown-gpu", help: "'H100'"),
      Mistake(text: job("gpus: 2 x «H10O»"), code: "unknown-gpu", help: "'H100'"),
      Mistake(text: job("gpus: «A100:8»"), code: "unknown-gpu", help: "'8 x A100'"),
      Mistake(text: job("gpus: «2 A100»"), code: "unknown-gpu", help: "'2 x A100'"),
      Mistake(text: job("gpus: «4090»"), code: "ambiguous-gpu", help: "'1 x RTX 4090'"),
      Mistake(text: job("gpus: 2 x «A100»"), code: "ambiguous-gpu", help: "A100-80GB"),
      Mistake(text: job("gpus: «0.5»"), code: "impossible-number", help: "'1/2 x'"),
      Mistake(text: job("gpus: «1.5» x T4"), code: "impossible-number"),
      Mistake(text: job("gpus: «-1»"), code: "impossible-number"),
      Mistake(text: job("gpus: «100001»"), code: "impossible-number"),
      Mistake(text: job("gpus: «[»A100, H100]"), code: "wrong-type", help: "80GB+"),
      Mistake(text: job("data: «40»"), code: "missing-unit", help: "'40 GB' or '40 GiB'"),
      Mistake(text: job("data: 40 «Gb»"), code: "unknown-unit"),
      Mistake(text: job("data: 2TB in «lambada»"), code: "unknown-location", help: "'lambda'"),
      Mistake(text: job("every: «dayly»"), code: "unknown-value", help: "'daily'"),
      Mistake(text: job("every: «5s»"), code: "impossible-number"),
      Mistake(text: job("every: «0 per month»"), code: "impossible-number"),
      Mistake(text: job("latency: «5»\n    every: day\n    kind: inference"), code: "missing-unit"),
      Mistake(text: job("«requests»: 5/s"), code: "unused-key", help: "remove"),
      Mistake(text: job("«hours»: 5\n    every: continuous"), code: "unused-key"),
      Mistake(text: job("deadline: «11 years»"), code: "impossible-number"),
      Mistake(text: job("earliest-start: «2026-02-30»"), code: "impossible-number"),
      Mistake(text: job("priority: «1.5»"), code: "unreadable-value"),
      Mistake(text: job("interruptible: «maybe»"), code: "unknown-value", help: "'yes' or 'no'"),
      Mistake(text: job("checkpoint: «sometimes»"), code: "unreadable-value"),
      Mistake(text: job("compliance: [«HIPPA»]"), code: "unknown-regime", help: "'HIPAA'"),
      Mistake(text: job("may-run-in: [«Germany»]"), code: "unknown-place", help: "'DE'"),
      Mistake(text: job("tags: «{»a: b}"), code: "wrong-type"),
      Mistake(text: job("place: «home»"), code: "unknown-value", help: "'local'"),
    ])
  func ofValues(_ row: Mistake) throws { try check(row) }

  static func lab(_ keys: String) -> String {
    "lab:\n  \(keys)" + (keys.hasPrefix("gpus") ? "" : "\n  gpus: none")
  }

  @Test(
    "of labs, clouds and trees",
    arguments: [
      Mistake(text: lab("place: «XX»"), code: "unknown-place"),
      Mistake(text: lab("electricity: 0.19 «€»/kWh"), code: "other-currency", help: "convert"),
      Mistake(text: lab("electricity: «$11/kWh»"), code: "impossible-number"),
      Mistake(text: lab("pue: «0.9»"), code: "impossible-number"),
      Mistake(text: lab("load: «80»"), code: "missing-unit", help: "'80%'"),
      Mistake(text: lab("uplink: «200»"), code: "missing-unit", help: "'200 Mbps'"),
      Mistake(
        text: lab("gpus: [2 x RTX 4090, «bought 2024-06»]"), code: "unknown-gpu", help: "in quotes"),
      Mistake(text: lab("gpus: [2 x «RTX 409O»]"), code: "unknown-gpu", help: "'RTX 4090'"),
      Mistake(
        text: lab("gpus: [2 x «T4 for $9»]"), code: "unknown-gpu", help: "a comma after 'T4'"),
      Mistake(text: lab("gpus: ['2 x T4, for «$9»']"), code: "ambiguous-price", help: "'$9 each'"),
      Mistake(text: lab("gpus: ['2 x T4, «soon»']"), code: "unreadable-value", help: "bought"),
      Mistake(text: lab("gpus: ['T4, «25h»/day']"), code: "impossible-number"),
      Mistake(text: lab("gpus: [«0» x T4]"), code: "impossible-number"),
      Mistake(text: lab("gpus: [{model: «RTX 309O», memory: 1GB}]"), code: "own-gpu", help: "3090"),
      Mistake(text: lab("gpus: [«{»count: 2}]"), code: "missing-key", help: "model: RTX 4090"),
      Mistake(text: lab("gpus: [{model: T4, «fp16»: 2}]"), code: "unused-key"),
      Mistake(text: lab("electricity: «[]»"), code: "tariff-gap"),
      // Hours or a price that were not understood leave no gap and overlap nothing.
      Mistake(
        text: lab("electricity: [{from: 0, to: 8, «prise»: $0.1/kWh}, {price: $0.2/kWh}]"),
        code: "unknown-key"),
      Mistake(
        text: lab("electricity: [{«hours»: 0-8, price: $0.1/kWh}, {price: $0.2/kWh}]"),
        code: "unknown-key"),
      Mistake(text: lab("electricity: [«{»days: mon-fri, price: $1/kWh}]"), code: "tariff-gap"),
      Mistake(
        text: lab("electricity: [{price: $1/kWh}, «{»from: 3, to: 4, price: $1/kWh}]"),
        code: "tariff-overlap"),
      Mistake(text: lab("electricity: [{days: «mon-fir», price: $1/kWh}]"), code: "unknown-value"),
      Mistake(text: "cloud: «nothing»", code: "unknown-value"),
      Mistake(text: "cloud: {«provider»: aws}", code: "unknown-key", help: "providers: [aws]"),
      Mistake(text: "cloud: {providers: [«amazon»]}", code: "unknown-provider", help: "'aws'"),
      Mistake(text: "cloud: {regions: [«us-est-1»]}", code: "unknown-region", help: "us-east-1"),
      Mistake(text: "cloud: {options: [«spto»]}", code: "unknown-value", help: "'spot'"),
      Mistake(text: "cloud: {budget: «$800»}", code: "missing-unit", help: "write '$800/month'"),
      Mistake(text: "cloud: {credits: «5000»}", code: "missing-unit", help: "write '$5000'"),
      Mistake(
        text: "tree: [{id: a, ask: «sensitiv», yes: local, no: cloud}]", code: "unknown-value"),
      Mistake(
        text: "tree: [{id: a, ask: global, yes: «locl», no: cloud}]", code: "dangling-branch",
        help: "'local'"),
      Mistake(text: "tree: [{id: a, ask: global, yes: «a», no: cloud}]", code: "cyclic-tree"),
      Mistake(
        text: "tree: [{id: a, ask: global, yes: b, no: cloud}, {id: b, ask: global, yes: local, "
          + "no: «a»}]", code: "cyclic-tree"),
      Mistake(
        text: "tree: [{id: a, ask: global, yes: local, no: cloud}, {id: «b», ask: global, "
          + "yes: local, no: cloud}]", code: "unreachable-question"),
      Mistake(
        text: "tree: [{id: «local», ask: global, yes: local, no: cloud}]",
        code: "duplicate-question"),
      Mistake(text: "tree: [«{»id: a, ask: global, yes: local}]", code: "missing-key"),
      Mistake(
        text: "tree: [{id: a, ask: global, yes: local, no: cloud, «over»: 1GB}]",
        code: "unused-key"),
    ])
  func ofLabs(_ row: Mistake) throws { try check(row) }

  @Test func `a job of a name that is taken shows both places`() {
    #expect(
      rendered("jobs:\n  - {name: a, kind: batch, hours: 3}\n  - {name: a, kind: batch, hours: 3}")
        == """
        jobs.conf:3:12: error: two jobs are named 'a' [duplicate-job]
          |
        3 |   - {name: a, kind: batch, hours: 3}
          |            ^ the second
          :
        2 |   - {name: a, kind: batch, hours: 3}
          |            - the first
          = help: reports, baselines and 'depends-on' know a job by its name; give it another

        """)
  }

  @Test func `a circle is named and a name that dangles is mended`() {
    #expect(
      rendered(
        """
        jobs:
          prepare: {kind: batch, hours: 1, depends-on: serve}
          train: {kind: batch, hours: 1, depends-on: [prepare, prepar]}
          serve: {kind: batch, hours: 1, depends-on: train}
        """)
          == """
          jobs.conf:2:48: error: jobs wait for each other in a circle [cyclic-dependency]
            |
          2 |   prepare: {kind: batch, hours: 1, depends-on: serve}
            |                                                ^^^^^ prepare → serve → train → prepare
            = help: remove one of these dependencies
          jobs.conf:3:56: error: no job is named 'prepar' [unknown-job]
            |
          3 |   train: {kind: batch, hours: 1, depends-on: [prepare, prepar]}
            |                                                        ^^^^^^
            = help: did you mean 'prepare'?

          """)
  }

  @Test func `hours without a price and hours with two are told together`() {
    #expect(
      rendered(
        """
        lab:
          gpus: none
          electricity:
            - {days: mon-fri, from: 8, to: 20, price: $0.31/kWh}
            - {days: mon-fri, from: 19, to: 7, price: $0.17/kWh}
            - {days: weekend, to: 23, price: $0.12/kWh}
        jobs: []
        """)
          == """
          jobs.conf:4:7: error: no price for monday 0:00 to monday 8:00, and for 6 more hours [tariff-gap]
            |
          4 |     - {days: mon-fri, from: 8, to: 20, price: $0.31/kWh}
            |       ^ the periods begin here
            = help: each hour of the week needs one price; add periods for these
          jobs.conf:5:7: error: two prices for monday 19:00 to monday 20:00 [tariff-overlap]
            |
          5 |     - {days: mon-fri, from: 19, to: 7, price: $0.17/kWh}
            |       ^ this period
            :
          4 |     - {days: mon-fri, from: 8, to: 20, price: $0.31/kWh}
            |       - and this one
            = help: a period that ends after midnight belongs to the day on which it begins
          jobs.conf:6:7: error: two prices for saturday 0:00 to saturday 1:00 [tariff-overlap]
            |
          6 |     - {days: weekend, to: 23, price: $0.12/kWh}
            |       ^ this period
            :
          5 |     - {days: mon-fri, from: 19, to: 7, price: $0.17/kWh}
            |       - and this one
            = help: a period that ends after midnight belongs to the day on which it begins

          """)
  }

  @Test func `errors leave no manifest, warnings do`() {
    #expect(reading("jobs: 3").manifest == nil)
    #expect(reading("lab: {}").manifest != nil)
  }
}
