import PlacementModel
import Quantities

// Values of the model as JSON.  Units stand in the names of keys; money is a decimal string.

extension JSONValue {
  static func money(_ amount: Money?) -> JSONValue { .optional(amount) { .string($0.decimalText) } }
  static func date(_ date: CalendarDate?) -> JSONValue {
    .optional(date) { .string($0.description) }
  }
  static func bytes(_ count: ByteCount) -> JSONValue { .integer(count.bytes) }
}

extension JobCost {
  func json(in facts: PlacementCase) -> JSONValue {
    .object([
      "lines": .array(lines.map { $0.json(in: facts) }),
      "usd_per_month": .money(perMonth),
      "usd_per_run": .money(perRun),
    ])
  }
}

extension CostLine {
  func json(in facts: PlacementCase) -> JSONValue {
    var members: [String: JSONValue] = [
      "payee": .string(payee.code),
      "usd_per_month": .money(perMonth),
      "usd_per_run": .money(perRun),
    ]
    switch meter {
    case .energy(let energy, let power):
      members["meter"] = "energy"
      members["kilowatt_hours_per_month"] = .estimate(energy.kilowattHours)
      members["board_watts"] = .optional(power.board) { .estimate($0.watts) }
      members["gpus"] = .int(power.gpus)
      members["host_watts"] = .estimate(power.host.watts)
      members["hours_per_month"] = .estimate(power.hoursPerMonth.count)
      members["load"] = .estimate(power.load.fraction)
      members["pue"] = .estimate(power.powerUsageEffectiveness.ratio)
      members["start_hour_of_week"] = .optional(power.startHour, JSONValue.int)
      members["usd_per_kilowatt_hour"] = .money(power.price.perKilowattHour)
      members["price_as_of"] = .date(facts.lab.tariffProvenance.asOf)
      members["price_source"] = .string(facts.lab.tariffProvenance.source)
      members["bands"] = .array(power.bands.map(\.json))
    case .ownership(let hours, let ownership):
      members["meter"] = "ownership"
      members["gpu_hours_per_month"] = .estimate(hours.count)
      members["life_hours"] = .estimate(ownership.lifeHours.count)
      members["usd_price"] = .money(ownership.price)
      members["usd_resale"] = .money(ownership.resale)
      members["usd_per_gpu_hour"] = .optional(ownership.rate) {
        .string(UnitPrice.quotient($0).text.filter { $0 != "," })
      }
      members["utilization"] = .estimate(ownership.utilization.fraction)
    case .nodeHours(let rent):
      members["meter"] = "node-hours"
      members["node_hours_per_month"] = .estimate(rent.hours.count)
      members["nodes"] = .int(rent.nodes)
      members["purchase_option"] = .string(rent.option.rawValue)
      members["reservation"] = .optional(rent.reservation, \.json)
      members["usd_per_node_hour"] = .money(rent.rate?.perHour)
    case .egress(let use):
      members["meter"] = "egress"
      let tariff = facts.prices.egress(from: use.provider, region: use.region)
      members.merge(site(use.provider, use.region, tariff?.provenance)) { $1 }
      members["bytes_before_per_month"] = .bytes(use.before)
      members["bytes_free_elsewhere_per_month"] = .bytes(use.freeElsewhere)
      members["bytes_per_month"] = .bytes(use.perMonth)
      members["bytes_per_run"] = .bytes(use.perRun)
      members["tiers"] = .optional(use.slices) { .array($0.map(\.json)) }
    case .interRegion(let moved):
      members["meter"] = "inter-region"
      members.merge(site(moved.provider, moved.region, moved.price?.provenance)) { $1 }
      members["bytes_per_month"] = .bytes(moved.perMonth)
      members["bytes_per_run"] = .bytes(moved.perRun)
      members["usd_per_gigabyte"] = .money(moved.price?.value.perGigabyte)
    case .storage(let kept):
      members["meter"] = "storage"
      members.merge(site(kept.provider, kept.region, kept.price?.provenance)) { $1 }
      members["bytes_per_month"] = .bytes(kept.volume)
      members["usd_per_gigabyte_month"] = .money(kept.price?.value.perGigabyteMonth)
    }
    return .object(members)
  }

