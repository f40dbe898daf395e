import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// `40/s, peak 180/s 2h/day, 12/s per GPU`, or the same in keys.
  mutating func demand(_ node: YAMLNode) -> WrittenDemand? {
    guard node.kind != .mapping else { return longDemand(node) }
    guard let written = written(node, JobKey.requests) else { return nil }
    var demand = WrittenDemand()
    for clause in written.clauses {
      if let peak = clause.after("peak") {
        readPeak(peak, into: &demand)
      } else if let rate = clause.before("per GPU") ?? clause.before("a GPU") {
        demand.perGPU = self.rate(rate, RequestsKey.perGPU)
      } else {
        demand.average = rate(clause.after("average") ?? clause, JobKey.requests)
      }
    }
    return demand
  }

  private mutating func longDemand(_ node: YAMLNode) -> WrittenDemand? {
    var demand = WrittenDemand()
    var rates: [(key: RequestsKey, range: SourceRange)] = []
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: RequestsKey.table) else { continue }
      switch key {
      case .average: demand.average = written(value, key).flatMap { rate($0, key) }
      case .peak: demand.peak = written(value, key).flatMap { rate($0, key) }
      case .peakHours:
        demand.peakTime = written(value, key).flatMap {
          hours($0, key, upTo: .seconds(86_400), said: "the hours of a day")
        }
      case .perGPU: demand.perGPU = written(value, key).flatMap { rate($0, key) }
      case .profile: demand.profile = profile(value)
      case .trace:
        if let written = written(value, key), let found = trace(written) {
          (demand.trace, demand.profile) = (found.trace, found.profile)
        }
      case .tokens: demand.tokens = written(value, key).flatMap { tokens($0) }
      case .api: demand.tokenPrice = tokenPrice(value)
      }
      if [.average, .peak, .peakHours, .profile, .trace].contains(key) {
        rates.append((key, keyNode.range))
      }
    }
    // Each of these says all about the rates, so of two one would be of no account.
    if let whole = rates.first(where: { $0.key == .profile || $0.key == .trace }) {
      for other in rates where other.key != whole.key {
        report(
          .unusedKey(
            other.key.rawValue, at: other.range,
            because: "'\(whole.key.rawValue)' says the rate of every hour"))
      }
    }
    return demand
  }

  /// `180/s`, with how long on each day: `180/s 2h/day`, `180/s for 2h`.
  private mutating func readPeak(_ peak: WrittenText, into demand: inout WrittenDemand) {
    var rateText = peak
    if let (rate, time) = peak.divided(at: "for") ?? peak.divided(atByte: UInt8(ascii: " ")),
      time.before("per GPU") == nil, rate.text.utf8.contains(UInt8(ascii: "/"))
    {
      rateText = rate
      let span = time.divided(atByte: UInt8(ascii: "/")).map(\.before) ?? time
      demand.peakTime = hours(
        span, RequestsKey.peakHours, upTo: .seconds(86_400), said: "the hours of a day")
    }
    demand.peak = rate(rateText, RequestsKey.peak)
  }

  private mutating func rate<Key: ManifestKey>(
    _ written: WrittenText, _ key: Key
  ) -> RequestRate? {
    guard
      let rate: RequestRate = quantity(
        written, key, upTo: Limits.requests, said: "a billion a second")
    else { return nil }
    guard rate > .zero else {
      report(.zero(written, key))
      return nil
    }
    return rate
  }
}
