/// A choice for each job, and how good it is.
package struct Plan: Hashable, Sendable {
  /// For each job the index of the option it takes.
  package let choices: [Int32]
  /// The sum of the costs of the chosen options, exact.
  package let cost: Int64
  /// No plan that fits costs less than this.
  ///
  /// Proven in integers from ``shadowPrices`` or by exhausting the alternatives, so it holds
  /// whatever the floating-point arithmetic on the way did.
  package let lowerBound: Int64
  /// For each capacity what the last unit of it saves, in units of cost; zero where it is not short.
  ///
  /// These are the multipliers that the bound of the whole problem is computed with, exactly as they
  /// stand here.
  package let shadowPrices: [Double]
  /// For each capacity how much of it the plan uses.
  package let used: [Int64]
  /// The work that was done, in steps; one step prices the options of one job.
  package let steps: Int64

  /// How much could at most be saved by a better plan.
  package var gap: Int64 { cost - lowerBound }

  /// Whether no plan is cheaper.
  package var isProvenOptimal: Bool { cost == lowerBound }
}

/// What became of a problem.
package enum PlanningOutcome: Hashable, Sendable {
  case planned(Plan)
  /// It is proven that the jobs do not all fit.
  case infeasible(Shortage)
  /// No plan that fits was found, and it is not proven that there is none.
  case undecided(Shortage)

  package var plan: Plan? {
    if case .planned(let plan) = self { plan } else { nil }
  }
}

/// Which jobs found no place, and which capacities they lack.
package struct Shortage: Hashable, Sendable {
  /// Jobs that found no place, in order: those that cannot run even alone, or else those that the
  /// closest attempt left out.
  package let jobs: [Int]
  /// Capacities that these jobs' options ask for beyond what is left, in order.
  package let capacities: [Int]

  package init(jobs: [Int], capacities: [Int]) {
    self.jobs = jobs
    self.capacities = capacities
  }
}
