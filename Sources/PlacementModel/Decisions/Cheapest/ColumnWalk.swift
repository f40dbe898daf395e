import Planning
import Quantities

/// A walk through all choices of a piece, cheapest first, leaving out what cannot be of use.
struct ColumnWalk {
  /// One job of the piece.
  struct Member {
    var options: [JobOption]
    /// Which options may be taken.
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

  /// What has been handed over to a member so far.
  struct State {
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
  /// Whether the walk knows what ties cost before it comes to them; that takes as many steps as there
  /// are pairs of options.
  let isGuided: Bool
  /// The most columns that are kept.
  let limit: Int
  var tables: [TieTable]

  var completions: Completions
  var state: [State]
  var chosen: [Int]
  var uses: [Int64]
  /// How many options may still be tried.
  var steps: Int
  var threshold = Double.infinity
  var slack = 0.0
  var found: [PlanColumn] = []
  /// Whether columns were found and not kept, or not looked for as too dear.
  private var isCut = false
  var isPruned = false

  init(
    place: PlacementCase, sites: PlanSites, members: [Member], links: [[Link]],
    tables: [TieTable], prices: [Double], capacities: [Int64], budget: Int?,
    mayExceedWaiting: Bool, isGuided: Bool, limit: Int, steps: Int
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
    self.isGuided = isGuided
    self.limit = limit
    self.steps = steps
    completions = Completions(members, links)
    state = [State](repeating: State(), count: members.count)
    chosen = [Int](repeating: 0, count: members.count)
    uses = [Int64](repeating: 0, count: capacities.count)
  }

  /// Walks; `order` says which job of the piece each member is.
  ///
  /// Columns up to a little above the least price come first, then up to eight times as far above it,
  /// and so on until there are enough of them.
  mutating func run(order: [Int]) -> PlanColumns {
    estimate()
    let least = completions.least
    var result = PlanColumns(columns: [], leastPrice: least, completeBelow: -.infinity)
    guard least < .infinity else {
      result.completeBelow = .infinity
      return result
    }
    slack = Double(members.count) + abs(least) * 1e-12
    var reach = max(1, abs(least) * 1e-4)
    repeat {
      found = []
      (isCut, isPruned) = (false, false)
      threshold = least + reach
      visit(0, cost: 0, price: 0, open: least)
      keepBest()
      guard steps > 0 else {
        // What was found this time may not be all below any price.
        result.add(found)
        break
      }
      result.columns = found
      result.completeBelow = isPruned || isCut ? threshold : .infinity
      reach *= 8
    } while isPruned && !isCut && found.count < limit
    // What was not looked at costs at least as much as is known beforehand.
    if result.completeBelow > -.infinity {
      result.leastPrice = max(
        least, min(result.completeBelow, result.columns.first?.price ?? .infinity))
    }
    // The cheapest columns of all pieces together may not fit; all may still wait.
    if let column = waitingColumn { result.add([column]) }
    for index in result.columns.indices {
      var choices = [Int32](repeating: 0, count: order.count)
      for (member, job) in order.enumerated() {
        choices[job] = result.columns[index].choices[member]
      }
      result.columns[index].choices = choices
    }
    return result
  }

  /// The column in which every job waits; nil if some may not.
  private var waitingColumn: PlanColumn? {
    var column = PlanColumn(
      choices: members.map { Int32($0.options.count - 1) }, cost: 0,
      uses: [Int64](repeating: 0, count: capacities.count))
    for member in members {
      let last = member.options.count - 1
      guard member.order.contains(last), let sum = column.cost.sum(member.options[last].cost) else {
        return nil
      }
      column.cost = sum
      column.price += member.prices[last]
      for use in member.uses[last] { column.uses[use.capacity] += use.amount }
    }
    return zip(column.uses, capacities).allSatisfy(<=) ? column : nil
  }

  /// Finds out what the rest of the piece comes to at least, from each choice on.
  private mutating func estimate() {
    // A job that several hand over to may come to less than all of them add if a price is unknown and
    // jobs may cost more than waiting.
    var handedTo = [Int](repeating: 0, count: members.count)
    for (member, links) in links.enumerated() {
      for link in links { handedTo[link.isFromBefore ? member : link.before] += 1 }
    }
    var (tables, completions) = (tables, completions)
    completions.fill { member, link, before, own in
      guard isGuided else { return 0 }
      let (one, other) = (members[link.before].options[before], members[member].options[own])
      let (first, second) = link.isFromBefore ? (one, other) : (other, one)
      guard let entry = tables[link.tie].entry(first, second, in: place, sites) else {
        return .infinity
      }
      var added = budget.map { Double(entry.budget) * prices[$0] } ?? 0
      for use in entry.uses where second.isKnown {
        added += Double(use.amount) * prices[use.capacity]
      }
      let later = link.isFromBefore ? member : link.before
      if !second.waits, second.isKnown, !mayExceedWaiting || handedTo[later] == 1 {
        added += Double(entry.cost ?? 0)
      }
      return added
    }
    (self.tables, self.completions) = (tables, completions)
  }

  mutating func keepBest() {
    found.sort {
      $0.price != $1.price
        ? $0.price < $1.price : $0.choices.lexicographicallyPrecedes($1.choices)
    }
    guard found.count > limit else { return }
    isCut = true
    threshold = min(threshold, found[limit].price)
    found.removeLast(found.count - limit)
  }
}
