import PlacementModel
import Quantities
import Testing

@testable import Gates

/// SplitMix64 (Steele, Lea and Flood 2014).
private struct Random: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Differences of plans") struct DifferenceTests {
  private func job(
    _ name: String, cloud dollars: Int32?, rate: Int32? = nil, hours: Double = 10,
    provider: String = "aws"
  ) -> JobSnapshot {
    var cost = MonthlyCost()
    if let dollars { cost.cloud = .dollars(dollars) } else { cost.isPartial = true }
    return JobSnapshot(
      name: name, place: .cloud,
      cloud: JobSnapshot.InCloud(
        machine: JobSnapshot.Machine(
          provider: provider, region: nil, instance: "m", option: .onDemand), gpu: "T4",
        gpusPerNode: 1, nodes: 1, nodeHoursPerMonth: DeviceHours(hours),
        rate: rate.map { HourlyRate(perHour: .dollars($0)) }), cost: cost)
  }

  private func plan(_ jobs: [JobSnapshot], digest: String = "", version: String = "1")
    -> PlanSnapshot
  {
    PlanSnapshot(
      origin: PlanSnapshot.Origin(
        toolVersion: version, policy: "documents", basis: "marginal", digests: [digest],
        newestPrice: nil), budget: nil, jobs: jobs)
  }

  @Test func `a price that became unknown is a state of its own, never a saving`() throws {
    let found = PlanDifference(
      from: plan([job("a", cloud: 100, rate: 10)], digest: "x"),
      to: plan([job("a", cloud: nil)], digest: "y"))
    let change = try #require(found.changes.first)
    #expect(change.becameUnknown)
    #expect(change.more == nil)
    #expect(change.causes == nil)
    #expect(found.untold == 1)
    #expect(found.unknown == 1)
    #expect(found.moreOfKnown == .zero)
    #expect(found.causes == PlanDifference.Causes(prices: .zero, manifest: .zero))
  }

  @Test func `only jobs that both plans know are counted beside an unknown one`() {
    let found = PlanDifference(
      from: plan([job("a", cloud: 100), job("b", cloud: 5)]),
      to: plan([job("a", cloud: nil), job("b", cloud: 7), job("c", cloud: 1)]))
    #expect(found.moreOfKnown == .dollars(3))
    #expect(found.unknown == 1)
  }

  @Test
  func `a job without a place any more has stopped, which is told apart from one that is gone`() {
    var queued = job("a", cloud: 0)
    queued.place = .queue
    let found = PlanDifference(
      from: plan([job("a", cloud: 100), job("b", cloud: 5)]), to: plan([queued]))
    #expect(found.changes.map(\.stopsRunning) == [true, false])
  }

  @Test func `with only plans at hand the old hours are priced again`() throws {
    // 10 h at $10 became 30 h at $12: 10 h x $2 are prices, 20 h x $12 the manifest.
    let found = PlanDifference(
      from: plan([job("a", cloud: 100, rate: 10)], digest: "x"),
      to: plan([job("a", cloud: 360, rate: 12, hours: 30)], digest: "y"))
    #expect(found.method == .repriced)
    #expect(found.causes == PlanDifference.Causes(prices: .dollars(20), manifest: .dollars(240)))
  }

  @Test func `the same manifest leaves everything to prices`() {
    let found = PlanDifference(
      from: plan([job("a", cloud: 100, rate: 10)], digest: "x"),
      to: plan([job("a", cloud: 70, rate: 7, provider: "gcp")], digest: "x"))
    #expect(found.method == .sameManifest)
    #expect(found.causes == PlanDifference.Causes(prices: .dollars(-30), manifest: .zero))
  }

  @Test func `what is told apart adds up to the change, whatever the plans`() {
    var random = Random(state: 7)
    for _ in 0..<300 {
      func some() -> [JobSnapshot] {
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
          let dollars = Int32.random(in: 0...500, using: &random)
          return job(
            "j\(Int.random(in: 0...7, using: &random))",
            cloud: Bool.random(using: &random) ? dollars : nil,
            rate: Bool.random(using: &random) ? dollars / 10 : nil,
            provider: Bool.random(using: &random) ? "aws" : "gcp")
        }
      }
      func unique(_ jobs: [JobSnapshot]) -> [JobSnapshot] {
        var names: Set<String> = []
        return jobs.filter { names.insert($0.name).inserted }
      }
      let (old, new) = (unique(some()), unique(some()))
      let crossed = Bool.random(using: &random) ? plan(unique(some())) : nil
      let found = PlanDifference(
        from: plan(old, digest: "x"), to: plan(new, digest: "y"), crossed: crossed)
      #expect(found.changes.count == Set((old + new).map(\.name)).count)
      for change in found.different {
        guard let causes = change.causes else { continue }
        #expect((try? causes.prices + causes.manifest) == change.more)
      }
      let turned = PlanDifference(from: plan(old, digest: "x"), to: plan(old.reversed()))
      #expect(turned.isNothing)
    }
  }
}
