import Planning
import Quantities

/// The search for the cheapest plan of one case: options, pieces, and the plans that were found.
struct CheapestSearch {
  /// What may become of a job in one search.
  enum Role: UInt8 {
    /// It runs or waits.
    case free
    /// It runs, as it would without the jobs of lower priority.
    case mustRun
    /// Its priority's turn has not come.
    case absent
  }

  /// A plan: for each job which of its options.
  struct Solution {
    var choices: [Int32]
    /// Micro-dollars, waiting counted.
    var cost: Int64
    /// No plan costs less, in which the jobs that had to run do.
    var bound: Int64
    /// No plan costs less, whether it keeps to priorities or not.
    var openBound: Int64
    /// What one unit of each capacity saves at the margin, in micro-dollars.
    var prices: [Double]
  }

  let place: PlacementCase
  let sites: PlanSites
  let capacities: [Int64]
  /// The capacity that the paid hours of an offer are; they stand behind the pools.
  let paidCapacity: [Int32: Int]
  /// Behind them stand the numbers of jobs that places take.
  var limits: LimitRows
  /// Behind them stand tariffs of egress that jobs share.
  let egress: EgressRows
  /// What each option of a job takes of those itself, where it takes anything.
  private(set) var leaving: [Int: [[PlanningProblem.Use]]] = [:]
  /// The last of the capacities; nil without a budget.
  let budgetCapacity: Int?
  let effort: PlanningEffort?
  /// The options of all jobs, one after the other; waiting is the last of each.
  let options: [JobOption]
  let start: [Int32]
  /// A job that must take one of its options, by number, whatever its role.
  var forced: (job: Int, option: Int32)?
  /// A plan that stays within reach where jobs must run: one in which they do.
  var known: [Int32]?
  let ties: [JobTie]
  let pieces: PlanPieces
  /// Whether walks through pieces know what ties cost before they come to them.
  let isGuided: Bool
  /// What ties cost, by piece, as far as it was asked for.
  var tables: [Int: [TieTable]] = [:]

  /// Pairs of options beyond which that takes too long.
  private static let mostPairs = 4_000_000

  /// `hulls` are tariffs that are searched with for all jobs together, as far as their shares are
  /// counted; their first prices are those of the case.
  init(
    _ place: PlacementCase, effort: PlanningEffort?,
    sharing hulls: [(key: String, hull: EgressHull)] = [], shares: [EgressRows.Share] = [],
    searching search: inout OfferSearch
  ) {
    self.place = place
    self.effort = effort
    ties = place.ties
    let paid = place.prices.paidHours.sorted { $0.key < $1.key }
    var paidCapacity: [Int32: Int] = [:]
    for (number, entry) in paid.enumerated() {
      paidCapacity[Int32(entry.key)] = place.lab.pools.count + number
    }
    self.paidCapacity = paidCapacity
    limits = LimitRows(place, firstCapacity: place.lab.pools.count + paid.count)
    egress = EgressRows(
      hulls, shares: shares,
      firstCapacity: place.lab.pools.count + paid.count + limits.rows.count)
    capacities =
      place.lab.pools.map { PlanUnits.capacity($0.gpuHoursPerMonth) }
      + paid.map { PlanUnits.capacity($0.value) }
      + limits.capacities(jobCount: place.jobs.count) + egress.capacities
      + (place.cloud.budget.map { [$0.micros] } ?? [])
    budgetCapacity = place.cloud.budget.map { [count = capacities.count] _ in count - 1 }
    let listing = Self.optionsOfAll(place, ties, limits, egress, searching: &search)
    (options, start) = (listing.options, listing.start)
    sites = search.sites
    var pairs = 0
    for tie in ties where pairs <= Self.mostPairs {
      pairs +=
        Int(start[tie.first + 1] - start[tie.first])
        * Int(start[tie.second + 1] - start[tie.second])
    }
    isGuided = pairs <= Self.mostPairs
    pieces = PlanPieces(
      jobCount: place.jobs.count, ties: ties,
      largest: isGuided ? PlanPieces.largestGuided : PlanPieces.largest)
    if limits.hasLeast { weighMissing() }
    for job in place.jobs.indices where place.jobs[job].takesDataOut {
      guard [.all, .own].contains(egress.share(of: job)) else { continue }
      leaving[job] = options(of: job).map { $0.isKnown ? uses(ofDataOf: job, $0) : [] }
    }
  }

