import Quantities
import Testing

@testable import PlacementModel

/// Chains and trees of jobs that hand data over, against a search through every combination.
@Suite("Pipelines") struct PipelineTests {
  /// A seeded pipeline with one earlier job for each job but the first.
  private func pipeline(_ seed: UInt64, count: Int) -> PlacementCase {
    var random = RandomCase(seed: seed)
    let isChain = random.chance(50)
    var offers: [Offer] = []
    for index in 0..<random.one(of: count > 6 ? [1, 2] : [1, 2, 3]) {
      var offer = SmallCase.offer(
        random.one(of: ["alpha", "beta"]), random.one(of: [SmallCase.a100, SmallCase.rtx4090]),
        onDemand: Double.random(in: 0.2...3, using: &random.random))
      offer.region = "r\(index)"
      offer.instance += "-\(index)"
      offers.append(offer)
    }
    let jobs = (0..<count).map { index in
      var job = SmallCase.job(
        "job-\(index)", random.one(of: [.training, .batch]),
        hours: Int64.random(in: 1...60, using: &random.random))
      job.work.reference = SmallCase.rtx4090
      job.recurrence = random.one(of: [.weekly, .monthly, .once])
      job.isInterruptible = false
      if random.chance(20) { job.pin = .local }
      if random.chance(25) {
        job.deadline = .seconds(Int64.random(in: 40...90, using: &random.random) * 3600)
      }
      if random.chance(30) {
        job.queuePenalty = SmallCase.dollars(Double.random(in: 1...80, using: &random.random))
      }
      if index > 0 {
        let before = isChain ? index - 1 : Int.random(in: 0..<index, using: &random.random)
        job.dependencies = [
          Dependency(
            job: before, data: SmallCase.gb(Int64.random(in: 0...900, using: &random.random)))
        ]
      }
      return job
    }
    var cloud = CloudAccess(options: [.onDemand])
    if random.chance(60) {
      cloud.budget = SmallCase.dollars(Double.random(in: 20...300, using: &random.random))
    }
    var prices = SmallCase.prices(offers)
    for provider in ["alpha", "beta"] {
      prices.egress[provider] = EgressTariff(
        tiers: [.init(upTo: nil, price: DataPrice(perGigabyte: SmallCase.dollars(0.09)))],
        provenance: SmallCase.provenance)
      prices.interRegion[provider] = SmallCase.moving(0.02)
    }
    var lab = SmallCase.lab(gpus: 1)
    lab.pools[0].hoursPerMonth = Hours(Double(Int.random(in: 20...250, using: &random.random)))
    return PlacementCase(lab: lab, cloud: cloud, jobs: jobs, prices: prices)
  }

  /// What a job comes to and takes for each of its choices and each place of the job before it.
  private struct Row {
    var cost: Money
    var cloud: Money
    var hours: Double
  }

  /// The least that any combination of choices comes to.
  private func exhaustive(_ place: PlacementCase) throws -> Money {
    let rows = try rows(of: place)
    let choices = rows[0]
    let hours = place.lab.pools[0].gpuHoursPerMonth.count
    var best = Money(micros: .max)
    func visit(_ index: Int, _ taken: [Int], _ cost: Money, _ cloud: Money, _ used: Double) throws {
      guard index < place.jobs.count else {
        best = min(best, cost)
        return
      }
      let before = place.jobs[index].dependencies.first.map { taken[$0.job] } ?? 0
      for choice in choices.indices {
        guard let row = rows[index][choice][before] else { continue }
        let rent = try cloud + row.cloud
        guard rent <= place.cloud.budget ?? Money(micros: .max), used + row.hours <= hours + 1e-6
        else { continue }
        try visit(index + 1, taken + [choice], try cost + row.cost, rent, used + row.hours)
      }
    }
    try visit(0, [], .zero, .zero, 0)
    return best
  }

  /// By job, its choice, and that of the job before it: what follows.
  private func rows(of place: PlacementCase) throws -> [[[Row?]]] {
    let choices =
      [PlanChoice.wait, PlanChoice(kind: .local, pool: 0)]
      + place.prices.offers.indices.map { PlanChoice(kind: .cloud, offer: Int32($0)) }
    return try place.jobs.enumerated().map { index, job in
      try choices.map { own in
        try choices.map { before in try row(of: index, job, own, beside: before, in: place) }
      }
    }
  }

