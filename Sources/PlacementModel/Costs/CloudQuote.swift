import Quantities

/// What a job would take and cost on one offer, bought in one way.
struct CloudQuote {
  var run: CloudRun
  /// nil if unknown.
  var price: HourlyRate?
  /// Node-hours of one run and of a month that are paid.
  var paidPerRun: DeviceHours
  var data: DataMovement

  /// `standby` is node-hours a month instead of whole runs, for the cloud part of a hybrid service;
  /// `inbound` is what earlier jobs hand over.
  init(
    of job: Job, on priced: PricedCandidate, standby: DeviceHours? = nil,
    inbound: [Handover] = [], in place: PlacementCase
  ) {
    let (candidate, option) = (priced.candidate, priced.option)
    price = priced.price
    data = DataMovement(of: job, to: place.prices.offers[candidate.offer], inbound: inbound)
    let runs = job.recurrence.runsPerMonth
    let isContinuous = job.recurrence == .continuous
    let work =
      isContinuous
      ? Hours(BillingMonth.duration) : Hours(job.work.duration) * (1 / candidate.speed.ratio)
    var busy = work
    var spot: SpotEstimate?
    if let rate = priced.rate {
      let estimate = SpotEstimate(
        work: work, nodes: candidate.nodes, rate: rate, checkpointing: job.checkpointing)
      busy = estimate.expectedHours
      spot = estimate
    }
    let startUp = isContinuous ? Hours.zero : CloudDefaults.startUp
    let paid = max(busy + startUp, priced.minimumBilling)
    let nodes = Double(candidate.nodes)
    var month = standby ?? DeviceHours(devices: nodes, for: paid * runs)
    switch option {
    case .onDemand, .spot:
      paidPerRun = standby.map { $0 * (1 / runs) } ?? DeviceHours(devices: nodes, for: paid)
    case .reservedOneYear, .reservedThreeYears:
      // A commitment is paid whether used or not: whole nodes, all month, as many as run at once.
      let monthHours = Double(BillingMonth.hours)
      let atOnce = max(1, (month.count / nodes / monthHours).rounded(.up))
      month = DeviceHours(nodes * atOnce * monthHours)
      paidPerRun = month * (1 / runs)
    }
    run = CloudRun(
      offer: candidate.offer, option: option, nodes: candidate.nodes, paidHours: paid,
      turnaround: Turnaround(
        transfer: data.hours(over: place.lab.uplink), startUp: startUp, run: busy),
      nodeHoursPerMonth: month,
      speed: candidate.speed, spot: spot)
  }

  /// The lines of the bill; the month's amounts are priced from the month's quantities.
  func cost(of job: Job, in place: PlacementCase) throws(QuantityError) -> JobCost {
    var perRun: Money?
    var perMonth: Money?
    if let price {
      perRun = try price.charge(forHours: paidPerRun.count)
      perMonth = try price.charge(forHours: run.nodeHoursPerMonth.count)
    }
    let rent = CostLine(
      payee: .provider, meter: .nodeHours(run.nodeHoursPerMonth, rate: price, nodes: run.nodes),
      perRun: perRun, perMonth: perMonth)
    return try JobCost(lines: [rent] + data.lines(of: job, in: place))
  }
}

extension PlacementCase {
  /// The price of an offer, or what the manifest allows to assume for it; nil if unknown.
  func price(of offer: Offer, _ option: PurchaseOption) -> HourlyRate? {
    if let price = offer.price(option) { return price }
    guard let discounts = cloud.assumedDiscounts, let onDemand = offer.onDemand else { return nil }
    return try? discounts.price(option, onDemand: onDemand)
  }
}
