import PlacementModel
import Quantities
import Testing

@Suite("Egress by tiers") struct EgressTests {
  private static func tariff(_ tiers: [(Int64?, Double)]) -> EgressTariff {
    EgressTariff(
      tiers: tiers.map {
        .init(
          upTo: $0.0.map(SmallCase.gb), price: DataPrice(perGigabyte: SmallCase.dollars($0.1)))
      }, provenance: SmallCase.provenance)
  }

  /// AWS's list: 10 TB at 0.09, 40 at 0.085, 100 at 0.07, then 0.05.
  private static let list = tariff([
    (10_000, 0.09), (50_000, 0.085), (150_000, 0.07), (nil, 0.05),
  ])

  /// A published optimizer gives 0 at exactly 10 and 50 TB, and drops where a tier begins.
  @Test(
    "is continuous where tiers meet",
    arguments: [
      (0, 0.0), (1_000, 90), (9_999, 899.91), (10_000, 900), (10_001, 900.085), (50_000, 4_300),
      (60_000, 5_000), (150_000, 11_300), (150_001, 11_300.05),
    ] as [(Int64, Double)])
  func listed(gigabytes: Int64, dollars: Double) throws {
    #expect(try Self.list.cost(of: SmallCase.gb(gigabytes)) == SmallCase.dollars(dollars))
  }

  @Test func `grows with the volume, and is the sum of its slices wherever it is cut`() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<2_000 {
      var end: Int64 = 0
      var tiers: [(Int64?, Double)] = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        end += Int64.random(in: 1...40_000, using: &random)
        return (end, Double.random(in: 0...0.2, using: &random))
      }
      tiers.append((nil, Double.random(in: 0...0.2, using: &random)))
      let tariff = Self.tariff(tiers)
      let whole = ByteCount(bytes: Int64.random(in: 0...200_000_000_000_000, using: &random))
      let cut = ByteCount(bytes: Int64.random(in: 0...max(1, whole.bytes), using: &random))
      let rest = try whole - min(cut, whole)
      let first = try tariff.cost(of: min(cut, whole))
      let all = try tariff.cost(of: whole)
      #expect(first <= all)
      let slices = try tariff.slices(of: rest, after: min(cut, whole))
      #expect(slices.reduce(0) { $0 + $1.volume.bytes } == rest.bytes)
      var second: Int64 = 0
      for slice in slices { second += try slice.cost.micros }
      // One tier is cut in two, and each part is rounded.
      #expect(abs(first.micros + second - all.micros) <= 1)
    }
  }

  @Test func `a region whose egress is cheaper is found, though its machine is dearer`() throws {
    let job = SmallCase.job("a", .training) { $0.data.result = SmallCase.gb(1_000) }
    var offers = [1.0, 1.5].map { SmallCase.offer("alpha", SmallCase.a100, onDemand: $0) }
    offers[1].region = "r2"
    var prices = SmallCase.prices(offers)
    prices.egress["alpha"] = Self.tariff([(nil, 0.09)])
    prices.egress["alpha/r2"] = Self.tariff([(nil, 0)])
    var place = PlacementCase(
      lab: SmallCase.lab(gpus: 0), cloud: CloudAccess(), jobs: [job], prices: prices)
    for policy in [Policy.cloudOnly, .documents, .cheapest] {
      #expect(try place.plan(policy).placements[0].cloud?.offer == 1, "\(policy)")
    }
    // Nor does a cheaper machine count whose egress nobody knows.
    place.prices.egress["alpha"] = nil
    #expect(try place.plan(.cloudOnly).placements[0].cloud?.offer == 1)
  }

  @Test func `jobs of a plan fill the tiers one after the other`() throws {
    var prices = SmallCase.prices([SmallCase.offer("alpha", SmallCase.a100, onDemand: 2)])
    prices.egress["alpha"] = Self.tariff([(100, 0), (nil, 0.09)])
    let jobs = ["first", "second", "third"].map { name in
      SmallCase.job(name, .training) {
        $0.recurrence = .monthly
        $0.data.result = SmallCase.gb(60)
        $0.priority = name == "third" ? 1 : 0
      }
    }
    let place = PlacementCase(
      lab: SmallCase.lab(), cloud: CloudAccess(), jobs: jobs, prices: prices)
    let plan = try place.plan(.cloudOnly)
    let amounts = plan.placements.map { $0.cost.lines.last?.perMonth }
    // The third goes first: 60 GB free.  Of the first 40 are free, of the second none.
    #expect(amounts == [SmallCase.dollars(1.8), SmallCase.dollars(5.4), .zero])
  }
}

@Suite("Reservations") struct ReservationTests {
  private func plan(_ hours: [Int64]) throws -> Plan {
    var offer = SmallCase.offer("alpha", SmallCase.a100, onDemand: 4)
    offer.reservedOneYear = HourlyRate(perHour: SmallCase.dollars(1))
    let jobs = hours.enumerated().map { index, hours in
      SmallCase.job("job-\(index)", .training, hours: hours) { $0.recurrence = .monthly }
    }
    var cloud = CloudAccess()
    cloud.options = [.onDemand, .reservedOneYear]
    return try PlacementCase(
      lab: SmallCase.lab(), cloud: cloud, jobs: jobs, prices: SmallCase.prices([offer])
    ).plan(.cloudOnly)
  }

  @Test func `are paid whether used or not, and only where that is cheaper`() throws {
    // 730 · 1 / 4 = 182.5 h: from there on a month reserved costs less than the hours used.
    let below = try plan([182]).placements[0]
    #expect(below.cloud?.option == .onDemand)
    let above = try plan([183]).placements[0]
    #expect(above.cloud?.option == .reservedOneYear)
    #expect(above.cost.perMonth == SmallCase.dollars(730))
    guard case .nodeHours(let rent) = above.cost.lines[0].meter else {
      Issue.record("no rent")
      return
    }
    #expect(rent.reservation?.breakEven == Hours(182.5))
  }

  @Test func `of one machine are shared by the jobs that hold it`() throws {
    let shared = try plan([200, 300]).placements
    // 500.2 h fit one node: its 730 dollars are borne by use.
    #expect(shared.map { $0.cost.perMonth?.micros } == [292_029_188, 437_970_812])
    // 400 + 400 h need two.
    let two = try plan([400, 400]).placements
    #expect(two.map { $0.cost.perMonth } == [.dollars(730), .dollars(730)])
  }
}
