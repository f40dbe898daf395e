import PlacementModel
import Quantities
import Testing

@Suite("Ways to serve, side by side") struct ServiceComparisonTests {
  private func comparison(
    pin: Job.Pin? = nil, cloud: CloudAccess = CloudAccess(),
    _ change: (inout Job) -> Void = { _ in }
  ) throws -> ServiceComparison {
    let job = SmallCase.job("chat", .inference) {
      $0.recurrence = .continuous
      $0.sensitivity = .low
      $0.pin = pin
      $0.serving = ServingDemand(
        peakTimePerDay: .seconds(3_600),
        profile: [RequestRate](repeating: RequestRate(perSecond: 10), count: 24),
        perGPU: RequestRate(perSecond: 10), tokens: TokenCount(input: 900, output: 100),
        tokenPrice: TokenPrice(
          perMillionInput: SmallCase.dollars(0.5), perMillionOutput: SmallCase.dollars(1.5),
          provider: "alpha", place: Jurisdiction("DE")))
      change(&$0)
    }
    let place = PlacementCase(
      lab: SmallCase.lab(), cloud: cloud, jobs: [job], prices: SmallCase.prices())
    return try #require(place.serviceComparison(of: 0, in: place.plan(.documents)))
  }

  private func option(
    _ way: ServiceComparison.Way, of comparison: ServiceComparison
  ) throws -> ServiceComparison.Option {
    try #require(comparison.options.first { $0.way == way })
  }

  @Test func `cost for a million requests and tokens follows from the month`() throws {
    let found = try comparison()
    // 10/s · 730 h · 3,600 s.
    let requests = try #require(found.requestsPerMonth)
    #expect(abs(requests - 26_280_000) < 1e-3)
    let byToken = try option(.byToken, of: found)
    // 26.28 M · 900 · 0.5/M + 26.28 M · 100 · 1.5/M.
    #expect(byToken.perMonth == SmallCase.dollars(26.28 * (900 * 0.5 + 100 * 1.5)))
    #expect(found.perMillionRequests(byToken) == SmallCase.dollars(600))
    #expect(found.perMillionTokens(byToken) == SmallCase.dollars(0.6))
    // 450 W · 730 h · 0.20 $/kWh.
    let planned = try option(.planned, of: found)
    #expect(planned.perMonth == SmallCase.dollars(65.7))
    #expect(found.perMillionRequests(planned) == SmallCase.dollars(2.5))
    #expect(try option(.rented, of: found).perMonth == SmallCase.dollars(0.5 * 730))
  }

  @Test func `what may not leave is not answered by the token`() throws {
    func obstacles(_ cloud: CloudAccess = CloudAccess(), _ change: (inout Job) -> Void) throws
      -> [Obstacle]
    { try option(.byToken, of: comparison(cloud: cloud, change)).obstacles }
    #expect(try obstacles { _ in } == [])
    #expect(try obstacles { $0.sensitivity = .high } != [])
    #expect(try obstacles { $0.regimes = [ComplianceRegime("GDPR")] } != [])
    let eu = try #require(Jurisdiction("EU"))
    let us = try #require(Jurisdiction("US"))
    // Named by the job itself, and nothing to be certified for.
    #expect(
      try obstacles {
        $0.sensitivity = .high
        $0.mayRunIn = [eu]
      } == [])
    #expect(
      try obstacles {
        $0.sensitivity = .high
        $0.mayRunIn = [us]
      } != [])
    // A regime needs a provider that holds it.
    let bound: (inout Job) -> Void = {
      $0.regimes = [ComplianceRegime("GDPR")]
      $0.mayRunIn = [eu]
    }
    #expect(try obstacles { bound(&$0) } != [])
    var certified = CloudAccess()
    certified.certifications = ["alpha": [ComplianceRegime("GDPR")]]
    #expect(try obstacles(certified) { bound(&$0) } == [])
    // An interface of unknown place satisfies no rule.
    #expect(
      try obstacles {
        $0.sensitivity = .high
        $0.mayRunIn = [eu]
        $0.serving?.tokenPrice?.place = nil
      } != [])
    #expect(try obstacles(CloudAccess(isAllowed: false)) { _ in } == [.cloudNotAllowed])
    #expect(try obstacles { $0.pin = .local } == [.pinned(.local)])
  }

  @Test func `without rates or tokens nothing is made up`() throws {
    let bare = try comparison { $0.serving?.tokens = nil }
    #expect(try option(.byToken, of: bare).perMonth == nil)
    let rateless = try comparison { $0.serving?.profile = [] }
    #expect(rateless.requestsPerMonth == nil)
    #expect(rateless.options.allSatisfy { rateless.perMillionRequests($0) == nil })
  }
}