  /// Who asks a price, where, and where it comes from.
  private func site(
    _ provider: String, _ region: String?, _ provenance: Provenance?
  ) -> [String: JSONValue] {
    [
      "price_as_of": .date(provenance?.asOf),
      "price_source": .optional(provenance) { .string($0.source) },
      "provider": .string(provider),
      "region": .optional(region, JSONValue.string),
    ]
  }
}

extension EnergyBand {
  var json: JSONValue {
    .object([
      "hours_per_month": .estimate(hours.count),
      "usd_per_kilowatt_hour": .money(price.perKilowattHour),
    ])
  }
}

extension EgressTariff.Slice {
  var json: JSONValue {
    .object([
      "bytes_per_month": .bytes(volume),
      "usd_per_gigabyte": .money(price.perGigabyte),
    ])
  }
}

extension Rent.Reservation {
  var json: JSONValue {
    .object([
      "break_even_hours_per_month": .optional(breakEven) { .estimate($0.count) },
      "jobs": .int(jobs),
      "node_hours_needed": .estimate(needed.count),
      "node_hours_needed_by_all": .estimate(neededByAll.count),
      "nodes": .int(nodes),
    ])
  }
}

extension CostLine.Payee {
  var code: String {
    switch self {
    case .utility: "utility"
    case .owner: "owner"
    case .provider: "provider"
    }
  }
}

extension Obstacle {
  /// The obstacle's name, the quantities, and what is short.
  func json(_ subject: String) -> JSONValue {
    var members: [String: JSONValue] = ["code": .string(code), "message": .string(words(subject))]
    switch self {
    case .memory(let needed, let available):
      members["bytes_needed"] = .bytes(needed)
      members["bytes_available"] = .bytes(available)
    case .count(let needed, let available):
      members["gpus_needed"] = .int(needed)
      members["gpus_available"] = .int(available)
    case .processors(let needed, let available):
      members["processors_needed"] = .int(needed)
      members["processors_available"] = .optional(available, JSONValue.int)
    case .gpuHours(let needed, let left):
      members["gpu_hours_needed"] = .estimate(needed.count)
      members["gpu_hours_left"] = .estimate(left.count)
    case .paidHours(let needed, let left):
      members["node_hours_needed"] = .estimate(needed.count)
      members["node_hours_left"] = .estimate(left.count)
    case .deadline(let needed, let limit):
      members["hours_needed"] = .estimate(needed.count)
      members["hours_allowed"] = .estimate(limit.count)
    case .budget(let needed, let left):
      members["usd_needed"] = .money(needed)
      members["usd_left"] = .money(left)
    case .residency(let place): members["place"] = .optional(place) { .string($0.code) }
    case .certification(let regime): members["regime"] = .string(regime.name)
    default: break
    }
    return .object(members)
  }
}

extension SpeedTable.Speed {
  func json(in prices: PriceBook) -> JSONValue {
    let basis =
      switch evidence {
      case .same: "same GPU"
      case .humanPace: "human pace"
      case .scaled(_, _, let basis): "nearest model measured, times ratio of \(basis.rawValue)"
      case .measured: "measured"
      case .specification(let basis): basis.rawValue
      case .assumedEqual: "assumed equal"
      }
    let provenance = provenance(in: prices)
    return .object([
      "as_of": .date(provenance?.asOf), "basis": .string(basis), "ratio": .estimate(ratio),
      "source": .optional(provenance) { .string($0.source) },
    ])
  }
}

extension Turnaround {
  var json: JSONValue {
    .object([
      "run_hours": .estimate(run.count),
      "start_up_hours": .estimate(startUp.count),
      "transfer_hours": .estimate(transfer.count),
    ])
  }
}

extension Emissions {
  var json: JSONValue {
    .object([
      "at_home": .optional(local, \.json),
      "in_cloud": .optional(cloud, \.json),
      "kilograms_co2e_per_month": .optional(total) { .estimate($0.kilograms) },
    ])
  }
}

extension Emissions.Part {
  var json: JSONValue {
    .object([
      "grams_co2e_per_kilowatt_hour": .optional(intensity) {
        .estimate($0.value.gramsPerKilowattHour)
      },
      "grid_as_of": .date(intensity?.provenance.asOf),
      "grid_source": .optional(intensity) { .string($0.provenance.source) },
      "kilograms_co2e_per_month": .optional(mass) { .estimate($0.kilograms) },
      "kilowatt_hours_per_month": .optional(energy) { .estimate($0.kilowattHours) },
    ])
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
}
