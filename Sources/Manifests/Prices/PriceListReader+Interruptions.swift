import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  /// Reads `interruptions`: shares of machines taken back in a period, by machine and region.
  ///
  /// A machine in a region that is not listed has the mean rate of its regions, and a machine that
  /// is not listed the mean of all machines of the provider, which counts as assumed.
  mutating func readInterruptions(_ area: YAMLNode) {
    for node in groups(of: area) {
      guard let group = readGroup(node, allowed: PriceKeyword.ofInterruptions) else { continue }
      guard let provider = group[.provider].map({ text($0) }) else {
        reportMissing(.provider, at: node.range)
        continue
      }
      guard let hours = hours(ofPeriod: group[.period]) else { continue }
      var means: [(instance: String, sum: Double, count: Double)] = []
      var placeOfMean = SymbolTable<Int>()
      // Rows in one band mostly follow each other.
      var last: (share: Double, rate: Double)?
      forEachRow(of: group, allowed: PriceKeyword.ofInterruptions) { reader, row in
        guard let instance = row[.instance], let share = reader.middleOfBand(row) else { return }
        let known = last.flatMap { $0.share == share ? $0.rate : nil }
        let rate = known ?? InterruptionRates.Rate.rate(share: share, inHours: hours)
        last = (share, rate)
        let symbol = reader.symbol(instance)
        let place = placeOfMean[symbol] ?? means.count
        placeOfMean[symbol] = place
        if place == means.count { means.append((reader.pool.string(symbol), 0, 0)) }
        means[place].sum += rate
        means[place].count += 1
        guard let region = row[.region] else { return }
        let own = InterruptionRates.Rate(
          perNodeHour: rate, provenance: row.group.provenance, isAssumed: false)
        reader.prices.interruptions.byInstance[provider, default: [:]][
          means[place].instance, default: .init(mean: own)
        ].byRegion[reader.text(region)] = own
      }
      var total = (sum: 0.0, count: 0.0)
      // Sums of floating-point numbers depend on the order, which is not to be that of the rows.
      for mean in means.sorted(by: { $0.instance < $1.instance }) {
        total = (total.sum + mean.sum, total.count + mean.count)
        let known = InterruptionRates.Rate(
          perNodeHour: mean.sum / mean.count, provenance: group.provenance, isAssumed: false)
        prices.interruptions.byInstance[provider, default: [:]][
          mean.instance, default: .init(mean: known)
        ].mean = known
      }
      if total.count > 0 {
        prices.interruptions.byProvider[provider] = .init(
          perNodeHour: total.sum / total.count, provenance: group.provenance, isAssumed: true)
      }
    }
  }

  /// Reads `facts`; those used are `preemption-low-*` and `preemption-high-*` of one provider,
  /// between which a rate of the provider is taken.
  mutating func readFacts(_ area: YAMLNode) {
    var low: [String: Double] = [:]
    forEachRow(of: area, allowed: PriceKeyword.ofFacts) { reader, row in
      guard let id = row[.id].map({ reader.text($0) }), id.utf8.starts(with: "preemption-".utf8),
        let provider = row[.provider].map({ reader.text($0) }), let value = row[.value],
        let unit = row[.unit].map({ reader.text($0) }), unit == "%/day"
      else { return }
      guard let percent = reader.positive(value, "a percentage") else { return }
      if id.utf8.starts(with: "preemption-low-".utf8) {
        low[provider] = percent
      } else if let least = low[provider], id.utf8.starts(with: "preemption-high-".utf8) {
        reader.prices.interruptions.byProvider[provider] = .init(
          perNodeHour: InterruptionRates.Rate.rate(share: (least + percent) / 200, inHours: 24),
          provenance: reader.provenance(source: row[.source], asOf: row[.asOf]), isAssumed: false)
      }
    }
  }

  /// The middle of a band of shares.
  ///
  /// A band without an upper end is taken to be as wide as ten points: "over 20 %" counts as 25 %.
  private mutating func middleOfBand(_ row: PriceRow) -> Double? {
    guard let from = row[.from], let low = share(from)?.fraction else { return nil }
    guard let cell = row[.to] else { return min(low + 0.05, (low + 1) / 2) }
    guard let high = share(cell)?.fraction else { return nil }
    guard high >= low else {
      report("impossible-number", "a band that ends before it begins", at: cell.range)
      return nil
    }
    return (low + high) / 2
  }

  private mutating func hours(ofPeriod node: YAMLNode?) -> Double? {
    switch node.map({ text($0) }) ?? "month" {
    case "month": return Double(BillingMonth.hours)
    case "week": return 168
    case "day": return 24
    default:
      if let node {
        report(
          "unknown-value", "unknown period", at: node.range, help: "write month, week or day")
      }
      return nil
    }
  }
}

extension InterruptionRates {
  /// What is assumed where nothing is known: the highest rate that a provider states of itself, 15 %
  /// of the machines in a day (Google Cloud, 5 to 15 % seven-day average).
  static let conservative = InterruptionRates(
    otherwise: Rate(
      perNodeHour: InterruptionRates.Rate.rate(share: 0.15, inHours: 24),
      provenance: Provenance(
        source: "gcp-preemptible-documentation", asOf: try? CalendarDate(year: 2024, month: 1)),
      isAssumed: true))
}

extension PriceKeyword {
  static let ofInterruptions: [PriceKeyword] = [
    .provider, .period, .instance, .region, .from, .to, .saving,
  ]
  static let ofFacts: [PriceKeyword] = [.id, .provider, .value, .unit, .asOf, .source]
}
