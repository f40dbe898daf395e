import PlacementModel
import Quantities
import Testing

/// A line of a bill as `costs.py` reads it: what the page needs to reckon it, and what the engine has.
struct OracleBill {
  var fields: [(String, String)] = []

  var json: String {
    "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  init(
    _ line: CostLine, _ job: Job, _ placement: Placement, _ place: PlacementCase, _ plan: String
  ) throws {
    let (runs, per) = job.recurrence.runRatio
    fields = [
      ("plan", text(plan)), ("runs", "[\(runs), \(per)]"),
      ("per_run", number(line.perRun?.micros)), ("per_month", number(line.perMonth?.micros)),
      ("continuous", "\(job.recurrence == .continuous)"),
      ("recurrence", text(job.recurrence == .once ? "once" : "other")),
      ("ref_hours", "\(job.work.duration.hours)"), ("service", service(job, placement)),
    ]
    switch line.meter {
    case .energy(_, let power): try add(power, job, placement, place)
    case .ownership: try addOwnership(placement, place)
    case .nodeHours(let rent): try add(rent, job, placement, place, plan)
    case .egress(let use):
      let key = use.region.map { "\(use.provider)/\($0)" } ?? use.provider
      let own = place.prices.egress[key] == nil ? use.provider : key
      let tariff = place.prices.egress[own]
      // What is free once for all tariffs apart from what is paid for beyond it.
      let free = tariff?.allowance?.bytes ?? 0
      let tiers = tariff?.tiers.dropFirst(free > 0 ? 1 : 0).map {
        "[\(number($0.upTo.map { $0.bytes - free })), \($0.price.perGigabyte.micros)]"
      }
      fields += [
        ("kind", text("egress")), ("key", text(own)), ("provider", text(use.provider)),
        ("free", "\(free)"), ("bytes_per_run", "\(use.perRun.bytes)"),
        ("tiers", tiers.map { "[\($0.joined(separator: ", "))]" } ?? "null"),
      ]
    case .interRegion(let moved):
      let key = moved.region.map { "\(moved.provider)/\($0)" }
      let price =
        key.flatMap { place.prices.interRegion[$0] } ?? place.prices.interRegion[moved.provider]
      fields += [
        ("kind", text("inter-region")), ("bytes_per_run", "\(moved.perRun.bytes)"),
        ("price", number(price?.value.perGigabyte.micros)),
      ]
    case .storage(let kept):
      let offer = try #require(placement.cloud.map { place.prices.offers[$0.offer] })
      let key = offer.region.map { "\(offer.provider)/\($0)" }
      let price = key.flatMap { place.prices.storage[$0] } ?? place.prices.storage[offer.provider]
      fields += [
        ("kind", text("storage")), ("bytes", "\(kept.volume.bytes)"),
        ("price", number(price?.value.perGigabyteMonth.micros)),
      ]
    }
  }

  private mutating func add(
    _ power: LocalPower, _ job: Job, _ placement: Placement, _ place: PlacementCase
  ) throws {
    let run = try #require(placement.local)
    let tariff = (0..<168).map { place.lab.tariff.price(atHourOfWeek: $0).perKilowattHour.micros }
    fields += [
      ("kind", text("energy")), ("gpus", "\(power.gpus)"), ("share", "\(power.share.fraction)"),
      ("board_w", number(power.board?.watts)), ("load", "\(power.load.fraction)"),
      ("host_w", "\(power.host.watts)"), ("pue", "\(power.powerUsageEffectiveness.ratio)"),
      ("tariff", "\(tariff)"), ("speed", "\(run.speed.ratio)"),
      ("deadline", number(job.deadline?.hours)), ("transfer", "\(run.turnaround.transfer.count)"),
      ("earliest", number(job.earliestStart.map { $0.weekday.firstHourOfWeek })),
      (
        "window",
        job.window.map { "\($0.stretches.map { [$0.lowerBound, $0.upperBound] })" } ?? "null"
      ),
    ]
  }

  private mutating func addOwnership(_ placement: Placement, _ place: PlacementCase) throws {
    let run = try #require(placement.local)
    let pool = place.lab.pools[try #require(run.pool)]
    let price = pool.pricePaid ?? place.prices.gpus[pool.model].price
    let busy = place.lab.pools.reduce(0.0) {
      $0 + Double($1.count) * $1.hoursPerMonth.count * place.lab.expectedUtilization.fraction
    }
    fields += [
      ("kind", text("ownership")), ("gpus", "\(run.gpus)"), ("share", "\(run.share.fraction)"),
      ("speed", "\(run.speed.ratio)"), ("price", number(price?.micros)),
      ("resale", "\(pool.resale?.micros ?? 0)"),
      ("life_months", "\(pool.life.map { $0.hours / 730 } ?? 36)"),
      ("hours_available", "\(pool.hoursPerMonth.count)"),
      ("utilization", "\(place.lab.expectedUtilization.fraction)"),
      ("maintenance", "\(pool.maintenance?.perHour.micros ?? 0)"),
      ("overhead", "\(place.lab.overhead.perMonth.micros)"), ("busy_hours", "\(busy)"),
    ]
  }

  private mutating func add(
    _ rent: Rent, _ job: Job, _ placement: Placement, _ place: PlacementCase, _ plan: String
  ) throws {
    let run = try #require(placement.cloud)
    let offer = place.prices.offers[run.offer]
    let saving = job.checkpointing.map {
      """
      {"interval": \(number($0.interval?.hours)), "cost": \($0.cost.hours), \
      "restart": \($0.restart.hours)}
      """
    }
    let billing = place.prices.billing[offer.provider]
    let minimum = billing?.minimum?.value.count ?? 1.0 / 60
    fields += [
      ("kind", text("rent")), ("nodes", "\(rent.nodes)"), ("option", text(rent.option.rawValue)),
      ("machine_option", text(run.option.rawValue)), ("price", number(rent.rate?.perHour.micros)),
      ("rate", number(run.spot?.rate.perNodeHour)), ("speed", "\(run.speed.ratio)"),
      ("checkpoint", saving ?? "null"), ("minimum", "\(minimum)"),
      ("start_up", number(billing?.startUp?.value.count)),
      ("fallback", number(job.interruptionsBeforeOnDemand)),
      ("standby", "\(placement.place == .hybrid || isService(job))"),
      ("gpus_per_node", "\(offer.gpusPerNode)"),
      (
        "group",
        rent.option.isReserved ? text("\(plan)/\(run.offer)/\(rent.option.rawValue)") : "null"
      ),
    ]
  }

  func service(_ job: Job, _ placement: Placement) -> String {
    guard isService(job) else { return "null" }
    let demand = job.serving.map {
      """
      {"average": \(number($0.average?.perSecond)), "peak": \(number($0.peak?.perSecond)), \
      "peak_hours": \($0.peakTimePerDay.hours), "profile": \($0.profile.map(\.perSecond)), \
      "per_gpu": \(number($0.perGPU?.perSecond))}
      """
    }
    let local = placement.local
    return """
      {"demand": \(demand ?? "null"), "gpus": \(job.gpus.count), \
      "global": \(job.serving?.isGlobal ?? false), "local_gpus": \(local?.gpus ?? 0), \
      "local_speed": \(local?.speed.ratio ?? 1)}
      """
  }

  func isService(_ job: Job) -> Bool {
    job.kind == .inference && job.recurrence == .continuous && job.gpus.count > 0
  }

  func text(_ words: String) -> String { "\"\(words)\"" }

  func number(_ value: (some CustomStringConvertible)?) -> String {
    value?.description ?? "null"
  }
}
