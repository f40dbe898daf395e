import PlacementModel
import Quantities
import YAMLSyntax

extension Manifest {
  func write(_ lab: Lab, to yaml: inout YAMLWriter) {
    if let name = lab.name { yaml.key("name", text: name) }
    if let place = lab.place { yaml.key("place", text: place.code) }
    if !lab.certifications.isEmpty {
      yaml.key("certifications", list: lab.certifications.map(\.name))
    }
    if !lab.assumed.contains(.tariff) {
      writeTariff(lab.tariff, to: &yaml)
    } else if let price = lab.tariff.flatPrice {
      yaml.comment("assumed: electricity: \(price)")
    }
    func key(_ field: LabFields, _ name: String, _ value: String) {
      if lab.assumed.contains(field) {
        yaml.comment("assumed: \(name): \(value)")
      } else {
        yaml.key(name, value)
      }
    }
    key(.powerUsageEffectiveness, "pue", "\(lab.powerUsageEffectiveness)")
    key(.hostPower, "host-power", "\(lab.hostPowerPerGPU)")
    key(.load, "load", "\(lab.load)")
    key(.uplink, "uplink", "\(lab.uplink)")
    if lab.overhead > .zero { yaml.key("overhead", "\(lab.overhead)") }
    key(.expectedUtilization, "utilization", "\(lab.expectedUtilization)")
    write(lab.jobs, to: &yaml)
    guard !lab.pools.isEmpty else {
      yaml.key("gpus", "none")
      return
    }
    var described: Set<GPUModel.ID> = []
    yaml.block("gpus") { yaml in
      for pool in lab.pools {
        let isOwn = ownGPUs.contains(pool.model) && described.insert(pool.model).inserted
        yaml.item { write(pool, describing: isOwn, to: &$0) }
      }
    }
  }

  private func write(_ pool: LocalPool, describing isOwn: Bool, to yaml: inout YAMLWriter) {
    let model = gpus[pool.model]
    yaml.key("model", text: model.name)
    yaml.key("count", "\(pool.count)")
    if pool.assumed.contains(.memory), !isOwn {
      yaml.comment("from the catalogue: memory: \(pool.memory)")
    } else {
      yaml.key("memory", "\(pool.memory)")
    }
    if let power = pool.boardPower {
      if pool.assumed.contains(.power) {
        yaml.comment("from the catalogue: power: \(power)")
      } else {
        yaml.key("power", "\(power)")
      }
    }
    if let price = pool.pricePaid { yaml.key("price", "\(price)") }
    if let date = pool.bought { yaml.key("bought", "\(date)") }
    if let life = pool.life { yaml.key("life", life.unitText) }
    if let resale = pool.resale { yaml.key("resale", "\(resale)") }
    if let rate = pool.maintenance { yaml.key("maintenance", "\(rate)") }
    if !pool.assumed.contains(.hours) {
      yaml.key("hours-available", Self.text(of: pool.hoursPerMonth))
    }
    if pool.keptFree > .none { yaml.key("keep-free", "\(pool.keptFree)") }
    if let perNode = pool.perNode { yaml.key("per-node", "\(perNode)") }
    write(pool.jobs, to: &yaml)
    guard isOwn else { return }
    yaml.key("vendor", text: model.vendor)
    if let bandwidth = model.bandwidth {
      yaml.key("bandwidth", "\(BitRate(bitsPerSecond: bandwidth * 8e9))")
    }
    if let fp16 = model.tensorThroughput { yaml.key("fp16", "\(fp16)") }
  }

  func write(_ jobs: JobLimits, to yaml: inout YAMLWriter) {
    if let least = jobs.least { yaml.key("min-jobs", "\(least)") }
    if let most = jobs.most { yaml.key("max-jobs", "\(most)") }
  }

  /// Hours of a month in the cycle in which they are a short number: `12 h/day` for 365.
  private static func text(of hours: Hours) -> String {
    for cycle in Cycle.allCases {
      let share = hours.count * Double(cycle.hours) / Double(BillingMonth.hours)
      // People write minutes, and perhaps seconds.
      let time = Duration.seconds(Int64((share * 3_600).rounded()))
      if cycle.perMonth(time) == hours { return "\(time.unitText)/\(cycle)" }
    }
    let time = (try? Duration.hours(hours.count)) ?? BillingMonth.duration
    return "\(time.unitText)/month"
  }

  private func writeTariff(_ tariff: EnergyTariff, to yaml: inout YAMLWriter) {
    if let price = tariff.flatPrice {
      yaml.key("electricity", "\(price)")
      return
    }
    yaml.block("electricity") { yaml in
      for (days, runs) in tariff.days {
        for run in runs {
          yaml.item { yaml in
            yaml.key("days", list: days.map(\.rawValue))
            yaml.key("from", "\(run.hours.lowerBound)")
            yaml.key("to", "\(run.hours.upperBound)")
            yaml.key("price", "\(run.price)")
          }
        }
      }
    }
  }
}

extension EnergyTariff {
  /// Hours of a day with one price.
  fileprivate struct Run: Hashable {
    var hours: Range<Int>
    var price: EnergyPrice
  }

  /// The days of the week with the prices of each, days with the same prices together.
  fileprivate var days: [(days: [Weekday], runs: [Run])] {
    var groups: [(days: [Weekday], runs: [Run])] = []
    for day in Weekday.allCases {
      var runs: [Run] = []
      for hour in 0..<24 {
        let price = price(atHourOfWeek: day.firstHourOfWeek + hour)
        if let last = runs.last, last.price == price {
          runs[runs.count - 1].hours = last.hours.lowerBound..<(hour + 1)
        } else {
          runs.append(Run(hours: hour..<(hour + 1), price: price))
        }
      }
      if let known = groups.firstIndex(where: { $0.runs == runs }) {
        groups[known].days.append(day)
      } else {
        groups.append(([day], runs))
      }
    }
    return groups
  }
}