  /// The least that any combination comes to, by what the jobs that hang on one can come to and take:
  /// of two ways, the one that is dearer and takes more is left out.
  ///
  /// - Returns: `known` if nothing is cheaper.
  private func leastOfTree(_ place: PlacementCase, below known: Money) throws -> Money {
    let rows = try rows(of: place)
    let count = rows[0].count
    let hours = place.lab.pools[0].gpuHoursPerMonth.count
    let budget = place.cloud.budget ?? Money(micros: .max)
    var parts = [[[Row]]](
      repeating: [[Row]](repeating: [Row(cost: .zero, cloud: .zero, hours: 0)], count: count),
      count: rows.count)
    func pruned(_ all: [Row]) -> [Row] {
      var kept: [Row] = []
      for row in all.sorted(by: { ($0.cost, $0.cloud, $0.hours) < ($1.cost, $1.cloud, $1.hours) })
      where !kept.contains(where: { $0.cloud <= row.cloud && $0.hours <= row.hours }) {
        kept.append(row)
      }
      return kept
    }
    func sums(_ some: [Row], _ others: [Row]) throws -> [Row] {
      try some.flatMap { one in
        try others.map { other in
          Row(
            cost: try one.cost + other.cost, cloud: try one.cloud + other.cloud,
            hours: one.hours + other.hours)
        }
      }.filter { $0.cost < known && $0.cloud <= budget && $0.hours <= hours + 1e-6 }
    }
    for job in rows.indices.reversed() {
      let earlier = place.jobs[job].dependencies.first?.job
      for before in 0..<(earlier == nil ? 1 : count) {
        var ways: [Row] = []
        for own in 0..<count {
          guard let row = rows[job][own][before] else { continue }
          ways += try sums([row], parts[job][own])
        }
        ways = pruned(ways)
        guard let earlier else { return ways.first?.cost ?? known }
        parts[earlier][before] = pruned(try sums(parts[earlier][before], ways))
      }
    }
    return known
  }

