/// What power costs along a month, as sums, so that a span of minutes costs one subtraction.
struct PriceCurve {
  /// Micro-dollars for a kilowatt from the start of the month to each minute, times 60.
  let sums: [Int64]
  /// Minutes at which the price changes, in order.
  let changes: [Int32]
  /// The stretches in which power costs no more than each of its prices but the highest, those of higher
  /// prices first; of many prices a few.
  let cheapStretches: [[Range<Int32>]]

  private static let mostPrices = 6

  /// - Parameter hours: Micro-dollars for a kilowatt-hour in each hour of the month.
  init(hours: [Int64]) {
    var sums: [Int64] = [0]
    var changes: [Int32] = []
    sums.reserveCapacity(hours.count * 60 + 1)
    var sum: Int64 = 0
    for (hour, price) in hours.enumerated() {
      if hour > 0, price != hours[hour - 1] { changes.append(Int32(hour * 60)) }
      for _ in 0..<60 {
        sum += price
        sums.append(sum)
      }
    }
    self.sums = sums
    self.changes = changes
    let prices = Set(hours).sorted().dropLast()
    let step = max(1, (prices.count + Self.mostPrices - 1) / Self.mostPrices)
    cheapStretches = stride(from: 0, to: prices.count, by: step).map { prices[$0] }.reversed()
      .map { Self.stretches(of: hours, upTo: $0) }
  }

  private static func stretches(of hours: [Int64], upTo price: Int64) -> [Range<Int32>] {
    var stretches: [Range<Int32>] = []
    for (hour, own) in hours.enumerated() where own <= price {
      let minutes = Int32(hour * 60)..<Int32(hour * 60 + 60)
      if let last = stretches.last, last.upperBound == minutes.lowerBound {
        stretches[stretches.count - 1] = last.lowerBound..<minutes.upperBound
      } else {
        stretches.append(minutes)
      }
    }
    return stretches
  }

  func cost(from start: Int32, to end: Int32) -> Int64 { sums[Int(end)] - sums[Int(start)] }

  /// The cheapest start of a run within some starts, the earliest of equals, and what it costs.
  ///
  /// The cost of a run of fixed length is linear between the moments at which its start or its end
  /// passes a change of price, so only those are tried.
  ///
  /// - Complexity: O(log changes + changes within the starts).
  func cheapest(in starts: ClosedRange<Int32>, length: Int32) -> (start: Int32, cost: Int64) {
    var best = (start: starts.lowerBound, cost: cost(of: starts.lowerBound, length))
    func consider(_ start: Int32) {
      guard starts.contains(start) else { return }
      let cost = cost(of: start, length)
      if cost < best.cost || cost == best.cost && start < best.start { best = (start, cost) }
    }
    consider(starts.upperBound)
    for offset in [0, length] {
      var index = firstChange(atOrAfter: starts.lowerBound + offset)
      while index < changes.count, changes[index] - offset <= starts.upperBound {
        consider(changes[index] - offset)
        index += 1
      }
    }
    return best
  }

  private func cost(of start: Int32, _ length: Int32) -> Int64 {
    cost(from: start, to: start + length)
  }

  private func firstChange(atOrAfter minute: Int32) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] < minute { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