  func options(of job: Int) -> ArraySlice<JobOption> {
    options[Int(start[job])..<Int(start[job + 1])]
  }

  func option(_ choice: Int32, of job: Int) -> JobOption { options[Int(start[job] + choice)] }

  /// A choice for every job: to wait.
  var waitingChoices: [Int32] { place.jobs.indices.map { start[$0 + 1] - start[$0] - 1 } }

  /// Whether a job could run at all.
  func canRun(_ job: Int) -> Bool { start[job + 1] - start[job] > 1 }

  /// What an option takes of each capacity.
  func uses(of option: JobOption) -> [PlanningProblem.Use] {
    var uses: [PlanningProblem.Use] = []
    addUses(of: option, to: &uses)
    return uses
  }

  func addUses(of option: JobOption, to uses: inout [PlanningProblem.Use]) {
    if option.poolUse > 0 {
      uses.append(.init(capacity: Int(option.choice.pool), amount: option.poolUse))
    }
    if option.paidUse > 0, let capacity = paidCapacity[option.choice.offer] {
      uses.append(.init(capacity: capacity, amount: option.paidUse))
    }
    limits.addUses(of: option.choice, to: &uses)
    if option.budget > 0, let budgetCapacity {
      uses.append(.init(capacity: budgetCapacity, amount: option.budget))
    }
  }

  /// What an option of a job takes of egress that is billed for all jobs together.
  private func uses(ofDataOf job: Int, _ option: JobOption) -> [PlanningProblem.Use] {
    let placement = place.placement(of: job, option.choice, inbound: [])
    return placement.map { egress.uses(of: $0.cost.lines, place.prices) } ?? []
  }

  /// An option's cost with its uses paid for.
  func price(_ option: JobOption, _ prices: [Double]) -> Double {
    uses(of: option).reduce(Double(option.cost)) {
      $0 + Double($1.amount) * prices[$1.capacity]
    }
  }
}

/// How much work to put into a cheapest plan, in steps of one job looked at once.
public struct PlanningEffort: Hashable, Sendable {
  public var steps: Int64

  public init(steps: Int64) { self.steps = max(0, steps) }

  /// A quarter of an effort, or of the usual one, for each of several plans that are held against one.
  init(oneOfSeveral effort: PlanningEffort?, jobCount: Int) {
    self.init(steps: (effort ?? .usual(jobCount: jobCount)).steps / 4)
  }

  /// Enough for a plan within a few hundredths of a percent, in a blink for a hundred jobs.
  public static func usual(jobCount: Int) -> PlanningEffort {
    PlanningEffort(steps: Effort.standard(jobCount: jobCount).steps)
  }
}

extension Job {
  /// Whether its own data, not that of jobs before it, may leave a cloud.
  var takesDataOut: Bool {
    data.result > .zero || (data.location != .lab && data.input > .zero)
  }

  /// Whether data may leave a cloud at its expense.
  var paysForMoving: Bool { takesDataOut || dependencies.contains { $0.data > .zero } }
}

extension PlacementCase {
  /// The pairs of jobs whose places matter to each other, those that matter most first.
  var ties: [JobTie] {
    var ties: [(tie: JobTie, weight: Int64)] = []
    for (index, job) in jobs.enumerated() {
      for other in job.with where other != index {
        ties.append((JobTie(first: other, second: index, kind: .together), .max))
      }
      for other in job.apartFrom where other != index {
        ties.append((JobTie(first: other, second: index, kind: .apart), .max))
      }
      for (number, dependency) in job.dependencies.enumerated()
      where dependency.data > .zero && dependency.job != index {
        let month = Handover(dependency, from: jobs[dependency.job], to: job, at: .lab)?.perMonth
        ties.append(
          (
            JobTie(first: dependency.job, second: index, kind: .handover(number)),
            month?.bytes ?? .max
          ))
      }
    }
    // Stable, and by what is handed over alone, not by the order of the jobs, as far as it differs.
    return ties.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element.tie)
  }
}