  private func row(
    of index: Int, _ job: Job, _ own: PlanChoice, beside before: PlanChoice, in place: PlacementCase
  ) throws -> Row? {
    let inbound = place.handovers(to: index) { _ in place.site(of: before) }
    switch own.kind {
    case .wait: return Row(cost: job.waitingPenalty, cloud: .zero, hours: 0)
    case .local:
      if job.pin == .cloud { return nil }
      let quote = LocalQuote(of: job, on: 0, inbound: inbound, in: place)
      if let deadline = job.deadline, quote.run.turnaround.total.count > deadline.hours {
        return nil
      }
      let cost = try quote.cost(of: job, in: place)
      return Row(
        cost: try #require(cost.perMonth), cloud: cost.paidToProviders,
        hours: quote.run.gpuHoursPerMonth.count)
    case .cloud, .hybrid:
      if job.pin == .local { return nil }
      guard
        let quote = CloudQuote(
          of: job, on: Int(own.offer), .onDemand, standby: nil, inbound: inbound, in: place)
      else { return nil }
      if let deadline = job.deadline, quote.run.turnaroundHours.count > deadline.hours {
        return nil
      }
      let cost = try quote.cost(of: job, in: place)
      return Row(cost: try #require(cost.perMonth), cloud: cost.paidToProviders, hours: 0)
    }
  }

  @Test func `chains and trees of up to 8 jobs are placed as well as by trying everything`() throws
  {
    var parted = 0
    for seed in 0..<140 as Range<UInt64> {
      let place = pipeline(seed, count: 2 + Int(seed % 7))
      let best = try exhaustive(place)
      var search = OfferSearch(place)
      let found = try CheapestPlan(of: place, effort: nil, searching: &search)
      try #require(found.total == best, "seed \(seed)")
      try #require(found.lowerBound <= best, "seed \(seed)")
      let plan = try found.plan(in: place)
      if place.jobs.indices.contains(where: { index in
        plan.placements[index].cost.lines.contains {
          if case .egress = $0.meter { true } else { false }
        }
      }) {
        parted += 1
      }
    }
    #expect(parted > 5, "some data must have been handed over between places")
  }

  @Test func `chains and trees of 9 to 16 jobs are placed as well as can be`() throws {
    for seed in 1_000..<1_022 as Range<UInt64> {
      let place = pipeline(seed, count: 9 + Int(seed % 8))
      var search = OfferSearch(place)
      let found = try CheapestPlan(of: place, effort: nil, searching: &search)
      let best = try leastOfTree(place, below: found.total)
      try #require(found.total == best, "seed \(seed)")
      try #require(found.lowerBound <= best, "seed \(seed)")
    }
  }

  @Test func `what is handed over crosses the line beside the data of the job itself`() throws {
    let first = SmallCase.job("first", .batch, hours: 10) { $0.pin = .local }
    let second = SmallCase.job("second", .batch, hours: 10) {
      $0.pin = .cloud
      $0.data.input = SmallCase.gb(45)
      $0.dependencies = [Dependency(job: 0, data: SmallCase.gb(90))]
    }
    let place = PlacementCase(
      lab: SmallCase.lab(), cloud: CloudAccess(), jobs: [first, second],
      prices: SmallCase.prices())
    for policy in [Policy.documents, .cheapest] {
      let run = try #require(try place.plan(policy).placements[1].cloud)
      // 135 GB at 100 Mbit/s take three hours.
      #expect(abs(run.turnaround.transfer.count - 3) < 1e-9, "\(policy)")
    }
  }

  @Test func `what is handed over from a cloud is on the later job's bill, with its time`() throws {
    var first = SmallCase.job("first", .batch, hours: 10) { $0.pin = .cloud }
    first.recurrence = .weekly
    var second = SmallCase.job("second", .batch, hours: 10) {
      $0.pin = .local
      $0.dependencies = [Dependency(job: 0, data: SmallCase.gb(45))]
    }
    second.recurrence = .weekly
    var prices = SmallCase.prices([SmallCase.offer("alpha", SmallCase.a100, onDemand: 2)])
    prices.egress["alpha"] = EgressTariff(
      tiers: [.init(upTo: nil, price: DataPrice(perGigabyte: SmallCase.dollars(0.10)))],
      provenance: SmallCase.provenance)
    let place = PlacementCase(
      lab: SmallCase.lab(), cloud: CloudAccess(), jobs: [first, second], prices: prices)
    for policy in [Policy.documents, .cheapest] {
      let placement = try place.plan(policy).placements[1]
      let egress = placement.cost.lines.filter {
        if case .egress = $0.meter { true } else { false }
      }
      // 45 GB in each of 730/168 weeks at $0.10.
      #expect(egress.map { $0.perMonth?.micros } == [19_553_571])
      // 45 GB at 100 Mbit/s take an hour.
      let hours = try #require(placement.local?.turnaround.transfer.count)
      #expect(abs(hours - 1) < 1e-9, "\(policy)")
    }
  }

  @Test func `a long pipeline is placed within its rules`() throws {
    var jobs: [Job] = []
    for index in 0..<60 {
      jobs.append(
        SmallCase.job("job-\(index)", .batch, hours: 12) {
          $0.isInterruptible = false
          if index > 0 {
            $0.dependencies = [Dependency(job: index - 1, data: SmallCase.gb(Int64(index)))]
          }
        })
    }
    var prices = SmallCase.prices()
    prices.egress["alpha"] = EgressTariff(
      tiers: [.init(upTo: nil, price: DataPrice(perGigabyte: SmallCase.dollars(0.10)))],
      provenance: SmallCase.provenance)
    let place = PlacementCase(
      lab: SmallCase.lab(), cloud: CloudAccess(), jobs: jobs, prices: prices)
    var search = OfferSearch(place)
    let found = try CheapestPlan(of: place, effort: nil, searching: &search)
    let plan = try found.plan(in: place)
    #expect(try place.worth(of: plan).total == found.total)
    #expect(found.lowerBound <= found.total)
    #expect(!plan.placements.contains { !$0.runs })
    #expect(plan.gpuHoursUsed[0] <= place.lab.pools[0].gpuHoursPerMonth)
  }

  /// Its hundreds of cheapest choices all have the scans at home, where the job that must run is.
  @Test func `a pipeline with many ways leaves room for jobs of higher priority`() throws {
    var jobs = ["must", "first", "left", "right", "scans"].map { name in
      var job = SmallCase.job(name, .batch, hours: 60)
      job.work.reference = SmallCase.rtx4090
      job.recurrence = .once
      job.isInterruptible = false
      return job
    }
    jobs[0].priority = 5
    jobs[1].priority = 5
    jobs[0].pin = .local
    jobs[0].queuePenalty = SmallCase.dollars(50)
    for later in 2...4 {
      jobs[later].dependencies = [Dependency(job: 1, data: SmallCase.gb(1))]
    }
    jobs[4].pin = .local
    jobs[4].queuePenalty = SmallCase.dollars(10_000)
    var prices = SmallCase.prices(
      (0..<8).map { SmallCase.offer("cloud-\($0)", SmallCase.rtx4090, onDemand: 0.5) })
    for number in 0..<8 {
      prices.egress["cloud-\(number)"] = EgressTariff(
        tiers: [.init(upTo: nil, price: DataPrice(perGigabyte: SmallCase.dollars(0.01)))],
        provenance: SmallCase.provenance)
    }
    var lab = SmallCase.lab(gpus: 1)
    lab.pools[0].hoursPerMonth = Hours(100)
    let place = PlacementCase(
      lab: lab, cloud: CloudAccess(options: [.onDemand]), jobs: jobs, prices: prices)
    var search = OfferSearch(place)
    let plan = try CheapestPlan(
      searching: place, effort: PlanningEffort(steps: 50_000), &search
    ).plan(in: place)
    #expect(plan.placements.map(\.runs) == [true, true, true, true, false])
  }
}
