import PlacementModel
import Quantities

// Rent: machines of a cloud, bought in one way or another.

extension PlanWords {
  func rentEntry(
    _ rent: Rent, _ line: CostLine, _ placement: Placement, _ job: Job
  ) -> CostEntry {
    let offer = placement.cloud.map { facts.prices.offers[$0.offer] }
    var entry = CostEntry(
      component: "rent", payee: .provider,
      paidTo: offer.map { "\($0.provider), \(rent.option.rawValue)" } ?? "provider",
      quantity: rent.hours.count, unit: "node-h", price: rent.rate.map { .exact($0.perHour) },
      amount: line.perMonth, formula: "node-hours that are paid", inputs: [])
    guard let run = placement.cloud, let offer else { return entry }
    let perNode = max(1, offer.gpusPerNode)
    entry.inputs = [
      CostInput(
        "nodes", "\(rent.nodes)", .derived,
        source: job.gpus.count == 0
          ? "a machine" : "GPUs over \(perNode) a node, rounded up: whole nodes are paid")
    ]
    if let reservation = rent.reservation {
      entry.formula = "node-h = committed nodes x 730 h, used or not, x needed / needed by all"
      entry.inputs += need(reservation.needed.count.quantityText, run, placement, job)
      entry.inputs += inputs(of: reservation)
    } else if job.isService {
      entry.formula = "node-h = nodes x hours, level of demand by level"
      entry.inputs += served(run, placement, job, total: entry.quantityText ?? "")
    } else if rent.option == .onDemand, let fallback = run.spot?.fallback {
      entry.formula = "node-h = nodes x expected hours on demand x runs a month"
      entry.inputs += [
        CostInput(
          "expected hours on demand", "\(fallback.onDemandHours.count.quantityText) h", .derived,
          source: "model.md, spot: what is left after \(fallback.interruptions) interruptions"),
        runs(of: job),
      ]
    } else {
      entry.formula = "node-h = nodes x max(hours of a run + start-up, minimum) x runs a month"
      entry.inputs += runInputs(run, job)
    }
    entry.inputs += priceInputs(of: offer, rent)
    return entry
  }

  /// What a service rents, level of demand by level, which adds up to `total` as it is printed.
  private func served(
    _ run: CloudRun, _ placement: Placement, _ job: Job, total: String
  ) -> [CostInput] {
    replica(of: job) + speed(of: job, on: facts.prices.offers[run.offer].gpu, run.speed)
      + levelsInCloud(of: job, placement, total: total) + [
        CostInput(
          "node-hours", total, .derived,
          source: placement.place == .hybrid
            ? "the sum of these: what home leaves over, in whole replicas"
            : "the sum of these: what the requests need")
      ]
  }

  /// Node-hours that a job needs of what is committed to.
  private func need(
    _ total: String, _ run: CloudRun, _ placement: Placement, _ job: Job
  ) -> [CostInput] {
    job.isService ? served(run, placement, job, total: total) : runInputs(run, job)
  }

  private func runInputs(_ run: CloudRun, _ job: Job) -> [CostInput] {
    var inputs: [CostInput] = []
    if let spot = run.spot {
      inputs += self.inputs(of: spot, run, job)
    } else {
      inputs += work(of: run, job, "hours of a run")
    }
    let billing = facts.prices.billing[facts.prices.offers[run.offer].provider]
    let startUp = run.turnaround.startUp
    if startUp > .zero || billing?.startUp != nil {
      inputs.append(
        time("start-up", startUp, billing?.startUp, otherwise: CostInput.byModel))
    }
    inputs.append(
      time(
        "minimum", billing?.minimum?.value ?? CloudDefaults.minimumBilling, billing?.minimum,
        otherwise: "least time that is billed, where nothing else is known"))
    return inputs + [runs(of: job)]
  }

