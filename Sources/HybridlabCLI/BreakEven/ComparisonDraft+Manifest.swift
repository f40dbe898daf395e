import PlacementModel
import Quantities
import Reports

extension ComparisonDraft {
  /// Fills in both sides from a manifest: the lab, or the hardware of `--buy` in its place, against
  /// renting the jobs that run on it.
  ///
  /// - Throws: A mistake if there is no such job, or the lab cannot do it.
  mutating func take(_ facts: PlacementCase) throws(Failure) {
    var facts = facts
    takeBought(into: &facts)
    guard values.mistakes.isEmpty else { throw .mistakes(values.mistakes) }
    hasManifest = true
    var jobs: [RentedInstead]
    if let name = values.text(.job) {
      guard let index = facts.jobs.firstIndex(where: { $0.name == name }) else {
        throw .mistakes([.unknownJob(name, among: facts.jobs.map(\.name))])
      }
      let (one, obstacle) = facts.rentedInstead(of: index)
      guard let one else {
        let why = obstacle.map { $0.words("the lab") } ?? "the lab owns no GPUs"
        throw .mistakes([
          .missing(
            "the lab cannot run '\(name)': \(why)",
            help: "say what would be bought for it, such as --buy '8 x H100'")
        ])
      }
      jobs = [one]
      note("job", name, .typed)
      takeRuns(facts.jobs[index])
    } else {
      jobs = facts.rentedInstead(of: try facts.plan(of: values.line))
    }
    let rentable = jobs.filter { $0.rent != nil }
    if rentable.isEmpty, let first = jobs.first, !values.has(.rent) {
      let why = first.obstacle?.words("a cloud") ?? "no price is known"
      throw .mistakes([
        .missing(
          "nothing that the lab runs can be rented: \(why)",
          help: "say what renting would cost, such as --rent '$2.50/h'")
      ])
    }
    warnOfOthers(jobs.filter { $0.rent == nil }, in: facts)
    if jobs.isEmpty, !facts.lab.pools.isEmpty {
      warnings.append("the plan puts no job on the lab's GPUs, so owning them saves nothing")
    }
    if facts.lab.pools.isEmpty {
      throw .mistakes([
        .missing(
          "the lab owns no GPUs, so there is nothing to compare",
          help: "say what would be bought, such as --buy '8 x H100'")
      ])
    }
    takeHardware(jobs, in: facts)
    takeWork(rentable, in: facts)
  }

  /// What would be bought takes the place of the lab's GPUs.
  private mutating func takeBought(into facts: inout PlacementCase) {
    guard let text = values.text(.buy) else { return }
    guard let (count, name) = MachineName.countAndName(text) else {
      values.mistakes.append(.unreadable(text, of: .buy, examples: "'2 x RTX 4090'"))
      return
    }
    guard let gpu = gpu(name, for: .buy) else { return }
    let model = prices.gpus[gpu]
    bought = Bought(
      gpu: gpu, count: count, name: count == 1 ? model.name : "\(count) x \(model.name)")
    facts.lab.pools = [
      LocalPool(model: gpu, count: count, memory: model.memory, boardPower: model.power)
    ]
    note("buy", "\(bought?.name ?? text), in place of the lab's GPUs", .typed)
  }

  private mutating func takeRuns(_ job: Job) {
    guard job.recurrence != .continuous else { return }
    question.work.runsPerMonth = job.recurrence.runsPerMonth
    note("runs", "\(job.recurrence.runsPerMonth.ratioText) a month", .manifest)
  }

  /// Jobs whose worth cannot be told by what a cloud takes.
  private mutating func warnOfOthers(_ jobs: [RentedInstead], in facts: PlacementCase) {
    guard !jobs.isEmpty else { return }
    let names = listed(jobs.map { printable(facts.jobs[$0.job].name) })
    let why = jobs.first?.obstacle.map { $0.words("a cloud") } ?? "no price is known"
    warnings.append(
      "\(jobs.count == 1 ? "\(names) counts" : "\(names) count") on neither side, as renting "
        + "\(jobs.count == 1 ? "it" : "them") is out of the question (\(why)): buying is worth at "
        + "least this")
  }

