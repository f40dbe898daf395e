import Diagnostics
import Manifests
import PlacementModel
import PriceData
import Quantities
import Testing
import YAMLSyntax

@Suite("Prices of users") struct UserPricesTests {
  static let catalogue = PriceListReader(over: PriceCatalogue.prices)

  /// The reader after a file of a user, and what is wrong with that file.
  private func read(_ text: String) -> (reader: PriceListReader, found: [Diagnostic]) {
    var reader = Self.catalogue
    let found = reader.read(SourceText(name: "prices.yaml", text: text))
    return (reader, found)
  }

  /// A file with one wrong place, between « and », and the name of what is wrong.
  static let nonsense: [(text: String, code: String)] = [
    ("offer: []", "unknown-key"),
    ("offers: {provider: x}", "wrong-type"),
    ("offers: [x]", "wrong-type"),
    ("offers: [{instance: x, gpus: none, on-demand: 1}]", "missing-key"),
    ("offers: [{provider: x, gpus: none, on-demand: 1}]", "missing-key"),
    ("offers: [{provider: x, instance: y, on-demand: 1}]", "missing-key"),
    ("offers: [{provider: x, instanc: y, instance: y, gpus: none}]", "unknown-key"),
    ("offers: [{provider: x, columns: [instance, gpu], rows: []}]", "unknown-key"),
    ("offers: [{provider: x, unit: month, columns: [], rows: []}]", "unknown-unit"),
    ("offers: [{provider: x, columns: [instance, gpus], rows: [[a]]}]", "wrong-row"),
    ("offers: [{provider: x, columns: [instance, gpus], rows: [[a, T4, 3]]}]", "wrong-row"),
    ("offers: [{provider: x, columns: [instance, gpus], rows: [a]}]", "wrong-row"),
    ("offers: [{provider: x, columns: [instance, gpus], rows: a}]", "wrong-row"),
    ("offers: [{provider: x, instance: y, gpus: 4 x H10O}]", "unknown-gpu"),
    ("offers: [{provider: x, instance: y, gpus: 4 x A100}]", "ambiguous-gpu"),
    ("offers: [{provider: x, instance: y, gpus: 0 x T4}]", "impossible-number"),
    ("offers: [{provider: x, instance: y, gpus: 99999999999999999999 x T4}]", "impossible-number"),
    ("offers: [{provider: x, instance: y, gpus: T4, on-demand: 0}]", "zero-price"),
    ("offers: [{provider: x, instance: y, gpus: T4, on-demand: -1}]", "impossible-number"),
    ("offers: [{provider: x, instance: y, gpus: T4, on-demand: 2.5 EUR/h}]", "other-currency"),
    ("offers: [{provider: x, instance: y, gpus: T4, on-demand: $2.50}]", "missing-unit"),
    ("offers: [{provider: x, instance: y, gpus: T4, on-demand: $2.50/kWh}]", "unknown-unit"),
    ("offers: [{provider: x, instance: y, gpus: T4, on-demand: 400}]", "unusual-price"),
    ("offers: [{provider: x, instance: y, gpus: T4, on-demand: 0.001}]", "unusual-price"),
    ("offers: [{provider: x, instance: y, gpus: T4, on-demand: 1, spot: 2}]", "above-on-demand"),
    ("offers: [{provider: x, instance: y, gpus: 4 x T4, memory: 64GB}]", "gpu-memory-mismatch"),
    ("offers: [{provider: x, instance: y, gpus: T4, memory: 16}]", "missing-unit"),
    ("offers: [{provider: x, instance: y, gpus: T4, place: Germany}]", "unknown-place"),
    ("offers: [{provider: x, instance: y, gpus: T4, as-of: last week}]", "unreadable-value"),
    ("offers: [{provider: x, instance: y, gpus: T4, as-of: 2026-02-30}]", "impossible-number"),
    (
      "offers: [{provider: x, gpus: T4, columns: [instance], rows: [[a], [b], [a]]}]",
      "duplicate-offer"
    ),
    ("gpus: [{name: X9}]", "missing-key"),
    ("gpus: [{name: X9, memory: 0GB}]", "impossible-number"),
    ("gpus: [{name: X9, memory: 9GB, aliases: [Tesla T4]}]", "taken-gpu-name"),
    ("throughput: [{class: trainig, reference: T4}]", "unknown-value"),
    ("egress: [{provider: x, columns: [from, to, price], rows: [[1GB, ~, 0]]}]", "egress-tiers"),
    ("electricity: [{place: DE, price: 40}]", "unusual-price"),
    ("carbon: [{unit: kg/kWh, place: DE, intensity: 3}]", "unknown-unit"),
    ("interruptions: [{provider: x, instance: y, from: 20%, to: 5%}]", "impossible-number"),
    ("interruptions: [{provider: x, period: moon, instance: y, from: 20%}]", "unknown-value"),
  ]

