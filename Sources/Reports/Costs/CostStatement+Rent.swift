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
      quantity: rent.hours.count, unit: "node-h", price: rent.rate?.perHour,
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
      entry.inputs += inputs(of: reservation)
    } else if job.isServed {
      entry.formula = "node-h = nodes x hours, level of demand by level"
      entry.inputs.append(
        CostInput(
          "node-hours", rent.hours.count.quantityText, .derived,
          source: placement.place == .hybrid
            ? "what the lab leaves over, in whole replicas" : "what the requests need"))
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
    let isAssumed = offer.price(rent.option) == nil && rent.rate != nil
    let provenance = offer.provenance(rent.option)
    entry.inputs.append(
      isAssumed
        ? CostInput(
          "price of a node-hour", rent.rate?.perHour.exactText ?? "unknown", .assumed,
          source: "discount off on-demand, \(facts.cloud.assumedDiscounts?.source ?? "")",
          asOf: provenance.asOf)
        : CostInput(
          "price of a node-hour", rent.rate?.perHour.exactText ?? "unknown", .listed,
          source: "\(offer.instance), \(provenance.source)", asOf: provenance.asOf))
    return entry
  }

  private func runInputs(_ run: CloudRun, _ job: Job) -> [CostInput] {
    var inputs: [CostInput] = []
    if let spot = run.spot {
      inputs += self.inputs(of: spot, speed: run.speed, job)
    } else {
      inputs.append(
        CostInput(
          "hours of a run", "\(run.turnaround.run.count.quantityText) h", .derived,
          source: job.recurrence == .continuous
            ? "a month" : "hours of the job" + speedWords(run.speed, job)))
    }
    if run.turnaround.startUp > .zero {
      inputs.append(
        CostInput(
          "start-up", "\(run.turnaround.startUp.count.quantityText) h", .assumed,
          source: "model.md, taken for granted"))
    }
    let provider = facts.prices.offers[run.offer].provider
    inputs.append(
      CostInput(
        "minimum", "\(facts.prices.minimum(of: provider).count.quantityText) h",
        facts.prices.minimumBilling[provider] == nil ? .assumed : .listed,
        source: "least time that is billed"))
    return inputs + [runs(of: job)]
  }

  private func inputs(
    of spot: SpotEstimate, speed: SpeedTable.Speed, _ job: Job
  ) -> [CostInput] {
    let isSaved = spot.intervalHours < spot.workHours
    let isAssumed = job.assumed.contains(.checkpointCost)
    var inputs = [
      CostInput(
        "hours without interruption", "\(spot.workHours.count.quantityText) h", .derived,
        source: job.recurrence == .continuous
          ? "a month" : "hours of the job" + speedWords(speed, job)),
      CostInput(
        "interruptions an hour", spot.interruptionsPerHour.quantityText, spot.rate.provenance,
        isAssumed: spot.rate.isAssumed),
      CostInput(
        "checkpoint every", isSaved ? "\(spot.intervalHours.count.quantityText) h" : "never",
        job.checkpointing?.interval == nil && isSaved ? .derived : .given,
        source: job.checkpointing?.interval == nil && isSaved
          ? "the square root of 2 x its cost / interruptions (Young 1974)" : "manifest"),
    ]
    if isSaved {
      inputs.append(
        CostInput(
          "a checkpoint takes", "\(spot.checkpointHours.count.quantityText) h",
          isAssumed ? .assumed : .given, source: isAssumed ? "model.md" : "manifest"))
    }
    inputs.append(
      CostInput(
        "a restart takes", "\(spot.restartHours.count.quantityText) h",
        job.checkpointing == nil || isAssumed ? .assumed : .given,
        source: job.checkpointing == nil || isAssumed ? "model.md" : "manifest"))
    if let fallback = spot.fallback {
      inputs += [
        CostInput(
          "on demand after", counted(fallback.interruptions, "interruption"), .given,
          source: "manifest"),
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

extension PriceBook {
  /// The least time that a provider bills.
  func minimum(of provider: String) -> Hours {
    minimumBilling[provider] ?? CloudDefaults.minimumBilling
  }
}