  private mutating func takeHardware(_ jobs: [RentedInstead], in facts: PlacementCase) {
    let isJob = values.has(.job)
    // A job has the GPUs it would occupy, the lab all of them.
    let parts: [(pool: LocalPool, count: Int)] =
      isJob
      ? jobs.map { (facts.lab.pools[$0.pool], $0.gpus) }
      : facts.lab.pools.map { ($0, $0.count) }
    var capital = Money.zero
    var resale = Money.zero
    var names: [String] = []
    for (pool, count) in parts {
      let model = facts.prices.gpus[pool.model]
      names.append(count == 1 ? model.name : "\(count) x \(model.name)")
      guard let price = pool.pricePaid ?? model.price,
        let all = try? price.scaled(by: Int64(count), over: 1), let sum = try? capital + all
      else {
        if !values.has(.capital), !values.has(.price), !values.has(.lease) {
          values.mistakes.append(.noPrice(of: model.name, flag: .capital))
        }
        continue
      }
      capital = sum
      if let one = pool.resale, let back = try? one.scaled(by: Int64(count), over: 1) {
        resale = (try? resale + back) ?? resale
      }
      note(
        "price of \(model.name)", "\(price.sentenceText) each",
        pool.pricePaid != nil
          ? .manifest
          : .catalogue(source: model.provenance.source, asOf: model.provenance.asOf))
    }
    ownedName = listed(names, limit: 6)
    if isJob, bought == nil {
      bought = jobs.first.map { job in
        Bought(gpu: facts.lab.pools[job.pool].model, count: job.gpus, name: ownedName)
      }
    }
    question.purchase.capital = capital
    note("capital", capital.sentenceText, .derived("price times count"))
    if resale > .zero {
      question.purchase.resale = Resale(amount: resale)
      note("resale", resale.sentenceText, .manifest)
    }
    if let life = parts.compactMap(\.pool.life).min() {
      question.purchase.life = Months(life.hours / Double(BillingMonth.hours))
      note("life", question.purchase.life?.words(month: month) ?? "", .manifest)
    }
    if facts.lab.overhead > .zero, !isJob {
      question.purchase.overhead = facts.lab.overhead
      note("overhead", facts.lab.overhead.description, .manifest)
    }
  }

  /// Hours, power and rent of a month, spread over the hours of use so that they move with it.
  private mutating func takeWork(_ jobs: [RentedInstead], in facts: PlacementCase) {
    let isJob = values.has(.job)
    let gpus = isJob ? (jobs.first?.gpus ?? 0) : facts.lab.pools.reduce(0) { $0 + $1.count }
    let hours = jobs.reduce(0) { $0 + $1.gpuHours.count } / Double(max(1, gpus))
    question.work.hoursPerMonth = Hours(hours)
    note(
      "use", question.useWords(Hours(hours)),
      .derived(isJob ? "hours of the job" : "GPU-hours of the plan over GPUs"))
    let rent = (try? Money.sum(jobs.compactMap(\.rent))) ?? .zero
    rentedName =
      "the same work of \(counted(jobs.count, "job")), each where it is cheapest, "
      + "\(rent.sentenceText) a month"
    note("rent", "\(rent.sentenceText)/month", .derived("cheapest cloud of each job"))
    noteRents(jobs, in: facts)
    guard hours > 0 else {
      note("electricity", facts.lab.tariff.average.description, .manifest)
      return
    }
    if let hourly = try? rent.scaled(by: 1 / hours) {
      question.rental.charges = Charges(perHour: HourlyRate(perHour: hourly))
    }
    let energy = jobs.reduce(0) { $0 + ($1.energy?.kilowattHours ?? 0) }
    let power = (try? Money.sum(jobs.compactMap(\.power))) ?? .zero
    if energy > 0, let price = try? power.scaled(by: 1 / energy) {
      question.purchase.power = Power(watts: energy / hours * 1000)
      question.purchase.electricity = EnergyPrice(perKilowattHour: price)
      note(
        "electricity",
        "\(price.priceText)/kWh, \(Energy(kilowattHours: energy).formatted()) a month",
        .derived("energy of the jobs at the lab's tariff"))
    }
    if jobs.contains(where: { $0.power == nil }) {
      warnings.append("what some GPUs draw is not known, so running them costs at least this")
    }
    takeMaintenance(jobs, hours: hours, in: facts)
  }

  /// Most jobs whose rent has a line of its own.
  private static let mostRents = 20

  /// Where each job would be rented, and for what price.
  private mutating func noteRents(_ jobs: [RentedInstead], in facts: PlacementCase) {
    for job in jobs.prefix(Self.mostRents) {
      guard let rent = job.rent, let run = job.cloud else { continue }
      let offer = facts.prices.offers[run.offer]
      let provenance = offer.provenance(run.option)
      let price = offer.price(run.option).map { " x \($0)" } ?? ""
      note(
        "rent of \(printable(facts.jobs[job.job].name))",
        "\(rent.sentenceText)/month: \(offer.instance) at \(offer.provider), "
          + "\(run.option.rawValue), \(run.nodeHoursPerMonth.tableText) node-hours\(price)",
        .catalogue(source: provenance.source, asOf: provenance.asOf))
    }
    if jobs.count > Self.mostRents {
      note(
        "rent of others", "\(jobs.count - Self.mostRents) more jobs are in the sum",
        .derived("cheapest cloud of each job"))
    }
  }

  private mutating func takeMaintenance(
    _ jobs: [RentedInstead], hours: Double, in facts: PlacementCase
  ) {
    let dollars = jobs.reduce(0.0) { sum, job in
      sum + (facts.lab.pools[job.pool].maintenance?.perHour.dollars ?? 0) * job.gpuHours.count
    }
    guard dollars > 0, let hourly = try? Money(rounding: dollars / hours) else { return }
    question.purchase.running = Charges(perHour: HourlyRate(perHour: hourly))
    note("running", "\(hourly.priceText)/h of upkeep", .manifest)
  }
}
