import PlacementModel
import Quantities
import Testing

@testable import Manifests

@Suite("The long form") struct RoundTripTests {
  @Test("reads back as the same manifest", arguments: Self.manifests)
  func reads(text: String) throws {
    let first = try manifest(text)
    let long = first.longForm()
    let second = try manifest(long)
    #expect(first.lab == second.lab, "\(long)")
    #expect(first.cloud == second.cloud, "\(long)")
    #expect(first.jobs == second.jobs, "\(long)")
    #expect(first.tree == second.tree, "\(long)")
    #expect(first.catalogue.prices.offers == second.catalogue.prices.offers, "\(long)")
    #expect(first.ownGPUs == second.ownGPUs, "\(long)")
    #expect(first.catalogue.prices.gpus.models == second.catalogue.prices.gpus.models)
    #expect(long == second.longForm())
  }

  static let manifests: [String] = [
    SketchTests.text, "jobs: []", "cloud: none\njobs: []", "cloud: all", "tree: literal",
    """
    lab:
      name: "Vision: 'the' lab"
      place: DE
      certifications: [ISO 27001, HIPAA]
      pue: 1.37
      host-power: 61.5 W
      load: 83.3%
      electricity:
        - {days: mon-fri, from: 8, to: 20, price: 0.31 $/kWh}
        - {days: [sat, sun], from: 8, to: 20, price: 0.22 $/kWh}
        - {from: 20, to: 8, price: 0.17 $/kWh}
      gpus:
        - 3 x RTX 4090, 48GB, 400 W, for $1,600 each, 8h/day, keep 33% free, life 2 years
        - {model: Frobnicator 9, memory: 32GB, fp16: 100.5, bandwidth: 800 GB/s, power: 200 W}
        - {model: Frobnicator 9, memory: 32GB, count: 2}
        - A100
        - 16 x H100-80GB, 8 per node
        - RTX 3090, 55.5h/week, bought 2023-02-28
        - T4, 1h23m/day
    cloud:
      providers: {aws: {certifications: [HIPAA]}, gcp: {}, basement: ~}
      places: [EU, US-CA]
      options: []
      budget: unlimited
      credits: $12.345678
      prices:
        - {provider: basement, as-of: 2026-08, source: invoice,
           columns: [instance, region, place, gpus, on-demand, spot],
           rows: [[a-1, b1, DE, 8 x A100-80GB, 9.512345, ~], [a-2, ~, ~, none, 0.1, 0.05]]}
        - {provider: basement, paid: yes, columns: [instance, gpus, on-demand], rows: [[b, 2 x T4, 0]]}
    defaults: {team: "a, b", checkpoint: auto, latency: 250ms}
    jobs:
      - {name: a, kind: training, hours: 1h23m45s, gpus: A100, every: 90min}
      - {name: "b: #1", kind: training, hours: 20 on A100, gpus: 24GB+, every: 2 per day}
      - {name: c, kind: batch, hours: 3 on A100, gpus: 1/3 x A100-80GB, every: once, place: cloud}
      - {name: "ünï \\"c\\" \\n\\t\\\\", kind: exploration, hours: 2.1, gpus: none, priority: -5}
      - {name: null, kind: prototyping, hours: 0.1, gpus: "2 x H100 only, 1 per node", interruptible: yes,
         providers: [aws/us-east-1, basement]}
      - {name: none, kind: inference, every: weekly, hours: 2, requests: {}, sensitivity: high}
      - {name: e, kind: inference, requests: "40/s, peak 180/s", global: yes, latency: 1s}
      - {name: f, kind: inference, requests: {peak-hours: 4, peak: 1/min}, gpus: "4, any vendor"}
      - {name: g, kind: data-processing, hours: 5, data: 1.5TB in foo://x (eu 1), result: 17MiB,
         deadline: 2 weeks, earliest-start: 2026-12, compliance: [My Own Rules, HIPAA],
         may-run-in: [EU, US-CA], sites: [Lyon, "Graz, A"], tags: [x y, "-z"], owner: ada,
         checkpoint: "takes 1min, restart 90s", depends-on: [a, none, {job: "b: #1", data: 3GB}]}
      - {name: h, kind: data-processing, hours: 5, data: {size: 0GB}, checkpoint: none}
      - {name: i, kind: batch, hours: 2, gpus: 1g.10gb, data: 3GB in lab, every: continuous}
    tree:
      - {id: last, ask: break-even, within: 12 months, yes: local, no: big}
      - {id: big, ask: one-time-large, large: 62.5 GPU-hours, yes: cloud-spot, no: d}
      - {id: d, ask: data-processing, over: 17GB, yes: local-with-backup, no: e}
      - {id: e, ask: data-processing, yes: hybrid, no: "f: 1"}
      - {id: "f: 1", ask: exceeds-local-capacity, yes: cloud, no: local}
    """.replacing("name: null", with: "name: \"null\""),
  ]
}
