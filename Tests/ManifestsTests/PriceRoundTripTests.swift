import Diagnostics
import PlacementModel
import Quantities
import Testing

@testable import Manifests

/// `validate --print`, read again, gives the same prices, whatever is written under `cloud.prices`.
@Suite("Prices in the long form") struct PriceRoundTripTests {
  @Test("read back as the same prices", arguments: Self.prices)
  func reads(_ area: Area) throws {
    let first = try manifest("cloud:\n  prices:\n\(area.lines)jobs: []")
    // Nothing is lost that a test should then find the same.
    #expect(!isSame(first.catalogue.prices, embedded.prices), "\(area) changes nothing")
    let long = first.longForm()
    // The printed manifest is a file of another name; its figures still come from the first.
    let again = ManifestReader(prices: embedded) { _ in [] }.read([
      SourceText(name: "long.conf", text: long)
    ])
    let second = try #require(again.manifest, "\(long)")
    #expect(isSame(first.catalogue.prices, second.catalogue.prices), "\(long)")
    #expect(first.cloud == second.cloud, "\(long)")
    #expect(second.longForm() == long)
  }

  @Test("read back as the same prices, in random company") func readsTogether() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let areas = Self.prices.filter { $0.isList && random.next() % 2 == 0 }
      let lines = areas.shuffled(using: &random).map(\.lines).joined()
      guard !lines.isEmpty else { continue }
      let first = try manifest("cloud:\n  prices:\n\(lines)jobs: []")
      let second = try manifest(first.longForm())
      try #require(
        isSame(first.catalogue.prices, second.catalogue.prices),
        "seed \(seed)\n\(lines)\n\(first.longForm())")
    }
  }

  private func isSame(_ first: PriceBook, _ second: PriceBook) -> Bool {
    first.offers == second.offers && first.gpus.models == second.gpus.models
      && first.speeds == second.speeds && first.egress == second.egress
      && first.billing == second.billing && first.interRegion == second.interRegion
      && first.storage == second.storage
      && first.interruptions == second.interruptions && first.energy == second.energy
      && ["A100", "Frob 9", "frobs"].allSatisfy {
        first.gpus.family($0) == second.gpus.family($0)
          && first.gpus.find($0) == second.gpus.find($0)
      }
  }

  /// Something to write under `cloud.prices`.
  struct Area: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Whether it is an item of a list.
    let isList: Bool
    let lines: String

    init(_ name: String, isList: Bool = false, _ text: String) {
      testDescription = name
      self.isList = isList
      lines = text.split(separator: "\n").map { "    \($0)\n" }.joined()
    }
  }

  static let prices = [
    Area("a discount in percent", isList: true, "- discounts: [{provider: aws, percent: 9}]"),
    Area(
      "several discounts", isList: true,
      """
      - discounts:
          - {provider: gcp, gpu: A100, option: [spot, on-demand], percent: 12.5 %}
          - {provider: lambda, instance: ~, gpu: H100-80GB, rate: $2.10/h}
          - provider: azure
            source: 'a "deal": of 2026'
            columns: [gpu, option, percent]
            rows: [[A100, reserved-1y, 3], [H100, ~, 4]]
      """),
    Area(
      "offers in rows", isList: true,
      """
      - provider: our-colo
        place: DE
        as-of: 2026-11
        unit: gpu
        columns: [instance, gpus, on-demand, reserved-1y, vcpus]
        rows:
          - [h100-node, 8 x H100-80GB, 2.05, 1.4, 64.5]
          - ["true", "none", 3.10, ~, 8]
          - {instance: "l40s: node", gpus: 4 x L40S, spot: $1.5/h}
      """),
    Area(
      "an offer without rows", isList: true,
      """
      - {provider: basement, instance: "~", region: b 1, gpus: A100-40GB, memory: 40GB,
         reserved-1y: 0.5, reserved-source: "[letter]", reserved-as-of: 2025-Q4}
      """),
    Area(
      "what is paid for", isList: true,
      "- {provider: cellar, paid: yes, instance: own, gpus: 2 x T4, on-demand: 0}"),
    Area(
      "hours paid for of a machine of the catalogue", isList: true,
      """
      - {provider: aws, instance: p4d.24xlarge, region: us-east-1, gpus: 8 x A100-40GB,
         paid-hours: 730}
      """),
    Area(
      "hours paid for after which an hour has a price", isList: true,
      """
      - {provider: lambda, instance: gpu_8x_a100, region: us-east-1, gpus: 8 x A100-40GB,
         paid-hours: 10.5, spot: 7}
      """),
    Area(
      "GPUs and offers of them",
      """
      offers: [{provider: basement, instance: f, gpus: 4 x Frob 9, on-demand: 3}]
      gpus:
        - {name: Frob 9, memory: 40GB, fp16: 100.5, bandwidth: 800 GB/s, power: 200 W,
           aliases: [F9, "f: 9"], price: "$1,500", price-as-of: 2026-02, source: the maker}
      families: [{name: Frob 9, aliases: [frobs]}]
      """),
    Area(
      "measured speeds",
      """
      throughput:
        - class: training
          benchmark: 'ours, of "May"'
          reference: RTX 4090
          columns: [gpu, relative]
          rows: [[RTX 3090, 0.55], [A100-80GB, 1.6]]
      """),
    Area(
      "electricity",
      "electricity: [{class: business, columns: [place, price], rows: [[DE, 0.21], [FR, 0.17]]}]"),
    Area("carbon", "carbon: [{as-of: 2026, columns: [place, intensity], rows: [[DE, 301.5]]}]"),
    Area(
      "carbon of a region",
      "carbon: [{provider: gcp, columns: [region, intensity], rows: [[us-central1, 302]]}]"),
    Area("overheads of buildings", "pue: [{site: ours, pue: 1.21, as-of: 2026-05}]"),
    Area(
      "egress by tier",
      """
      egress:
        - provider: aws
          unit: $/GiB
          columns: [from, to, price]
          rows: [[0 GB, 1 TB, 0], [1 TB, 10 TB, 0.05], [10 TB, ~, 0.02]]
      """),
    Area(
      "egress that is free once",
      """
      egress:
        - {provider: aws, free: 1 TB, columns: [price], rows: [[0.05]]}
        - {provider: aws, region: us-east-1, free: 1 TB, columns: [price], rows: [[0.06]]}
      """),
    Area(
      "billing",
      """
      billing:
        - {provider: aws, minimum: 10min, start-up: 90s, as-of: 2026-11}
        - {provider: lambda, start-up: 0s}
      """),
    Area("inter-region", "inter-region: [{provider: aws, region: us-east-1, price: 0.015}]"),
    Area(
      "storage",
      """
      storage:
        - unit: $/GiB-month
          columns: [provider, kind, price]
          rows: [[aws, object, 0.019], [aws, block, 0.1], [gcp, object, $0.02/GB/month]]
      """),
    Area(
      "interruptions",
      """
      interruptions:
        - provider: aws
          period: week
          columns: [instance, region, from, to]
          rows: [[p4d.24xlarge, us-east-1, 5%, 10%], [p5.48xlarge, ~, 20%, ~]]
      """),
    Area(
      "facts",
      """
      facts:
        - {id: preemption-low-azure, provider: azure, value: 1, unit: "%/day", source: a talk}
        - {id: preemption-high-azure, provider: azure, value: 3, unit: "%/day"}
      """),
    Area(
      "discounts, offers and egress together",
      """
      discounts: [{provider: aws, percent: 50}]
      offers: [{provider: aws, instance: own, region: us-east-1, gpus: 8 x T4, on-demand: 3}]
      egress: [{provider: aws, columns: [price], rows: [[0.01]]}]
      carbon: ~
      """),
    Area(
      "aliases",
      """
      offers:
        - &first {provider: basement, as-of: &day 2026-08, instance: a, gpus: &gpus 8 x T4, spot: 1}
        - {provider: cellar, as-of: *day, instance: b, gpus: *gpus, on-demand: 2}
      """),
  ]
}
