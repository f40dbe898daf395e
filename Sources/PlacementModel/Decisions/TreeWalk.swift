import Quantities

/// A walk down a decision tree for one job, keeping what was compared on the way.
struct TreeWalk {
  var destination: DecisionTree.Destination
  /// The node that settled it.
  var node: Int
  var steps: [TraceStep]

  /// `home` is what the lab can do for the job now; `rent` finds the cheapest cloud without regard to
  /// the budget, and is asked only where a question compares with it.
  init(
    of job: Job, down tree: DecisionTree, home: HomeFit, in place: PlacementCase,
    rent: () -> CloudFit
  ) {
    var index = 0
    var walked: [TraceStep] = []
    walked.reserveCapacity(8)
    while true {
      let node = tree.nodes[index]
      let (answer, evidence) = Self.answer(
        node.question, of: job, home: home, in: place, rent: rent)
      walked.append(TraceStep(node: index, answer: answer, evidence: evidence))
      switch answer ? node.yes : node.no {
      case .ask(let next): index = next
      case .place(let destination):
        self.destination = destination
        self.node = index
        // Plans of a million jobs keep this: no room for steps that are not to come.
        steps = Array(walked[...])
        return
      }
    }
  }

  private static func answer(
    _ question: Question, of job: Job, home: HomeFit, in place: PlacementCase,
    rent: () -> CloudFit
  ) -> (Bool, Evidence) {
    switch question {
    case .sensitive: return (job.isSensitive, .stated)
    case .development: return (job.kind.isDevelopment, .stated)
    case .inference: return (job.kind == .inference, .stated)
    case .dataProcessing: return (job.kind == .dataProcessing, .stated)
    case .dataProcessingOver(let limit):
      let isLarge = job.kind == .dataProcessing && job.data.input > limit
      return (isLarge, .data(job.data.input, limit: limit))
    case .exceedsLocalCapacity:
      let pool = home.best?.run.pool
      return (home.best == nil, .capacity(pool: pool, obstacles: home.obstacles))
    case .oneTimeLarge(let limit):
      let taken = home.best?.run.gpuHoursPerMonth
      let isLarge = job.recurrence == .once && (taken.map { $0 >= limit } ?? true)
      return (isLarge, .gpuHours(taken, limit: limit))
    case .continuous: return (job.recurrence == .continuous, .stated)
    case .breakEvenWithin(let limit):
      let found = BreakEvenEvidence(of: job, home: home, rent: rent(), in: place)
      // A lab that already owns the GPUs and does not say what they cost has nothing to pay back.
      let pays = found.months.map { $0 < limit } ?? (found.capital == nil && home.best != nil)
      return (pays, .breakEven(found, limit: limit))
    case .global: return (job.serving?.isGlobal ?? false, .stated)
    }
  }
}

extension BreakEvenEvidence {
  /// The purchase of the GPUs a job would occupy against renting the same work, by the month.
  init(of job: Job, home: HomeFit, rent: CloudFit, in place: PlacementCase) {
    var capital: Money?
    if let run = home.best?.run, let pool = run.pool {
      let price =
        place.lab.pools[pool].pricePaid ?? place.prices.gpus[place.lab.pools[pool].model].price
      capital = price.flatMap { try? $0.scaled(by: Int64(run.gpus), over: 1) }
    }
    let power = home.cost?.perMonth
    let rented = rent.best?.cost.perMonth
    var months: Double?
    if let capital, let power, let rented {
      months = BreakEven.months(capital: capital, rent: rented, running: power)
    }
    self.init(capital: capital, rentPerMonth: rented, powerPerMonth: power, months: months)
  }
}
