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
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: RequestsKey.table),
        let written = written(value, key)
      else { continue }
      switch key {
      case .average: demand.average = rate(written, key)
      case .peak: demand.peak = rate(written, key)
      case .peakHours:
        demand.peakTime = hours(written, key, upTo: .seconds(86_400), said: "the hours of a day")
      case .perGPU: demand.perGPU = rate(written, key)
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
