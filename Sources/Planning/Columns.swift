// The floating-point view of the options that the dual prices are computed on.  Nothing that is
// proven rests on it.

/// One option: its cost and what it uses, each use as a share of its capacity.
///
/// Most options use a capacity of their own and perhaps the budget, so two uses stand here and any
/// more elsewhere; an absent use names the capacity after the last, whose price is always zero.
struct Column: Sendable {
  var cost: Double
  var firstAmount: Double
  var secondAmount: Double
  var firstCapacity: Int32
  var secondCapacity: Int32
}

/// The options of all jobs as columns, in the order of the reduced problem.
struct Columns: Sendable {
  let capacityCount: Int
  let start: [Int32]
  var columns: [Column] = []
  /// Where each option's uses beyond the second start; empty if no option has any.
  private(set) var moreStart: [Int32] = []
  private(set) var moreCapacity: [Int32] = []
  private(set) var moreAmount: [Double] = []

  var jobCount: Int { start.count - 1 }
  var hasMore: Bool { !moreStart.isEmpty }

  init(_ problem: ReducedProblem) {
    capacityCount = problem.capacityCount
    start = problem.optionStart
    columns.reserveCapacity(problem.costs.count)
    let sizes = problem.capacities.map { Double($0) }
    let none = Int32(capacityCount)
    let hasMore = problem.costs.indices.contains { problem.uses(of: $0).count > 2 }
    if hasMore { moreStart.append(0) }
    for option in problem.costs.indices {
      var column = Column(
        cost: Double(problem.costs[option]), firstAmount: 0, secondAmount: 0, firstCapacity: none,
        secondCapacity: none)
      for (place, use) in problem.uses(of: option).enumerated() {
        let capacity = problem.useCapacity[use]
        let amount = Double(problem.useAmount[use]) / sizes[Int(capacity)]
        switch place {
        case 0: (column.firstCapacity, column.firstAmount) = (capacity, amount)
        case 1: (column.secondCapacity, column.secondAmount) = (capacity, amount)
        default:
          moreCapacity.append(capacity)
          moreAmount.append(amount)
        }
      }
      columns.append(column)
      if hasMore { moreStart.append(Int32(moreCapacity.count)) }
    }
  }

  /// What the option's uses come to at these weights; one weight for each capacity and a zero.
  func weight(_ option: Int, _ weights: [Double]) -> Double {
    let column = columns[option]
    var sum =
      column.firstAmount * weights[Int(column.firstCapacity)]
      + column.secondAmount * weights[Int(column.secondCapacity)]
    if hasMore {
      for index in Int(moreStart[option])..<Int(moreStart[option + 1]) {
        sum += moreAmount[index] * weights[Int(moreCapacity[index])]
      }
    }
    return sum
  }

  /// The option's cost with its uses paid for.
  func price(_ option: Int, _ prices: [Double]) -> Double {
    columns[option].cost + weight(option, prices)
  }

  /// Adds the option's uses, `factor` times, to `sums`.
  func addUses(_ option: Int, times factor: Double, to sums: inout [Double]) {
    let column = columns[option]
    sums[Int(column.firstCapacity)] += factor * column.firstAmount
    sums[Int(column.secondCapacity)] += factor * column.secondAmount
    if hasMore {
      for index in Int(moreStart[option])..<Int(moreStart[option + 1]) {
        sums[Int(moreCapacity[index])] += factor * moreAmount[index]
      }
    }
  }
}
