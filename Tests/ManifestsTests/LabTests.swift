import PlacementModel
import Quantities
import Testing

@testable import Manifests

@Suite("The lab and the clouds") struct LabTests {
  @Test(
    "a pool, short and long",
    arguments: [
      "2 x RTX 4090, 24GB, 450 W, bought 2024-06 for $1,600 each, life 3 years, resale $400 each, "
        + "12h/day, keep 25% free, 8 per node",
      "RTX 4090 , 24GB, 450 W, bought 2024-06, for $1,600, life 3 years, resale $400, 365 h per month, "
        + "keep 0.25 free, 8 per machine",
      "{model: RTX 4090, count: 2, memory: 24GB, power: 450 W, bought: 2024-06, price: $1600, "
        + "life: 3 years, resale: $400, hours-available: 12h/day, keep-free: 25%, per-node: 8}",
    ])
  func pool(text: String) throws {
    let written = text.hasPrefix("{") ? text : "\"\(text)\""
    let all = try manifest("lab: {gpus: [\(written)]}\njobs: []")
    let pool = try #require(all.lab.pools.first)
    #expect(pool.model == all.catalogue.prices.gpus.find("RTX 4090"))
    #expect(pool.count == (text.hasPrefix("RTX") ? 1 : 2))
    #expect(pool.memory == ByteCount(bytes: 24_000_000_000))
    #expect(pool.boardPower == Power(watts: 450))
    #expect(pool.pricePaid == .dollars(1_600) && pool.resale == .dollars(400))
    #expect(try pool.bought == CalendarDate(year: 2024, month: 6))
    #expect(pool.life == .seconds(3 * 8_760 * 3_600))
    #expect(pool.hoursPerMonth == Hours(365))
    #expect(pool.keptFree.fraction == 0.25)
    #expect(pool.perNode == 8)
    #expect(pool.assumed.isEmpty)
  }

  @Test func `a price for all is divided`() throws {
    let all = try manifest("lab: {gpus: ['4 x RTX 3090, for $3,200 together']}\njobs: []")
    #expect(all.lab.pools[0].pricePaid == .dollars(800))
  }

  @Test func `a GPU of one's own joins the catalogue`() throws {
    let all = try manifest(
      """
      lab:
        gpus:
          - {model: Frobnicator 9, memory: 32GB, fp16: 100, bandwidth: 800 GB/s, vendor: Acme, power: 200 W}
      jobs: [{name: a, kind: training, hours: 2, gpus: 1 x Frobnicator 9}]
      """)
    let id = try #require(all.jobs[0].gpus.namedModel)
    let model = all.catalogue.prices.gpus[id]
    #expect(all.ownGPUs == [id] && all.lab.pools[0].model == id)
    #expect(model.vendor == "Acme" && model.tensorThroughput == 100 && model.bandwidth == 800)
    #expect(all.lab.pools[0].boardPower == Power(watts: 200))
  }

  @Test func `memory tells the sizes of a name apart`() throws {
    let all = try manifest("lab: {gpus: [{model: A100, memory: 80GB}]}\njobs: []")
    #expect(all.catalogue.prices.gpus[all.lab.pools[0].model].name.contains("80"))
  }

  @Test func `electricity comes from the place when nothing is said`() throws {
    let home = try manifest("lab: {place: DE, gpus: none}\njobs: []").lab
    #expect(
      home.tariff.flatPrice == embedded.prices.energy.price(in: try #require(home.place))?.value)
    #expect(home.assumed.contains(.tariff))
    let nowhere = try manifest("lab: {gpus: none}\njobs: []").lab
    #expect(nowhere.tariff.flatPrice == LabDefaults.electricity)
  }

  @Test func `a tariff has a price for each hour of the week`() throws {
    let lab = try manifest(
      """
      lab:
        gpus: none
        electricity:
          - {days: mon-fri, from: 8, to: 20, price: 0.31 $/kWh}
          - {days: "mon, tuesday, wed-thu", from: 20:00, to: 8:00, price: 0.17 $/kWh}
          - {days: fri, from: 20, price: 0.17 $/kWh}
          - {days: [sat, sunday], price: 12 ct/kWh}
          - {days: mo, to: 8, price: $0.12/kWh}
      jobs: []
      """
    ).lab
    let prices = [0, 8, 19, 20, 31, 119, 120, 167].map {
      lab.tariff.price(atHourOfWeek: $0).perKilowattHour.micros / 10_000
    }
    #expect(prices == [12, 31, 31, 17, 17, 17, 12, 12])
    #expect(!lab.assumed.contains(.tariff))
  }

  @Test func `clouds are all, none, or some`() throws {
    let silent = try manifest("jobs: []").cloud
    #expect(silent.isAllowed && silent.assumed.contains(.everything))
    #expect(try manifest("cloud: none\njobs: []").cloud.isAllowed == false)
    let all = try manifest("cloud: all\njobs: []").cloud
    #expect(all.isAllowed && !all.assumed.contains(.everything) && all.providers == nil)
    let some = try manifest(
      """
      cloud:
        providers:
          aws: {certifications: [HIPAA, SOC 2]}
          lambda: {}
        regions: [us-east-1]
        places: [EU, US]
        options: [spot, reserved-1y]
        budget: $800/month
        credits: $5k
      jobs: []
      """
    ).cloud
    #expect(some.providers == ["aws", "lambda"])
    #expect(some.certifications["aws"]?.map(\.name) == ["HIPAA", "SOC 2"])
    #expect(some.regions == ["us-east-1"] && some.places?.map(\.code) == ["EU", "US"])
    #expect(some.options == [.spot, .reservedOneYear])
    #expect(some.budget == .dollars(800) && some.credits == .dollars(5_000))
    #expect(some.assumed.isEmpty)
  }

  @Test func `own offers join the catalogue`() throws {
    let all = try manifest(
      """
      cloud:
        providers: [lambda, basement]
        prices:
          - provider: basement
            as-of: 2026-08
            columns: [instance, region, place, gpus, on-demand]
            rows: [[big, b1, DE, 8 x A100-80GB, 9.5]]
      jobs: []
      """)
    let own = all.catalogue.prices.offers.filter { $0.provider == "basement" }
    #expect(own.map(\.instance) == ["big"] && own[0].provenance.source == "jobs.conf")
    #expect(all.catalogue.prices.offers.count == embedded.prices.offers.count + 1)
  }
}
