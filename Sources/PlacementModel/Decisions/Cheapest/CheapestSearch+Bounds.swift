import Planning

extension CheapestSearch {
  /// The least that each piece comes to with its uses paid for, whatever its jobs do.
  mutating func leastPrices(at prices: [Double]) -> [Double] {
    let roles = openRoles
    return pieces.jobs.indices.map { piece in
      let jobs = pieces.jobs[piece]
      if jobs.count > 1 {
        return walk(piece, roles, prices: prices, limit: 1, steps: 0).leastPrice
      }
      return options(of: jobs[0]).filter { roles[jobs[0]] == .free || !$0.waits }
        .map { price($0, prices) }.min() ?? 0
    }
  }

  /// Σ of the least price of each piece − what the capacities are worth: no plan costs less
  /// (Geoffrion 1974).  Rounded down by far more than the arithmetic can be off.
  func lagrangianBound(
    _ roles: [Role], _ columns: [Int: PlanColumns], _ prices: [Double]
  ) -> Int64 {
    var sum = 0.0
    var magnitude = 0.0
    func add(_ value: Double) {
      sum += value
      magnitude += abs(value)
    }
    for (piece, jobs) in pieces.jobs.enumerated() {
      if let found = columns[piece] {
        add(found.leastPrice)
      } else {
        let member = member(jobs[0], roles[jobs[0]], prices)
        if let least = member.order.first { add(member.prices[least]) }
      }
    }
    for part in limits.stoodIn(jobCount: place.jobs.count) {
      add(Double(part.amount) * min(prices[part.capacity], Double(limits.perMissing)))
    }
    let dollar = 1 + (budgetCapacity.map { prices[$0] } ?? 0)
    for part in egress.standIns {
      add(min(Double(part.amount) * prices[part.capacity], Double(part.cost) * dollar))
    }
    for (capacity, price) in zip(capacities, prices) { add(-Double(capacity) * price) }
    let safe = (sum - magnitude * 1e-11 - 1).rounded(.down)
    return safe > -9e18 ? safe < 9e18 ? Int64(safe) : .max : .min
  }
}
