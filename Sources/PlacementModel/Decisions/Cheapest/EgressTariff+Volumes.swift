import Quantities

/// Volumes of a month between two bounds, in bytes.
struct EgressRange {
  var least: Double
  var most: Double
}

extension EgressTariff {
  /// The line of a price that lies as high as it can below what a range costs.
  func line(at price: Double, on range: EgressRange) -> EgressHull {
    let price = max(0, price.rounded(.down))
    // A tariff of tiers is nearest to a line at an end of the range or where a tier ends.
    var fixed = charge(of: range.least) - price * range.least / 1e9
    var part = 0.0
    var reached = 0.0
    for (end, tier) in pieces(upTo: range.most) {
      if end > range.least { fixed = min(fixed, charge(of: end) - price * end / 1e9) }
      part -= max(0, price - tier) * (end - reached) / 1e9
      reached = end
    }
    // Far more than the arithmetic can be off.
    let slack = 1 + (charge(of: range.most) + price * range.most / 1e9) * 1e-12
    return EgressHull(
      fixed: fixed - slack, fixedOfPart: part - slack,
      base: DataPrice(perGigabyte: Money(micros: Int64(price))),
      segments: [.init(end: range.most, price: price)])
  }

  /// The slope below a volume of the highest convex function that no volume of a range costs less than,
  /// in micro-dollars a gigabyte.
  func slope(at volume: Double, on range: EgressRange) -> Double {
    let segments = hull(on: range).segments
    return (segments.first { $0.end >= volume } ?? segments.last)?.price ?? 0
  }

  /// Volumes within a range beyond which another byte costs less than before.
  func falls(in range: EgressRange) -> [Double] {
    let pieces = pieces(upTo: range.most)
    return zip(pieces, pieces.dropFirst()).filter { $1.price < $0.price }.map(\.0.end)
      .filter { $0 > range.least }
  }

  /// The highest price of any tier, in micro-dollars a gigabyte.
  var highest: Double { tiers.map { Double($0.price.perGigabyte.micros) }.max() ?? 0 }

  /// Whether two volumes up to this one could have different prices.
  func hasTiers(upTo volume: Double) -> Bool {
    Set(pieces(upTo: volume).map(\.price)).count > 1
  }

  /// What a volume costs that leaves alone, in micro-dollars.
  func charge(of volume: Double) -> Double {
    var (sum, reached) = (0.0, 0.0)
    for (end, price) in pieces(upTo: volume) {
      sum += price * (end - reached) / 1e9
      reached = end
    }
    return sum
  }

  /// The greatest volume that costs no more; infinite where what comes last is free.
  func volume(for micros: Double) -> Double {
    var (left, reached) = (micros, 0.0)
    for (end, price) in pieces(upTo: .infinity) {
      let most = price > 0 ? left / price * 1e9 : .infinity
      guard reached + most > end else { return reached + most }
      left -= price * (end - reached) / 1e9
      reached = end
    }
    return .infinity
  }

  /// Ends of tiers and micro-dollars a gigabyte before them.
  func pieces(upTo volume: Double) -> [(end: Double, price: Double)] {
    var pieces: [(end: Double, price: Double)] = []
    var reached = 0.0
    for (index, tier) in tiers.enumerated() where reached < volume {
      let isLast = index == tiers.count - 1
      let end = isLast ? volume : min(volume, tier.upTo.map { Double($0.bytes) } ?? volume)
      guard end > reached else { continue }
      pieces.append((end, Double(tier.price.perGigabyte.micros)))
      reached = end
    }
    return pieces
  }
}
