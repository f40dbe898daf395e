public import Quantities

/// What a job would take and cost on one offer, bought in one way.
struct CloudQuote {
  var run: CloudRun
  /// What is rented in the way that was chosen.
  var rent: Rent
  /// What is rented on demand after it, by a run that falls back from spot.
  var fallback: Rent?
  var data: DataMovement

  /// `standby` is for the cloud part of a hybrid service, in place of whole runs; `inbound` is what
  /// earlier jobs hand over.
  init(
    of job: Job, on priced: PricedCandidate, standby: Standby? = nil, inbound: [Handover] = [],
    in place: PlacementCase
  ) {
    let option = priced.option
    let nodeCount = standby?.nodes ?? priced.candidate.nodes
    let data = DataMovement(of: job, to: priced.terms, inbound: inbound)
    let runs = job.recurrence.runsPerMonth
    let isContinuous = job.recurrence == .continuous
    let work =
      isContinuous
      ? Hours(BillingMonth.duration) : Hours(job.work.duration) * (1 / priced.candidate.speed.ratio)
    var spot = priced.rate.map {
      SpotEstimate(
        work: work, nodes: nodeCount, rate: $0, checkpointing: job.checkpointing,
        startUp: priced.terms.startUp)
    }
    // A cloud that stands by is rented by the hour of need, not by the run.
    if standby == nil, let limit = job.interruptionsBeforeOnDemand {
      spot = spot?.fallingBack(after: limit)
    }
    let startUp = isContinuous ? Hours.zero : priced.terms.startUp
    let onDemand = spot?.fallback?.onDemandHours ?? .zero
    let busy = spot?.fallback?.spotHours ?? spot?.expectedHours ?? work
    let paid = max(busy + startUp, priced.terms.minimumBilling)
    let nodes = Double(nodeCount)
    var rent = Rent(
      hours: standby?.hours ?? DeviceHours(devices: nodes, for: paid * runs),
      hoursPerRun: standby.map { $0.hours * (1 / runs) } ?? DeviceHours(devices: nodes, for: paid),
      rate: priced.price, nodes: nodeCount, option: option)
    if option.isReserved { rent.reserve(at: priced.onDemand, runs: runs) }
    var fallback: Rent?
    if onDemand > .zero {
      fallback = Rent(
        hours: DeviceHours(devices: nodes, for: onDemand * runs),
        hoursPerRun: DeviceHours(devices: nodes, for: onDemand), rate: priced.onDemand,
        nodes: nodeCount, option: .onDemand)
    }
    // Every member is set once, at the end: what is read again in between is copied.
    run = CloudRun(
      offer: priced.candidate.offer, option: option, nodes: nodeCount, paidHours: paid + onDemand,
      turnaround: Turnaround(
        transfer: data.hours(over: place.lab.uplink), startUp: startUp, run: busy + onDemand),
      nodeHoursPerMonth: rent.hours + (fallback?.hours ?? .zero),
      speed: priced.candidate.speed, spot: spot)
    self.rent = rent
    self.fallback = fallback
    self.data = data
  }

  /// The lines of the bill; the month's amounts are priced from the month's quantities.
  ///
  /// `egress` is what has left each provider before, in the same month.
  func cost(
    of job: Job, in place: PlacementCase, after egress: EgressSoFar = EgressSoFar()
  ) throws(QuantityError) -> JobCost {
    var lines: [CostLine] = []
    lines.reserveCapacity((fallback == nil ? 1 : 2) + data.lineCount)
    lines.append(try rent.line())
    if let fallback { lines.append(try fallback.line()) }
    try data.addLines(to: &lines, of: job, in: place, after: egress)
    return try JobCost(lines: lines)
  }
}

extension Rent {
  /// Turns hours that are needed into a commitment, which is paid whether used or not: whole nodes,
  /// all month, as many as run at once.
  fileprivate mutating func reserve(at onDemand: HourlyRate?, runs: Double) {
    let month = Double(BillingMonth.hours)
    // A hair above a whole number of months is that number: hours are not exact.
    let atOnce = max(1, (hours.count / Double(nodes) / month * (1 - 1e-12)).rounded(.up))
    let committed = Int(min(Double(nodes) * atOnce, 1e9))
    reservation = Reservation(
      nodes: committed, jobs: 1, needed: hours, neededByAll: hours,
      breakEven: Self.breakEven(reserved: rate, onDemand: onDemand))
    hours = DeviceHours(Double(committed) * month)
    hoursPerRun = hours * (1 / runs)
  }

  /// 730 · p_rs / p_od; source: model.md, "reserved".
  private static func breakEven(reserved: HourlyRate?, onDemand: HourlyRate?) -> Hours? {
    guard let reserved, let onDemand, onDemand > .zero else { return nil }
    return Hours(
      Double(BillingMonth.hours) * Double(reserved.perHour.micros)
        / Double(onDemand.perHour.micros))
  }
}

extension PlacementCase {
  /// The price of an offer, or what the manifest allows to assume for it; nil if unknown.
  public func price(of offer: Offer, _ option: PurchaseOption) -> HourlyRate? {
    if let price = offer.price(option) { return price }
    guard option != .prepaid, let discounts = cloud.assumedDiscounts, let onDemand = offer.onDemand
    else { return nil }
    return try? discounts.price(option, onDemand: onDemand)
  }
}