  @Test("nonsense is named and pointed at", arguments: nonsense)
  func reject(_ nonsense: (text: String, code: String)) throws {
    let found = read(nonsense.text).found
    #expect(found.map(\.code) == [nonsense.code], "\(found)")
    for diagnostic in found {
      #expect(diagnostic.range.upperBound <= nonsense.text.utf8.count)
      #expect(!diagnostic.range.isEmpty)
    }
  }

  @Test func `traffic and storage of a whole provider replace those of its regions`() {
    let (reader, found) = read(
      """
      egress:
        - {provider: aws, source: deal, columns: [from, to, price], rows: [[0GB, ~, 0.01]]}
        - {provider: gcp, region: us-east1, columns: [from, to, price], rows: [[0GB, ~, 0.02]]}
      inter-region: [{provider: aws, source: deal, price: 0.003}]
      storage:
        - {provider: aws, source: deal, as-of: 2026-11, kind: object, price: 0.011}
        - {provider: aws, region: eu-west-1, source: deal, kind: object, price: 0.012}
        - {provider: gcp, region: europe-west4, source: deal, kind: object, price: 0.017}
        - {provider: new, region: moon, kind: object, price: 0.5}
      """)
    #expect(found.isEmpty, "\(found)")
    let (prices, ours) = (reader.prices, Self.catalogue.prices)
    func egress(_ provider: String, _ region: String?) -> Int64? {
      prices.egress(from: provider, region: region)?.tiers[0].price.perGigabyte.micros
    }
    // The catalogue has a tariff of us-east-1.
    #expect(ours.egress["aws/us-east-1"] != nil)
    #expect(egress("aws", "us-east-1") == 10_000 && egress("aws", nil) == 10_000)
    #expect(egress("gcp", "us-east1") == 20_000)
    #expect(
      prices.egress(from: "gcp", region: "us-central1")
        == ours.egress(from: "gcp", region: "us-central1"))
    #expect(prices.egress["gcp"] == ours.egress["gcp"])
    #expect(
      prices.interRegion(from: "aws", region: "us-east-1")?.value.perGigabyte
        == Money(micros: 3_000))
    func storage(_ provider: String, _ region: String?) -> Int64? {
      prices.storage(at: provider, region: region)?.value.perGigabyteMonth.micros
    }
    #expect(storage("aws", "us-east-1") == 11_000 && storage("aws", "eu-west-1") == 12_000)
    #expect(storage("gcp", "europe-west4") == 17_000 && storage("gcp", "us-central1") == 20_000)
    #expect(storage("new", "moon") == 500_000 && storage("new", "mars") == 500_000)
    #expect(prices.storage["aws"]?.provenance.source == "deal")
    #expect(prices.storage["aws"]?.provenance.asOf == (try? CalendarDate(parsing: "2026-11")))
  }

  @Test func `a user's electricity stands against a later figure of ours`() throws {
    let (reader, found) = read(
      """
      electricity: [{place: DE, as-of: 2019, source: bill, price: 0.2345}]
      carbon: [{place: DE, as-of: 2019, source: bill, intensity: 12}]
      pue: [{site: aws, as-of: 2019, source: bill, pue: 1.05}]
      """)
    #expect(found.isEmpty, "\(found)")
    let germany = try #require(Jurisdiction("DE"))
    let energy = reader.prices.energy
    #expect(energy.price(in: germany)?.value.perKilowattHour == Money(micros: 234_500))
    #expect(energy.carbon(in: germany)?.value.gramsPerKilowattHour == 12)
    #expect(energy.effectiveness["aws"]?.value.ratio == 1.05)
    #expect(energy.price(in: germany)?.provenance.source == "bill")
  }

  @Test func `all faults are reported at once, with their lines`() {
    let text = """
      offers:
        - provider: ours
          columns: [instance, gpus, on-demand]
          rows:
            - [a, 8 x H10O, 20]
            - [b, 8 x H100-80GB, 0]
            - [c, 8 x H100-80GB]
            - [d, 8 x H100-80GB, 20]
      """
    let (reader, found) = read(text)
    let source = SourceText(name: "prices.yaml", text: text)
    #expect(found.map(\.code) == ["unknown-gpu", "zero-price", "wrong-row"])
    #expect(found.map { source.position(of: $0.range.lowerBound).line } == [5, 6, 7])
    #expect(source.position(of: found[0].range.lowerBound).column == 13)
    // A row whose price is wrong stays known, without that price.
    let ours = reader.prices.offers.filter { $0.provider == "ours" }
    #expect(ours.map(\.instance) == ["b", "d"])
    #expect(ours.map(\.onDemand) == [nil, HourlyRate(perHour: .dollars(20))])
  }

  @Test func `suggests the nearest name`() {
    #expect(read("gpu: []").found.first?.help == "did you mean 'gpus'?")
    let found = read("offers: [{provider: x, instance: y, gpus: 4 x RTX 4009}]").found
    #expect(found.first?.help?.hasPrefix("did you mean 'RTX 40") == true)
  }

  @Test func `prices come in several ways`() throws {
    let (reader, found) = read(
      """
      offers:
        - {provider: ours, instance: a, gpus: 4 x H100-80GB, on-demand: $10.50/h}
        - {provider: ours, instance: b, gpus: 4 x H100-80GB, on-demand: 2.5, unit: gpu}
        - {provider: ours, instance: c, gpus: 4 x H100-80GB, on-demand: 0, paid: yes}
        - {provider: ours, instance: d, gpus: A100, memory: 40GB, on-demand: ~, spot: 1.000001}
        - provider: ours
          region: cellar
          place: DE
          rows:
            - {instance: e, gpus: none, on-demand: 0.0000015}
            - {instance: f, gpus: 2 x T4}
      """)
    let ours = reader.prices.offers.filter { $0.provider == "ours" }
    #expect(found.map(\.code) == ["ambiguous-gpu"])
    #expect(ours.map(\.instance) == ["a", "b", "c", "e", "f"])
    #expect(ours.map(\.onDemand?.perHour.micros) == [10_500_000, 10_000_000, 0, 2, nil])
    #expect(ours.map(\.region) == [nil, nil, nil, "cellar", "cellar"])
    #expect(ours[4].memoryPerGPU == (try ByteCount.gigabytes(16)))
    #expect(ours[0].provenance == Provenance(source: "prices.yaml", asOf: nil))
  }

  @Test func `a user's offer replaces the catalogue's for the same machine`() throws {
    let (reader, found) = read(
      """
      offers:
        - {provider: aws, instance: g5.xlarge, region: us-east-1, place: US-VA,
           gpus: 1 x A10G, on-demand: 0.5, as-of: 2026-11}
      """)
    #expect(found.isEmpty)
    #expect(reader.prices.offers.count == Self.catalogue.prices.offers.count)
    let matching = reader.prices.offers.filter {
      $0.instance == "g5.xlarge" && $0.region == "us-east-1"
    }
    #expect(matching.map(\.onDemand?.perHour.micros) == [500_000])
  }

  @Test func `an offer pays the egress of its region where that is known`() throws {
    let prices = Self.catalogue.prices
    var offer = try #require(prices.offers.first { $0.provider == "gcp" })
    offer.region = "asia-southeast1"
    #expect(prices.egress(from: offer) == prices.egress["gcp/asia-southeast1"])
    offer.region = "somewhere1"
    #expect(prices.egress(from: offer) == prices.egress["gcp"])
    offer.provider = "nobody"
    #expect(prices.egress(from: offer) == nil)
  }

  @Test func `a user's own GPU can be offered and measured in the same file`() throws {
    let (reader, found) = read(
      """
      offers: [{provider: ours, instance: a, gpus: 2 x X9, on-demand: 1}]
      throughput:
        - class: training
          reference: 1 x X9
          columns: [gpu, relative]
          rows: [[T4, 0.5]]
      gpus: [{name: X9, memory: 9GB}]
      """)
    #expect(found.isEmpty)
    let gpus = reader.prices.gpus
    let speed = reader.prices.speeds.speed(
      of: try #require(gpus.find("T4")), relativeTo: try #require(gpus.find("x9")),
      boundBy: .tensorThroughput, in: gpus)
    #expect(speed.ratio == 0.5)
    #expect(speed.provenance(in: reader.prices)?.source == "prices.yaml")
  }

  @Test func `groups inside a manifest are read alike`() throws {
    let source = SourceText(
      name: "jobs.conf",
      text: "cloud: {prices: [{provider: ours, instance: a, gpus: T4, on-demand: $1/h}]}")
    let root = try #require(YAMLStream.read(source).stream.documents.first)
    var reader = Self.catalogue
    for (_, cloud) in root.entries {
      for (_, prices) in cloud.entries {
        #expect(reader.readOffers(prices, in: source).isEmpty)
      }
    }
    #expect(reader.prices.offers.last?.provenance.source == "jobs.conf")
  }

  @Test func `periods count from their first month`() {
    for (written, month) in [
      ("2026", 1), ("2025-H2", 7), ("2025-Q4", 10), ("2025-06", 6),
    ] {
      let (reader, found) = read(
        "offers: [{provider: ours, instance: a, gpus: T4, as-of: \(written)}]")
      #expect(found.isEmpty)
      #expect(reader.prices.offers.last?.provenance.asOf?.month == month, "\(written)")
    }
  }
}
