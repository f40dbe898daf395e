import Quantities

/// The data a run moves between the lab and clouds, between clouds, or between their regions.
struct DataMovement {
  /// Volume of one run's input that leaves the provider where it lies.
  private var fetched = ByteCount.zero
  /// Volume of one run's result that leaves for the lab.
  private var returned = ByteCount.zero
  /// Volume of one run that moves to another region of its provider.
  private var betweenRegions = ByteCount.zero
  /// Volume of one run that crosses the lab's line before the work can start.
  private var overLine = ByteCount.zero
  /// Volumes of a month that earlier jobs hand over from a provider; with a target region if they
  /// stay with it.
  private var handedOver: [(provider: String, region: String?, month: ByteCount, target: String?)] =
    []
  /// What stays with the provider.
  private var kept = ByteCount.zero
  /// Where it runs; nil at home.
  private var terms: SiteTerms?

  /// What moves when a job runs at home; `inbound` is what earlier jobs hand over.
  init(toLabFor job: Job, inbound: [Handover] = []) {
    for handover in inbound { take(handover, to: .lab) }
    guard case .cloud = job.data.location else { return }
    fetched = job.data.input
    overLine = overLine.adding(job.data.input)
  }

  /// What moves when a job runs at a place in a cloud; `inbound` is what earlier jobs hand over.
  init(of job: Job, to terms: SiteTerms, inbound: [Handover] = []) {
    self.terms = terms
    if !inbound.isEmpty {
      let here = Site.cloud(provider: terms.provider, region: terms.region)
      for handover in inbound { take(handover, to: here) }
    }
    switch job.data.location {
    case .lab: overLine = overLine.adding(job.data.input)
    case .cloud(let source, _) where source != terms.provider: fetched = job.data.input
    case .cloud(_, let region?):
      if let other = terms.region, other != region { betweenRegions = job.data.input }
    case .cloud: break
    }
    returned = job.data.result
    kept = job.data.kept
  }

  /// What moves when earlier jobs hand over to one that runs at a place, and nothing else.
  init(_ handovers: [Handover], to here: Site) {
    for handover in handovers { take(handover, to: here) }
  }

  /// Counts what an earlier job hands over, if it has to go from one place to another.
  private mutating func take(_ handover: Handover, to here: Site) {
    guard handover.site != here else { return }
    let crossesLine = handover.site == .lab || here == .lab
    if crossesLine { overLine = overLine.adding(handover.perRun) }
    guard case .cloud(let source, let region) = handover.site else { return }
    guard case .cloud(source, let target) = here else {
      handedOver.append((source, region, handover.perMonth, nil))
      return
    }
    if let region, let target, region != target {
      handedOver.append((source, region, handover.perMonth, target))
    }
  }

  /// How long the line is busy before the work can start; infinite on a line that carries nothing.
  func hours(over line: BitRate) -> Hours {
    guard overLine > .zero else { return .zero }
    return Hours(Double(overLine.bytes) * 8 / line.bitsPerSecond / 3600)
  }

  /// Lines that the bill has for it, at most.
  var lineCount: Int {
    var count = handedOver.count
    for volume in [fetched, returned, betweenRegions, kept] where volume > .zero { count += 1 }
    return count
  }

  /// The bill for it alone.
  func bill(of job: Job, in place: PlacementCase) throws(QuantityError) -> JobCost {
    var lines: [CostLine] = []
    try addLines(to: &lines, of: job, in: place)
    return try JobCost(lines: lines)
  }

  /// Adds the lines for data that moves or stays; none where nothing does.
  ///
  /// `egress` is what has left each provider before, in the same month.
  func addLines(
    to lines: inout [CostLine], of job: Job, in place: PlacementCase,
    after egress: EgressSoFar = EgressSoFar()
  ) throws(QuantityError) {
    // Most jobs move nothing that costs, and every offer that is looked at comes by here.
    guard lineCount > 0 else { return }
    let (runs, per) = job.recurrence.runRatio
    var soFar = egress
    if fetched > .zero, case .cloud(let source, let region) = job.data.location {
      // Tiers count the month's volume; a run's share of it is the month's price, spread evenly.
      let month = try fetched.scaled(by: runs, over: per)
      let point = EgressPoint(provider: source, region: region, place.prices)
      let use = try soFar.take(month, perRun: fetched, from: point)
      lines.append(try line(.egress(use), perMonth: try use.cost, runs: (runs, per)))
    }
    if returned > .zero, let point = terms?.egress {
      let month = try returned.scaled(by: runs, over: per)
      // What nothing comes after need not be counted.
      let use =
        handedOver.isEmpty
        ? try soFar.priced(month, perRun: returned, from: point)
        : try soFar.take(month, perRun: returned, from: point)
      lines.append(try line(.egress(use), perMonth: try use.cost, runs: (runs, per)))
    }
    if betweenRegions > .zero, case .cloud(let source, let region) = job.data.location {
      let month = try betweenRegions.scaled(by: runs, over: per)
      let transfer = RegionTransfer(
        provider: source, region: region, perRun: betweenRegions, perMonth: month,
        price: place.prices.interRegion(from: source, region: region))
      lines.append(try line(transfer, runs: (runs, per)))
    }
    for (source, region, month, target) in handedOver where month > .zero {
      let perRun = try month.scaled(by: per, over: runs)
      if target == nil {
        let point = EgressPoint(provider: source, region: region, place.prices)
        let use = try soFar.take(month, perRun: perRun, from: point)
        lines.append(try line(.egress(use), perMonth: try use.cost, runs: (runs, per)))
      } else {
        let transfer = RegionTransfer(
          provider: source, region: region, perRun: perRun, perMonth: month,
          price: place.prices.interRegion(from: source, region: region))
        lines.append(try line(transfer, runs: (runs, per)))
      }
    }
    if kept > .zero, let terms {
      let data = KeptData(
        provider: terms.provider, region: terms.region, volume: kept, price: terms.storage)
      lines.append(
        try line(
          .storage(data), perMonth: try data.price?.value.cost(of: kept, months: 1),
          runs: (runs, per)))
    }
  }

  private func line(
    _ transfer: RegionTransfer, runs: (numerator: Int64, denominator: Int64)
  ) throws(QuantityError) -> CostLine {
    try line(
      .interRegion(transfer), perMonth: try transfer.price?.value.cost(of: transfer.perMonth),
      runs: runs)
  }

  private func line(
    _ meter: CostLine.Meter, perMonth: Money?, runs: (numerator: Int64, denominator: Int64)
  ) throws(QuantityError) -> CostLine {
    CostLine(
      payee: .provider, meter: meter,
      perRun: try perMonth?.scaled(by: runs.denominator, over: runs.numerator),
      perMonth: perMonth)
  }
}

extension ByteCount {
  /// The sum, or the most there is.
  func adding(_ other: ByteCount) -> ByteCount {
    let (sum, overflow) = bytes.addingReportingOverflow(other.bytes)
    return ByteCount(bytes: overflow ? .max : sum)
  }

  /// The volume times `numerator / denominator`, rounded to the nearest byte.
  func scaled(by numerator: Int64, over denominator: Int64) throws(QuantityError) -> ByteCount {
    ByteCount(bytes: try Money(micros: bytes).scaled(by: numerator, over: denominator).micros)
  }
}
