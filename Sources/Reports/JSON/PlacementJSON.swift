import PlacementModel
import Quantities

extension PlanWords {
  /// One job of a plan.
  func json(of placement: Placement, _ job: Job) -> JSONValue {
    .object([
      "assumed": .strings(
        JobFields.all.filter { job.assumed.union(job.guessed).contains($0.field) }.map {
          $0.words(job)
        }),
      "carbon": placement.runs ? facts.emissions(of: placement).json : .null,
      "cloud": .optional(placement.cloud, json(of:)),
      "cost": placement.runs ? placement.cost.json(in: facts) : .null,
      "deadline_hours": .optional(job.deadline) { .estimate(Hours($0).count) },
      "kind": .string(job.kind.rawValue),
      "local": .optional(placement.local, json(of:)),
      "name": .string(job.name),
      "owner": .optional(job.owner, JSONValue.string),
      "place": .string(placement.place.rawValue),
      "reason": .object([
        "code": .string(code(of: placement.reason)),
        "source": .optional(source(of: placement.reason), JSONValue.string),
        "words": .string(why(placement, of: job)),
      ]),
      "regimes": .strings(job.regimes.map(\.name)),
      "sensitivity": .string(job.sensitivity.rawValue),
      "tags": .strings(job.tags),
      "team": .optional(job.team, JSONValue.string),
      "trace": .array(placement.trace.map { json(of: $0) }),
      "turnaround_hours": .optional(
        placement.runs ? facts.turnaround(of: placement, job) : nil
      ) { .estimate($0.count) },
    ])
  }

  func json(of run: LocalRun) -> JSONValue {
    .object([
      "gpu": .optional(run.pool) { .string(name(ofPool: $0)) },
      "gpu_hours_per_month": .estimate(run.gpuHoursPerMonth.count),
      "gpu_share": .estimate(run.share.fraction),
      "gpus": .int(run.gpus),
      "hours_per_run": .estimate(run.hours.count),
      "pool": .optional(run.pool, JSONValue.int),
      "speed": run.speed.json(in: facts.prices),
      "turnaround": run.turnaround.json,
      "turnaround_hours": .estimate(run.turnaround.total.count),
    ])
  }

  func json(of run: CloudRun) -> JSONValue {
    let offer = facts.prices.offers[run.offer]
    return .object([
      "gpu": .optional(offer.gpu) { .string(name(of: $0)) },
      "gpus_per_node": .int(offer.gpusPerNode),
      "instance": .string(offer.instance),
      "node_hours_per_month": .estimate(run.nodeHoursPerMonth.count),
      "nodes": .int(run.nodes),
      "paid_hours_per_run": .estimate(run.paidHours.count),
      "place": .optional(offer.place) { .string($0.code) },
      "price_as_of": .date(offer.provenance(run.option).asOf),
      "price_source": .string(offer.provenance(run.option).source),
      "provider": .string(offer.provider),
      "purchase_option": .string(run.option.rawValue),
      "region": .optional(offer.region, JSONValue.string),
      "speed": run.speed.json(in: facts.prices),
      "spot": .optional(run.spot, json(of:)),
      "turnaround": run.turnaround.json,
      "turnaround_hours": .estimate(run.turnaroundHours.count),
    ])
  }

  private func json(of spot: SpotEstimate) -> JSONValue {
    .object([
      "checkpoint_hours": .estimate(spot.checkpointHours.count),
      "checkpoint_interval_hours": .estimate(spot.intervalHours.count),
      "expected_hours": .estimate(spot.expectedHours.count),
      "fallback": .optional(spot.fallback) {
        .object([
          "interruptions": .int($0.interruptions),
          "on_demand_hours": .estimate($0.onDemandHours.count),
          "probability": .estimate($0.probability),
          "spot_hours": .estimate($0.spotHours.count),
        ])
      },
      "interruptions_per_hour": .estimate(spot.interruptionsPerHour),
      "is_rate_assumed": .bool(spot.rate.isAssumed),
      "rate_source": .string(spot.rate.provenance.source),
      "restart_hours": .estimate(spot.restartHours.count),
      "work_hours": .estimate(spot.workHours.count),
    ])
  }

  /// A question that was asked, its answer, and what was compared.
  func json(of step: TraceStep) -> JSONValue {
    let node = facts.tree.nodes[step.node]
    var members: [String: JSONValue] = [
      "answer": .bool(step.answer),
      "id": .string(node.id),
      "question": .string(node.question.words),
      "source": .string(node.source),
    ]
    switch step.evidence {
    case .stated: break
    case .data(let volume, let limit):
      members["bytes"] = .bytes(volume)
      members["bytes_limit"] = .bytes(limit)
    case .capacity(let pool, let obstacles):
      members["pool"] = .optional(pool, JSONValue.int)
      members["obstacles"] = .array(obstacles.map { $0.json("the lab") })
    case .gpuHours(let hours, let limit):
      members["gpu_hours"] = .optional(hours) { .estimate($0.count) }
      members["gpu_hours_limit"] = .estimate(limit.count)
    case .breakEven(let found, let limit):
      members["usd_capital"] = .money(found.capital)
      members["usd_rent_per_month"] = .money(found.rentPerMonth)
      members["usd_power_per_month"] = .money(found.powerPerMonth)
      members["months"] = .optional(found.months, JSONValue.estimate)
      members["months_limit"] = .estimate(limit)
    }
    return .object(members)
  }
}
