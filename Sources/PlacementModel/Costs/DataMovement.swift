import Quantities

/// The data a run moves between the lab and clouds, or between clouds.
struct DataMovement {
  /// Volumes of one run that leave a provider, by provider.
  private(set) var leaving: [(provider: String, volume: ByteCount)] = []
  /// Volume of one run that crosses the lab's line before the work can start.
  private(set) var overLine = ByteCount.zero

  /// What moves when a job runs at a provider; nil is the lab.
  init(of job: Job, to provider: String?) {
    switch (job.data.location, provider) {
    case (.lab, .some): overLine = job.data.input
    case (.cloud(let source, _), nil):
      leaving.append((source, job.data.input))
      overLine = job.data.input
    case (.cloud(let source, _), .some(let target)) where source != target:
      leaving.append((source, job.data.input))
    default: break
    }
    if let provider { leaving.append((provider, job.data.result)) }
  }

  /// How long the line is busy before the work can start; infinite on a line that carries nothing.
  func hours(over line: BitRate) -> Hours {
    guard overLine > .zero else { return .zero }
    return Hours(Double(overLine.bytes) * 8 / line.bitsPerSecond / 3600)
  }

  /// The lines for data that leaves a provider; none where nothing does.
  func egress(of job: Job, in place: PlacementCase) throws(QuantityError) -> [CostLine] {
    var lines: [CostLine] = []
    for (provider, volume) in leaving where volume > .zero {
      let (runs, per) = job.recurrence.runRatio
      let month = try volume.scaled(by: runs, over: per)
      let tariff = place.prices.egress[provider]
      // Tiers count the month's volume; a run's share of it is the month's price, spread evenly.
      var perMonth: Money?
      var perRun: Money?
      if let tariff {
        let cost = try tariff.cost(of: month)
        perMonth = cost
        perRun = try cost.scaled(by: per, over: runs)
      }
      lines.append(
        CostLine(
          payee: .provider, meter: .egress(month, perRun: volume), perRun: perRun,
          perMonth: perMonth))
    }
    return lines
  }
}

extension ByteCount {
  /// The volume times `numerator / denominator`, rounded to the nearest byte.
  func scaled(by numerator: Int64, over denominator: Int64) throws(QuantityError) -> ByteCount {
    ByteCount(bytes: try Money(micros: bytes).scaled(by: numerator, over: denominator).micros)
  }
}