  /// A time that a provider bills: as a price file gives it, or assumed.
  private func time(
    _ name: String, _ hours: Hours, _ given: Sourced<Hours>?, otherwise: String
  ) -> CostInput {
    let value = "\(hours.count.quantityText) h"
    return given.map { CostInput(name, value, $0.provenance) }
      ?? CostInput(name, value, .assumed, source: otherwise)
  }

  /// Hours of a run without interruptions, as `name`.
  private func work(of run: CloudRun, _ job: Job, _ name: String) -> [CostInput] {
    guard job.recurrence != .continuous else {
      return [CostInput(name, "730 h", .derived, source: "it never stops: a month is 730 h")]
    }
    return hours(of: job, on: facts.prices.offers[run.offer].gpu, run.speed, name)
  }

  private func inputs(
    of spot: SpotEstimate, _ run: CloudRun, _ job: Job
  ) -> [CostInput] {
    let isSaved = spot.intervalHours < spot.workHours
    let isYoung = job.checkpointing?.interval == nil && isSaved
    let isAssumed = job.assumed.contains(.checkpointCost)
    var inputs = work(of: run, job, "hours without interruption")
    inputs += [
      CostInput(
        "interruptions an hour", spot.interruptionsPerHour.quantityText, spot.rate.provenance,
        isAssumed: spot.rate.isAssumed),
      isYoung
        ? CostInput(
          "checkpoint every", "\(spot.intervalHours.count.quantityText) h", .derived,
          source: "the square root of 2 x its cost / interruptions (Young 1974)")
        : CostInput(
          "checkpoint every", isSaved ? "\(spot.intervalHours.count.quantityText) h" : "never",
          given: .job("checkpoint"), unless: job.checkpointing == nil,
          assumed: "none, if nobody says"),
    ]
    if isSaved {
      inputs.append(
        CostInput(
          "a checkpoint takes", "\(spot.checkpointHours.count.quantityText) h",
          given: .job("checkpoint"), unless: isAssumed))
    }
    let startUp = facts.prices.billing[facts.prices.offers[run.offer].provider]?.startUp
    let restart = "\(spot.restartHours.count.quantityText) h"
    if job.checkpointing == nil, let startUp {
      inputs.append(
        CostInput("a restart takes", restart, startUp.provenance).noting("the start-up"))
    } else {
      inputs.append(
        CostInput(
          "a restart takes", restart, given: .job("checkpoint"),
          unless: job.checkpointing == nil || isAssumed))
    }
    if let fallback = spot.fallback {
      inputs += [
        CostInput(
          "on demand after", counted(fallback.interruptions, "interruption"),
          given: .job("fallback")),
        CostInput(
          "chance of that", fallback.probability.quantityText, .derived,
          source: "model.md, spot: negative binomial"),
      ]
    }
    let hours = spot.fallback?.spotHours ?? spot.expectedHours
    inputs.append(
      CostInput(
        "expected hours of a run", "\(hours.count.quantityText) h", .derived,
        source: spot.fallback == nil
          ? "(h/t)(1/L + R)(e^(L(t+d)) - 1) (Daly 2006)" : "model.md, spot: hours before that"))
    return inputs
  }

  private func inputs(of reservation: Rent.Reservation) -> [CostInput] {
    var inputs = [
      CostInput(
        "committed nodes", "\(reservation.nodes)", .derived,
        source: reservation.jobs == 1
          ? "as many as run at once"
          : "shared by \(counted(reservation.jobs, "job")): what their hours fill, at least the widest"
      ),
      CostInput(
        "node-hours needed", reservation.needed.count.quantityText, .derived,
        source: "of \(reservation.neededByAll.count.quantityText) by all that share"),
    ]
    if let hours = reservation.breakEven {
      let used = reservation.neededByAll.count / Double(max(1, reservation.nodes))
      inputs.append(
        CostInput(
          "pays from", "\(hours.tableText) h a month", .derived,
          source: "730 x reserved / on-demand price; used \(Hours(used).tableText) h a node"))
    }
    return inputs
  }
}
