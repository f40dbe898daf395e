extension SchedulingPass {
  /// When a run is at work: in one piece, unless it may be split and there is no room for that, or pieces
  /// at cheaper hours cost less power, that for saving and restarting counted; nil if there is no room.
  mutating func spans(
    of demand: SchedulingProblem.Demand, in span: Range<Int32>, _ choice: Choice
  ) -> [Range<Int32>]? {
    let whole = start(of: demand, in: span, choice).map { [$0..<($0 + demand.length)] }
    guard let splitting = demand.splitting else { return whole }
    let window = table.problem.windows[demand.window]
    var best = whole ?? pieces(of: demand, splitting, in: span, window)
    guard choice == .cheapest, let prices = table.problem.prices else { return best }
    func cost(_ pieces: [Range<Int32>]) -> Int64 {
      pieces.reduce(0) { $0 + prices.cost(from: $1.lowerBound, to: $1.upperBound) }
    }
    for cheap in prices.cheapStretches {
      guard let found = pieces(of: demand, splitting, in: span, window, preferring: cheap) else {
        continue
      }
      if best.map({ cost(found) < cost($0) }) ?? true { best = found }
    }
    return best
  }

  /// A run in pieces at cheap hours; where those are not enough at any hours until a moment, the earliest
  /// that will do, and at cheap ones from then on.
  private mutating func pieces(
    of demand: SchedulingProblem.Demand, _ splitting: SchedulingProblem.Splitting,
    in span: Range<Int32>, _ window: [Range<Int32>], preferring cheap: [Range<Int32>]
  ) -> [Range<Int32>]? {
    // In minutes from the start of the span: the last that is known to be too few, and the first that will do.
    var (tooFew, enough) = (-1, span.count)
    var best: [Range<Int32>]?
    var tried = 0
    while tooFew < enough {
      let moment = span.lowerBound + Int32(tried)
      let stretches = window.overlap(with: cheap.joined(with: span.lowerBound..<moment), in: span)
      if let found = pieces(of: demand, splitting, in: span, stretches) {
        (best, enough) = (found, tried)
      } else {
        tooFew = tried
      }
      guard enough - tooFew > 1 else { break }
      tried = (tooFew + enough) / 2
    }
    return best
  }

  /// A run in several pieces, each as long as there is room in some stretches; nil if there is not enough
  /// room, or its pool has too few hours left for what saving and restarting take.
  private mutating func pieces(
    of demand: SchedulingProblem.Demand, _ splitting: SchedulingProblem.Splitting,
    in span: Range<Int32>, _ stretches: [Range<Int32>]
  ) -> [Range<Int32>]? {
    var pieces: [Range<Int32>] = []
    var left = demand.length
    var index = stretches.firstIndex(endingAfter: span.lowerBound)
    while index < stretches.count, stretches[index].lowerBound < span.upperBound {
      var from = max(span.lowerBound, stretches[index].lowerBound)
      let end = min(span.upperBound, stretches[index].upperBound)
      while true {
        let restart = pieces.isEmpty ? 0 : splitting.restart
        let whole = left + restart
        let least = min(whole, restart + SchedulingProblem.Splitting.shortestWork + splitting.save)
        guard let starts = starts(for: demand, length: least, from: from, end: end) else { break }
        let start = starts.lowerBound
        let free = freeUntil(demand, from: start, end: end)
        if free - start >= whole {
          pieces.append(start..<(start + whole))
          return hasHours(for: demand, in: pieces) ? pieces : nil
        }
        // A piece that is too short for its own saving gets nothing done.
        left -= free - start - restart - splitting.save
        pieces.append(start..<free)
        from = free
      }
      index += 1
    }
    return nil
  }

  private func hasHours(
    for demand: SchedulingProblem.Demand, in pieces: [Range<Int32>]
  ) -> Bool {
    guard case .pool(let pool) = demand.resource else { return true }
    return demand.spending(in: pieces) <= pools[pool].budget
  }
}

extension [Range<Int32>] {
  /// Stretches in order with one more that begins before all that it does not hold.
  fileprivate func joined(with first: Range<Int32>) -> [Range<Int32>] {
    guard !first.isEmpty else { return self }
    var result = [first]
    for next in self[firstIndex(endingAfter: first.upperBound)...] {
      if next.lowerBound <= first.upperBound {
        result[0] = first.lowerBound..<next.upperBound
      } else {
        result.append(next)
      }
    }
    return result
  }

  /// The minutes of a span that are in both of two rows of stretches, each in order.
  fileprivate func overlap(with other: [Range<Int32>], in span: Range<Int32>) -> [Range<Int32>] {
    var common: [Range<Int32>] = []
    var (own, their) = (
      firstIndex(endingAfter: span.lowerBound), other.firstIndex(endingAfter: span.lowerBound)
    )
    while own < count, their < other.count, self[own].lowerBound < span.upperBound,
      other[their].lowerBound < span.upperBound
    {
      let both = self[own].clamped(to: other[their])
      if !both.isEmpty { common.append(both) }
      if self[own].upperBound < other[their].upperBound { own += 1 } else { their += 1 }
    }
    return common
  }
}
