import PlacementModel
import Quantities

extension PlanReport {
  /// What was taken for granted, grouped: the lab's first, then the clouds', then the jobs'.
  var assumptions: [String] {
    let lab = facts.lab
    var found: [String] = []
    func add(_ isAssumed: Bool, _ text: String) {
      if isAssumed { found.append(text) }
    }
    let usesPower = plan.placements.contains { $0.local != nil }
    if usesPower {
      add(
        lab.assumed.contains(.tariff),
        "electricity \(lab.tariff.average) (\(lab.tariffProvenance.text))")
      add(
        lab.assumed.contains(.powerUsageEffectiveness),
        "PUE \(lab.powerUsageEffectiveness)")
      add(lab.assumed.contains(.hostPower), "host power \(lab.hostPowerPerGPU) a GPU")
      add(lab.assumed.contains(.load), "load \(lab.load.formatted())")
      add(
        plan.totals.ownership > .zero && lab.assumed.contains(.expectedUtilization),
        "GPUs busy \(lab.expectedUtilization.formatted()) of their life")
    }
    add(lab.assumed.contains(.uplink), "uplink \(lab.uplink.formatted())")
    let cloud = facts.cloud
    add(cloud.assumed.contains(.everything), "any provider, no budget")
    add(
      !cloud.assumed.contains(.everything) && cloud.assumed.contains(.budget), "no cloud budget")
    return found + jobAssumptions
  }

  private var jobAssumptions: [String] {
    var count: [String: Int] = [:]
    let bySpecification = plan.placements.count(where: \.hasSpecifiedSpeed)
    if bySpecification > 0 { count["speed by specification, not measured"] = bySpecification }
    for job in facts.jobs {
      for (field, words) in JobFields.all where job.assumed.union(job.guessed).contains(field) {
        count[words(job), default: 0] += 1
      }
    }
    return count.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map {
      "\($0.key): \(counted($0.value, "job"))"
    }
  }

  /// The dates of the prices that the plan uses, and how old they are.
  var priceDates: String? {
    let prices = facts.usedPrices(of: plan)
    guard !prices.isEmpty else { return nil }
    let used = prices.compactMap(\.provenance.asOf)
    guard let oldest = used.min(), let newest = used.max() else { return nil }
    var span = oldest == newest ? "of \(oldest)" : "of \(oldest) to \(newest)"
    if let now = context.now { span += " (\(counted(now.days(since: oldest), "day")) old)" }
    return used.count < prices.count ? "\(span), some of unknown date" : span
  }

  /// What a reader should know before following the plan, the gravest first.
  package var warnings: [String] {
    var found: [String] = []
    func add(_ indices: [Int], _ text: (String) -> String) {
      guard !indices.isEmpty else { return }
      found.append(text(names(of: indices)))
    }
    let placements = plan.placements
    add(placements.indices.filter { placements[$0].place == .impossible }) {
      "can be placed nowhere as things stand: \($0)"
    }
    found += facts.limitBreaches(of: plan).map(words.clause)
    add(placements.indices.filter { placements[$0].place == .queue }) {
      "has to wait for capacity or budget: \($0)"
    }
    add(unscheduled.map(\.job)) {
      "has GPU-hours enough, but runs that fit nowhere in the month (\(context.command("schedule"))): "
        + $0
    }
    add(placements.indices.filter { placements[$0].cost.perMonth == nil }) {
      "the cost of \($0) is not wholly known, so the totals are at least what they say"
    }
    add(placements.indices.filter { placements[$0].isUnsavedSpot(facts.jobs[$0]) }) {
      "on spot machines without checkpoints, where an interruption loses the whole run: \($0)"
    }
    add(placements.indices.filter { isSuspiciouslyCheap(placements[$0]) }) {
      "spot at less than a sixth of the on-demand price, as its source gives it: look it up before "
        + "you rely on it (\($0))"
    }
    if let stale = context.priceAge?.warning(of: facts.usedPrices(of: plan)) { found.append(stale) }
    add(placements.indices.filter { placements[$0].hasAssumedSpeed }) {
      "speed there not known, taken as that of the reference GPU: \($0)"
    }
    add(facts.jobs.indices.filter { facts.jobs[$0].assumed.contains(.inheritedSensitivity) }) {
      "treated as sensitive for what a sensitive job hands over (state a level to change it): \($0)"
    }
    return found
  }
}

extension PlanReport {
  /// The documents promise up to 90 % off for spot (D4 4.4.1); providers publish 50 to 80.
  private func isSuspiciouslyCheap(_ placement: Placement) -> Bool {
    guard let run = placement.cloud, run.option == .spot,
      let spot = facts.prices.offers[run.offer].spot,
      let onDemand = facts.prices.offers[run.offer].onDemand
    else { return false }
    return spot.perHour.dollars * 6 < onDemand.perHour.dollars
  }

  /// The first few names, and how many more there are.
  func names(of indices: [Int]) -> String {
    let shown = indices.count > 4 ? 3 : indices.count
    let more = indices.count > shown ? ["\(indices.count - shown) more"] : []
    return listed(indices.prefix(shown).map { printable(facts.jobs[$0].name) } + more, limit: 5)
  }
}

extension Placement {
  /// A run of hours on spot capacity that saves nothing on the way.
  func isUnsavedSpot(_ job: Job) -> Bool {
    guard let cloud, cloud.option == .spot else { return false }
    return job.checkpointing == nil && cloud.paidHours > Hours(4)
  }

  /// Whether its hours rest on a ratio of specifications.
  var hasSpecifiedSpeed: Bool {
    [local?.speed.evidence, cloud?.speed.evidence].contains {
      switch $0 {
      case .specification, .scaled: true
      default: false
      }
    }
  }

  var hasAssumedSpeed: Bool {
    local?.speed.evidence == .assumedEqual || cloud?.speed.evidence == .assumedEqual
  }
}

extension Provenance {
  /// `green-love, 2025-10`.
  package var text: String { asOf.map { "\(source), \($0)" } ?? source }
}

extension JobFields {
  /// The fields that may be assumed, in the words of the manifest, with the value that was taken.
  static let all: [(field: JobFields, words: @Sendable (Job) -> String)] = [
    (.sensitivity, { "sensitivity \($0.sensitivity.rawValue)" }),
    (.kind, { "kind \($0.kind.rawValue)" }),
    (.gpus, { "\(counted($0.gpus.count, "GPU"))" }),
    (.processors, { "\($0.processors) processors" }),
    (.recurrence, { "runs \($0.recurrence.words)" }),
    (.duration, { "\(Hours($0.work.duration).tableText) hours" }),
    (.reference, { _ in "hours hold for the GPU asked for" }),
    (.interruptible, { $0.isInterruptible ? "may be interrupted" : "may not be interrupted" }),
    (
      .peakTime,
      { "peak of \($0.serving.map { Hours($0.peakTimePerDay).tableText } ?? "") h a day" }
    ),
    (.demand, { _ in "as many replicas all month as the file starts with" }),
    (.perGPURate, { _ in "its GPUs serve the average load" }),
    (.checkpointCost, { _ in "time a checkpoint takes" }),
    (.location, { _ in "data lies in the lab" }),
  ]
}
