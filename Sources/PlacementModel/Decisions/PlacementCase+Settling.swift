import Quantities

extension PlacementCase {
  /// The bills of a whole plan, settled together: the tiers of egress count the month's volume of all jobs,
  /// what a provider lets go free of charge once is free once, and jobs that reserve the same machine
  /// share it.
  ///
  /// - Complexity: O(jobs · log jobs).
  func settle(_ placements: inout [Placement]) throws(QuantityError) {
    try fillTiers(of: &placements)
    try shareReservations(of: &placements)
  }

  /// Prices egress in the order in which jobs are placed.
  private func fillTiers(of placements: inout [Placement]) throws(QuantityError) {
    guard placements.contains(where: \.paysEgress) else { return }
    var points = EgressPoints()
    var soFar = EgressSoFar(sharing: try freeEgress(of: placements, &points))
    for index in placingOrder where placements[index].paysEgress {
      let (runs, per) = jobs[index].recurrence.runRatio
      var lines = placements[index].cost.lines
      for (place, line) in lines.enumerated() {
        guard case .egress(let use) = line.meter else { continue }
        let priced = try soFar.take(
          use.perMonth, perRun: use.perRun, from: points.point(of: use, prices))
        let perMonth = try priced.cost
        lines[place] = CostLine(
          payee: line.payee, meter: .egress(priced),
          perRun: try perMonth?.scaled(by: per, over: runs), perMonth: perMonth)
      }
      placements[index].cost = try JobCost(lines: lines)
    }
  }

  /// Which tariffs have what their providers let go free of charge once over all of them; nil where no
  /// provider has two such tariffs.
  private func freeEgress(
    of placements: [Placement], _ points: inout EgressPoints
  ) throws(QuantityError) -> FreeEgress? {
    var volumes: [String: (provider: String, volume: ByteCount)] = [:]
    for placement in placements {
      for line in placement.cost.lines {
        guard case .egress(let use) = line.meter else { continue }
        let point = points.point(of: use, prices)
        guard point.tariff?.allowance != nil else { continue }
        let before = volumes[point.key]?.volume ?? .zero
        volumes[point.key] = (point.provider, try before + use.perMonth)
      }
    }
    let providers = Set(volumes.values.map(\.provider))
    return providers.count < volumes.count ? try FreeEgress(of: volumes, prices) : nil
  }

  /// Shares reservations: jobs that reserve the same machine hold its nodes together, as many as their
  /// hours fill or as the widest of them has at once, and each bears the part of the commitment that it
  /// uses.
  ///
  /// - Complexity: O(jobs).
  private func shareReservations(of placements: inout [Placement]) throws(QuantityError) {
    var holders: [ReservationKey: [Int]] = [:]
    for (index, placement) in placements.enumerated() {
      guard let run = placement.cloud, run.option.isReserved, placement.reservation != nil else {
        continue
      }
      holders[ReservationKey(offer: run.offer, option: run.option), default: []].append(index)
    }
    // Groups have no jobs in common, so their order is no matter.
    for jobs in holders.values where jobs.count > 1 { try share(among: jobs, in: &placements) }
  }

  private func share(
    among holders: [Int], in placements: inout [Placement]
  ) throws(QuantityError) {
    let month = Double(BillingMonth.hours)
    var needed = DeviceHours.zero
    var widest = 1
    for index in holders {
      guard let reservation = placements[index].reservation else { continue }
      needed = needed + reservation.needed
      widest = max(widest, placements[index].cloud?.nodes ?? 1)
    }
    // A hair above a whole number of nodes is that number: hours are not exact.
    let filled = (needed.count / month * (1 - 1e-12)).rounded(.up)
    let nodes = max(widest, Int(min(filled, 1e9)))
    guard needed > .zero else { return }
    for index in holders {
      let runs = self.jobs[index].recurrence.runsPerMonth
      var cost = placements[index].cost
      for (place, line) in cost.lines.enumerated() {
        guard case .nodeHours(var rent) = line.meter, var reservation = rent.reservation else {
          continue
        }
        reservation.nodes = nodes
        reservation.jobs = holders.count
        reservation.neededByAll = needed
        rent.reservation = reservation
        rent.hours = DeviceHours(Double(nodes) * month * (reservation.needed.count / needed.count))
        rent.hoursPerRun = rent.hours * (1 / runs)
        cost.lines[place] = try rent.line()
        placements[index].cloud?.nodeHoursPerMonth = rent.hours
      }
      placements[index].cost = try JobCost(lines: cost.lines)
    }
  }
}

/// The places that data has left so far, looked up once: they are few, and what leaves them much.
private struct EgressPoints {
  private var known: [EgressPoint] = []

  mutating func point(of use: EgressUse, _ prices: PriceBook) -> EgressPoint {
    if let point = known.first(where: { $0.region == use.region && $0.provider == use.provider }) {
      return point
    }
    let point = EgressPoint(provider: use.provider, region: use.region, prices)
    known.append(point)
    return point
  }
}

private struct ReservationKey: Hashable {
  var offer: Int
  var option: PurchaseOption
}

extension Placement {
  fileprivate var paysEgress: Bool {
    cost.lines.contains { if case .egress = $0.meter { true } else { false } }
  }

  /// The commitment behind its rent, if it has one.
  var reservation: Rent.Reservation? {
    for case .nodeHours(let rent) in cost.lines.map(\.meter) {
      if let reservation = rent.reservation { return reservation }
    }
    return nil
  }
}
