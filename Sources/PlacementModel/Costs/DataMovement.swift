import Quantities

/// The data a run moves between the lab and clouds, between clouds, or between their regions.
struct DataMovement {
  /// Volumes of one run that leave a provider, by provider and region.
  private(set) var leaving: [(provider: String, region: String?, volume: ByteCount)] = []
  /// Volume of one run that moves to another region of its provider.
  private(set) var betweenRegions = ByteCount.zero
  /// Volume of one run that crosses the lab's line before the work can start.
  private(set) var overLine = ByteCount.zero
  /// Volumes of a month that earlier jobs hand over from a provider; with a target region if they
  /// stay with it.
  private var handedOver: [(provider: String, region: String?, month: ByteCount, target: String?)] =
    []
  /// What stays with the provider.
  private(set) var kept = ByteCount.zero
  private var provider: String?

  /// What moves when a job runs at home; `inbound` is what earlier jobs hand over.
  init(toLabFor job: Job, inbound: [Handover] = []) {
    for handover in inbound { take(handover, to: .lab) }
    guard case .cloud(let source, let region) = job.data.location else { return }
    leave(source, region, job.data.input)
    overLine = overLine.adding(job.data.input)
  }

  /// What moves when a job runs on an offer; `inbound` is what earlier jobs hand over.
  init(of job: Job, to offer: Offer, inbound: [Handover] = []) {
    provider = offer.provider
    if !inbound.isEmpty {
      let here = Site(offer)
      for handover in inbound { take(handover, to: here) }
    }
    switch job.data.location {
    case .lab: overLine = overLine.adding(job.data.input)
    case .cloud(let source, let region) where source != offer.provider:
      leave(source, region, job.data.input)
    case .cloud(_, let region?):
      if let other = offer.region, other != region { betweenRegions = job.data.input }
    case .cloud: break
    }
    leave(offer.provider, offer.region, job.data.result)
    kept = job.data.kept
  }

  private mutating func leave(_ provider: String, _ region: String?, _ volume: ByteCount) {
    if volume > .zero { leaving.append((provider, region, volume)) }
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

  /// The lines for data that moves or stays; none where nothing does.
  ///
  /// `egress` is what has left each provider before, in the same month.
  func lines(
    of job: Job, in place: PlacementCase, after egress: EgressSoFar = EgressSoFar()
  ) throws(QuantityError) -> [CostLine] {
    // Most jobs move nothing that costs, and every offer that is looked at comes by here.
    isFree ? [] : try pricedLines(of: job, in: place, after: egress)
  }

  private var isFree: Bool {
    leaving.isEmpty && handedOver.isEmpty && betweenRegions <= .zero && kept <= .zero
  }

  private func pricedLines(
    of job: Job, in place: PlacementCase, after egress: EgressSoFar
  ) throws(QuantityError) -> [CostLine] {
    var lines: [CostLine] = []
    let (runs, per) = job.recurrence.runRatio
    var soFar = egress
    for (source, region, volume) in leaving {
      let month = try volume.scaled(by: runs, over: per)
      // Tiers count the month's volume; a run's share of it is the month's price, spread evenly.
      let use = try soFar.take(
        month, perRun: volume, provider: source, region: region, place.prices)
      lines.append(try line(.egress(use), perMonth: try use.cost, runs: (runs, per)))
    }
    if betweenRegions > .zero, let provider {
      let month = try betweenRegions.scaled(by: runs, over: per)
      let price = place.prices.interRegion[provider]
      lines.append(
        try line(
          .interRegion(month, perRun: betweenRegions, price: price),
          perMonth: try price?.cost(of: month), runs: (runs, per)))
    }
    for (source, region, month, target) in handedOver where month > .zero {
      let perRun = try month.scaled(by: per, over: runs)
      if target == nil {
        let use = try soFar.take(
          month, perRun: perRun, provider: source, region: region, place.prices)
        lines.append(try line(.egress(use), perMonth: try use.cost, runs: (runs, per)))
      } else {
        let price = place.prices.interRegion[source]
        lines.append(
          try line(
            .interRegion(month, perRun: perRun, price: price),
            perMonth: try price?.cost(of: month), runs: (runs, per)))
      }
    }
    if kept > .zero, let provider {
      let price = place.prices.storage[provider]
      lines.append(
        try line(
          .storage(kept, price: price), perMonth: try price?.cost(of: kept, months: 1),
          runs: (runs, per)))
    }
    return lines
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
