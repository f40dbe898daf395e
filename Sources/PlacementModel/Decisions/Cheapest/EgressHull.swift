import Quantities

/// A convex function that no volume of a range costs less than: a fixed part, and prices that rise with
/// the volume.
struct EgressHull {
  struct Segment {
    /// The volume up to which the price holds, in bytes.
    var end: Double
    /// In micro-dollars a gigabyte.
    var price: Double
  }

  /// In micro-dollars; below zero where tiers begin cheaper than the range.
  var fixed: Double
  /// The same for a part of the volume, whichever part of each tier that fills.
  var fixedOfPart: Double
  /// Whole micro-dollars, and what every volume pays.
  var base: DataPrice
  /// In order of volume; each price but the first is above the one before.
  var segments: [Segment]

  /// What a volume comes to at least, in micro-dollars.
  func charge(of volume: Double) -> Double {
    var (sum, reached) = (fixed, 0.0)
    for (index, segment) in segments.enumerated() where reached < volume {
      let end = index == segments.count - 1 ? volume : min(volume, segment.end)
      let price = index == 0 ? Double(base.perGigabyte.micros) : segment.price
      sum += price * (end - reached) / 1e9
      reached = end
    }
    return sum
  }

  /// The greatest volume of the range that comes to no more.
  func volume(for micros: Double) -> Double {
    var (left, reached) = (micros - fixed, 0.0)
    for segment in segments {
      let most = segment.price > 0 ? max(0, left) / segment.price * 1e9 : .infinity
      guard reached + most > segment.end else { return reached + most }
      left -= segment.price * (segment.end - reached) / 1e9
      reached = segment.end
    }
    return reached
  }
}

extension EgressTariff {
  /// The highest hull of what the volumes of a range cost.
  func hull(on range: EgressRange) -> EgressHull {
    // A tariff of tiers bends where a tier ends.
    var corners = [(volume: range.least, charge: charge(of: range.least))]
    for end in pieces(upTo: range.most).map(\.end) where end > range.least {
      corners.append((end, charge(of: end)))
    }
    var segments: [EgressHull.Segment] = []
    var corner = 0
    while corner < corners.count - 1 {
      // From each corner on the flattest way to one of those behind it.
      let from = corners[corner]
      func slope(_ to: Int) -> Double {
        (corners[to].charge - from.charge) / (corners[to].volume - from.volume) * 1e9
      }
      guard let next = (corner + 1..<corners.count).min(by: { slope($0) < slope($1) }) else {
        break
      }
      segments.append(.init(end: corners[next].volume, price: slope(next)))
      corner = next
    }
    return hull(of: segments, from: range.least, at: corners[0].charge, upTo: range.most)
  }

  /// The hull of what parts of a volume cost, whichever part of each tier they fill: cheapest tiers first.
  func hullOfParts(upTo most: Double, of volume: Double) -> EgressHull {
    var reached = 0.0
    var parts: [(width: Double, price: Double)] = []
    for (end, price) in pieces(upTo: volume) {
      parts.append((end - reached, price))
      reached = end
    }
    parts.sort { $0.price < $1.price }
    var segments: [EgressHull.Segment] = []
    var end = 0.0
    for part in parts where end < most {
      end = min(most, end + part.width)
      segments.append(.init(end: end, price: part.price))
    }
    return hull(of: segments, from: 0, at: 0, upTo: most)
  }

  private func hull(
    of segments: [EgressHull.Segment], from least: Double, at charge: Double, upTo most: Double
  ) -> EgressHull {
    let first = max(0, (segments.first?.price ?? 0).rounded(.down))
    // Far more than the arithmetic can be off.
    let slack = 1 + (self.charge(of: most) + first * most / 1e9) * 1e-12
    let fixed = charge - first * least / 1e9 - slack
    return EgressHull(
      fixed: fixed, fixedOfPart: fixed,
      base: DataPrice(perGigabyte: Money(micros: Int64(first))),
      segments: segments.isEmpty ? [.init(end: most, price: first)] : segments)
  }
}
