import PlacementModel
import Quantities

/// A plan's money in printed cents: lines add up to cloud, power and wear, and those to the total.
struct PlanCents {
  let total: Int64
  let cloud: Int64
  let power: Int64
  /// Wear and upkeep of what is owned, on the amortised basis.
  let wear: Int64
  /// One for each job; what is known of it.
  let jobs: [Int64]

  init(_ plan: Plan) {
    let totals = plan.totals
    let parts = [totals.cloud, totals.power, totals.ownership]
    // Parts of dollars beyond the trillions have no total that could be printed.
    total = Apportionment.cents((try? Money.sum(parts)) ?? Money(micros: .max))
    let sides = Apportionment.cents(of: parts, total: total)
    (cloud, power, wear) = (sides[0], sides[1], sides[2])
    var jobs = [Int64](repeating: 0, count: plan.placements.count)
    for (payee, side) in [(CostLine.Payee.provider, cloud), (.utility, power), (.owner, wear)] {
      for (index, cents) in Self.cents(for: payee, side, plan).enumerated() {
        jobs[index] &+= cents
      }
    }
    self.jobs = jobs
  }

  /// Cents of each line of one job's bill, of what is known of it; they add up to its ``jobs``.
  func lines(of index: Int, in plan: Plan) -> [Int64] {
    let lines = plan.placements[index].cost.lines
    var result = [Int64](repeating: 0, count: lines.count)
    for (payee, side) in [(CostLine.Payee.provider, cloud), (.utility, power), (.owner, wear)] {
      let own = lines.indices.filter { lines[$0].payee == payee }
      guard !own.isEmpty else { continue }
      let total = Self.cents(for: payee, side, plan)[index]
      let cents = Apportionment.cents(of: own.map { lines[$0].perMonth ?? .zero }, total: total)
      for (line, amount) in zip(own, cents) { result[line] = amount }
    }
    return result
  }

  /// Cents of each job for one payee.
  private static func cents(for payee: CostLine.Payee, _ side: Int64, _ plan: Plan) -> [Int64] {
    Apportionment.cents(of: plan.placements.map { $0.cost.known(for: payee) }, total: side)
  }
}

extension PlanTotals {
  /// All that the plan costs in a month; nil if it does not fit.
  var all: Money? { try? Money.sum([cloud, power, ownership]) }
}

extension JobCost {
  /// The known part that goes to one payee in a month.
  func known(for payee: CostLine.Payee) -> Money {
    var sum = Money.zero
    for line in lines where line.payee == payee {
      sum = (try? sum + (line.perMonth ?? .zero)) ?? sum
    }
    return sum
  }
}
