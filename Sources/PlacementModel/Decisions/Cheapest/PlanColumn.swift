import Planning
import Quantities

/// Choices for all jobs of a piece together: one option of that piece.
struct PlanColumn: Hashable {
  /// For each job of the piece which of its options.
  var choices: [Int32]
  var cost: Int64
  /// What it takes of each capacity.
  var uses: [Int64]
  /// The cost with uses paid for, when it was found.
  var price = 0.0

  static func == (a: PlanColumn, b: PlanColumn) -> Bool { a.choices == b.choices }
  func hash(into hasher: inout Hasher) { hasher.combine(choices) }
}

/// The columns of a piece that were found, and what is known of those that were not.
struct PlanColumns {
  var columns: [PlanColumn] = []
  /// No column of the piece has a lower price.
  var leastPrice = 0.0
  /// Every column of a price below this is among those found.
  var completeBelow = Double.infinity
}

/// A walk through all choices of a piece, cheapest first, leaving out what cannot be of use.
struct ColumnWalk {
  /// One job of the piece.
  struct Member {
    var options: [JobOption]
    /// Which options may be taken, least price first.
    var order: [Int]
    var prices: [Double]
    /// What each option takes.
    var uses: [[PlanningProblem.Use]]
    var penalty: Int64
    var deadline: Hours?
  }

  /// A tie to a member before in the walk.
  struct Link {
    var tie: Int
    /// Whether the member before hands over to this one.
    var isFromBefore: Bool
    var before: Int
  }

  private struct State {
    var extra: Int64 = 0
    var unknown = 0
    var hours = Hours.zero
  }

  let place: PlacementCase
  let sites: PlanSites
  let members: [Member]
  let links: [[Link]]
  let prices: [Double]
  let capacities: [Int64]
  /// The capacity that the budget is.
  let budget: Int?
  /// Whether a job may cost more than waiting would.
  let mayExceedWaiting: Bool
  /// The most columns that are kept.
  let limit: Int
  var tables: [TieTable]

  private var state: [State]
  private var chosen: [Int]
  private var uses: [Int64]
  private var steps: Int
  private var threshold: Double
  private var rest: [Double]
  private var found: [PlanColumn] = []
  private var isCut = false

  init(
    place: PlacementCase, sites: PlanSites, members: [Member], links: [[Link]],
    tables: [TieTable], prices: [Double], capacities: [Int64], budget: Int?,
    mayExceedWaiting: Bool, limit: Int, steps: Int, below threshold: Double
  ) {
    self.place = place
    self.sites = sites
    self.members = members
    self.links = links
    self.tables = tables
    self.prices = prices
    self.capacities = capacities
    self.budget = budget
    self.mayExceedWaiting = mayExceedWaiting
    self.limit = limit
    self.steps = steps
    self.threshold = threshold
    state = [State](repeating: State(), count: members.count)
    chosen = [Int](repeating: 0, count: members.count)
    uses = [Int64](repeating: 0, count: capacities.count)
    rest = [Double](repeating: 0, count: members.count + 1)
    for index in members.indices.reversed() {
      let least = members[index].order.first.map { members[index].prices[$0] } ?? 0
      rest[index] = rest[index + 1] + least
    }
  }

  /// Walks; `order` says which job of the piece each member is.
  mutating func run(order: [Int]) -> PlanColumns {
    let limitAtStart = threshold
    visit(0, cost: 0, price: 0)
    keepBest()
    var result = PlanColumns(columns: found)
    let ranOut = steps <= 0
    // What was not looked at costs at least as much as each job alone.
    result.leastPrice = ranOut ? rest[0] : (found.first?.price ?? limitAtStart)
    result.completeBelow = ranOut ? -.infinity : isCut ? threshold : limitAtStart
    for index in result.columns.indices {
      var choices = [Int32](repeating: 0, count: order.count)
      for (member, job) in order.enumerated() {
        choices[job] = result.columns[index].choices[member]
      }
      result.columns[index].choices = choices
    }
    return result
  }

  private mutating func keepBest() {
    found.sort {
      $0.price != $1.price
        ? $0.price < $1.price : $0.choices.lexicographicallyPrecedes($1.choices)
    }
    guard found.count > limit else { return }
    isCut = true
    threshold = min(threshold, found[limit].price)
    found.removeLast(found.count - limit)
  }

  private mutating func visit(_ index: Int, cost: Int64, price: Double) {
    guard index < members.count else {
      var column = PlanColumn(choices: chosen.map { Int32($0) }, cost: cost, uses: uses)
      column.price = price
      found.append(column)
      if found.count >= 2 * limit { keepBest() }
      return
    }
    for option in members[index].order {
      guard price + members[index].prices[option] + rest[index + 1] <= threshold, steps > 0 else {
        return
      }
      steps -= 1
      chosen[index] = option
      try? take(index, option, cost: cost, price: price)
    }
  }

  private struct Overflow: Error {}

  /// Adds an option with what its ties to the members before it cost, and goes on from there.
  private mutating func take(
    _ index: Int, _ option: Int, cost: Int64, price: Double
  ) throws(Overflow) {
    let own = members[index].options[option]
    var (cost, price) = (cost, price + members[index].prices[option])
    let (savedStates, savedUses) = (state, uses)
    defer { (state, uses) = (savedStates, savedUses) }
    state[index] = State()
    try add(own.cost, to: &cost)
    for use in members[index].uses[option] { try add(use.amount, to: &uses[use.capacity]) }
    for link in links[index] {
      let other = members[link.before].options[chosen[link.before]]
      let (first, second) = link.isFromBefore ? (other, own) : (own, other)
      let later = link.isFromBefore ? index : link.before
      guard let entry = tables[link.tie].entry(first, second, in: place, sites) else { return }
      let before = contribution(of: later)
      state[later].hours = state[later].hours + entry.hours
      if let amount = entry.cost {
        try add(amount, to: &state[later].extra)
      } else {
        state[later].unknown += 1
      }
      let member = members[later]
      let total = contribution(of: later)
      if total > member.penalty, !mayExceedWaiting, !member.options[chosen[later]].waits {
        return
      }
      if let deadline = member.deadline,
        member.options[chosen[later]].hours + state[later].hours > deadline
      {
        return
      }
      try add(total - before, to: &cost)
      price += Double(total - before)
      if let budget {
        try add(entry.budget, to: &uses[budget])
        price += Double(entry.budget) * prices[budget]
      }
    }
    for capacity in uses.indices where uses[capacity] > capacities[capacity] { return }
    visit(index + 1, cost: cost, price: price)
  }

  /// What a job costs with what has been handed over to it so far.
  private func contribution(of index: Int) -> Int64 {
    let option = members[index].options[chosen[index]]
    guard !option.waits, option.isKnown else { return option.cost }
    if state[index].unknown > 0 { return max(option.cost, members[index].penalty - 1) }
    return option.cost.sum(state[index].extra) ?? .max
  }

  private func add(_ amount: Int64, to sum: inout Int64) throws(Overflow) {
    let (result, overflow) = sum.addingReportingOverflow(amount)
    guard !overflow else { throw Overflow() }
    sum = result
  }
}
