import PlacementModel
import Quantities

extension ScheduleReport {
  /// One document: the month, every run, what has no place, and how full the pools are.
  package var document: JSONDocument {
    JSONDocument(
      toolVersion: context.toolVersion,
      [
        "currency": "USD",
        "inputs": context.inputsJSON,
        "jobs": .array(jobs),
        "month": .object([
          "first_day": .date(schedule.month.firstDay),
          "first_weekday": .string(schedule.month.weekday(at: .start).rawValue),
          "hours": .int(MonthMinute.end.minutes / 60),
        ]),
        "policy": .string(plan.policy.rawValue),
        "pools": .array(pools),
        "totals": .object([
          "is_power_known": .bool(schedule.isPowerKnown),
          "runs_unscheduled": .int(schedule.omissions.count),
          "usd_power": .money(schedule.power),
          "usd_power_per_month_of_plan": .money(plan.totals.power),
        ]),
        "unscheduled": .array(schedule.omissions.map(words.json)),
        "warnings": .strings(warnings),
      ],
      rows: .init("runs", each: "run", count: schedule.entries.count) {
        words.json(schedule.entries[$0])
      })
  }

  private var jobs: [JSONValue] {
    zip(facts.jobs, schedule.tallies).compactMap { job, tally in
      tally.map {
        .object([
          "name": .string(job.name), "runs_closed": .int($0.closed),
          "runs_left_over": .int($0.leftOver),
          "runs_owed": .int($0.owed), "runs_placed": .int($0.placed),
        ])
      }
    }
  }

  private var pools: [JSONValue] {
    zip(facts.lab.pools.indices, schedule.loads).map { pool, load in
      .object([
        "count": .int(facts.lab.pools[pool].count),
        "gpu": .string(words.gpu(.pool(pool))),
        "gpu_hours_available": .estimate(load.available.count),
        "gpu_hours_used": .estimate(load.used.count),
        "most_gpus_at_once": .int(load.most),
      ])
    }
  }
}

extension ScheduleWords {
  func json(_ entry: Schedule.Entry) -> JSONValue {
    var members = place(entry.resource)
    members["end"] = .optional(iso(entry.end), JSONValue.string)
    members["end_minute"] = .int(entry.end.minutes)
    members["gpu_numbers"] = .array(entry.gpus.map(JSONValue.int))
    members["gpu_share"] = .estimate(entry.share.fraction)
    members["job"] = .string(facts.jobs[entry.job].name)
    members["part"] = .string(ScheduleWords.code(of: entry.part))
    members["piece"] = .int(entry.piece)
    members["pieces"] = .int(entry.pieces)
    members["run"] = .int(entry.run)
    members["start"] = .optional(iso(entry.start), JSONValue.string)
    members["start_minute"] = .int(entry.start.minutes)
    members["usd_power"] = .money(entry.power)
    return .object(members)
  }

  func json(_ omission: Schedule.Omission) -> JSONValue {
    var members = place(omission.resource)
    members["due_minute"] = .int(omission.due.minutes)
    members["from_minute"] = .int(omission.from.minutes)
    members["job"] = .string(facts.jobs[omission.job].name)
    members["obstacle"] = .string(ScheduleWords.code(of: omission.obstacle))
    members["part"] = .string(ScheduleWords.code(of: omission.part))
    members["run"] = .int(omission.run)
    members["why"] = .string(reason(omission.obstacle))
    return .object(members)
  }

  private func place(_ resource: Schedule.Resource) -> [String: JSONValue] {
    var pool: Int?
    if case .pool(let index) = resource { pool = index }
    return [
      "gpu": pool == nil ? .null : .string(gpu(resource)),
      "pool": .optional(pool, JSONValue.int),
      "resource": .string(ScheduleWords.code(of: resource)),
    ]
  }
}
