import Planning
import Quantities

// A tariff whose prices rise with the volume is a capacity: what the first price holds for, and parts of
// the volumes beyond that, for which jobs stand in that either pay the higher price or take their part of
// the capacity away.  Parts of every power of two make up each volume.

/// Egress tariffs as capacities of a search.
struct EgressRows {
  private struct Row {
    var key: String
    var capacity: Int64
    /// Bytes of one unit.
    var unit: Double
    var parts: [(amount: Int64, cost: Int64)]
  }

  /// How much of what a job takes out is counted.  A job of unknown cost pays nothing in the plan's total,
  /// so that its share must not be counted.
  enum Share: UInt8 {
    /// Nothing.
    case none
    /// Its own data, where the cost of its place is known.
    case own
    /// What one job hands over to it, where the costs of place and handover are known.
    case handover
    /// Everything: it costs what is known, or waits.
    case all
  }

  private let rows: [Row]
  private let shares: [Share]
  private let firstCapacity: Int

  /// No tariff is a capacity.
  static let none = EgressRows([], shares: [], firstCapacity: 0)

  /// Of each tariff so many units tell volumes apart.
  private static let units = 262_144.0

  init(_ hulls: [(key: String, hull: EgressHull)], shares: [Share], firstCapacity: Int) {
    self.shares = shares
    self.firstCapacity = firstCapacity
    rows = hulls.compactMap { key, hull in
      guard hull.segments.count > 1, let last = hull.segments.last else { return nil }
      let unit = max(1, (last.end / Self.units).rounded(.up))
      let base = Double(hull.base.perGigabyte.micros)
      var row = Row(
        key: key, capacity: Int64((hull.segments[0].end / unit).rounded(.up)), unit: unit, parts: []
      )
      for (segment, before) in zip(hull.segments.dropFirst(), hull.segments) {
        var rest = Int64(((segment.end - before.end) / unit).rounded(.up))
        row.capacity += rest
        var size: Int64 = 1
        while rest > 0 {
          let part = min(size, rest)
          let cost = (segment.price - base) * Double(part) * unit / 1e9
          row.parts.append((part, Int64(max(0, cost).rounded(.down))))
          rest -= part
          size *= 2
        }
      }
      return row
    }
  }

  /// How much of what a job takes out is counted.
  func share(of job: Int) -> Share { shares.isEmpty ? .none : shares[job] }

  var capacities: [Int64] { rows.map(\.capacity) }

  /// What a gigabyte of a tariff comes to above its first price, at some prices of the capacities.
  func price(of key: String, at prices: [Double], budget: Int?) -> Double {
    guard let number = rows.firstIndex(where: { $0.key == key }) else { return 0 }
    // What is paid is taken out of the budget too.
    let dollar = 1 + (budget.map { prices[$0] } ?? 0)
    return prices[firstCapacity + number] / rows[number].unit * 1e9 / dollar
  }

  /// Jobs of the search that stand for what is paid beyond the first price: each takes an amount of a
  /// capacity, or pays.
  var standIns: [(capacity: Int, amount: Int64, cost: Int64)] {
    rows.enumerated().flatMap { number, row in
      row.parts.map { (firstCapacity + number, $0.amount, $0.cost) }
    }
  }

  /// What the lines of a bill take of the capacities, rounded down.
  func uses(of lines: [CostLine], _ prices: PriceBook) -> [PlanningProblem.Use] {
    var uses: [PlanningProblem.Use] = []
    for case .egress(let use) in lines.map(\.meter) {
      let key = prices.egressKey(of: use.provider, region: use.region)
      guard let number = rows.firstIndex(where: { $0.key == key }) else { continue }
      let amount = Int64((Double(use.perMonth.bytes) / rows[number].unit).rounded(.down))
      guard amount > 0 else { continue }
      let capacity = firstCapacity + number
      if let place = uses.firstIndex(where: { $0.capacity == capacity }) {
        uses[place].amount += amount
      } else {
        uses.append(.init(capacity: capacity, amount: amount))
      }
    }
    return uses
  }
}

extension Plan {
  /// What leaves under each tariff, in bytes.
  func egress(by keys: [String], _ prices: PriceBook) -> [Double] {
    var volumes: [String: Double] = [:]
    for placement in placements {
      for case .egress(let use) in placement.cost.lines.map(\.meter) {
        let key = prices.egressKey(of: use.provider, region: use.region)
        volumes[key, default: 0] += Double(use.perMonth.bytes)
      }
    }
    return keys.map { volumes[$0] ?? 0 }
  }
}
