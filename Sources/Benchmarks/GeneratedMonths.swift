import Planning

/// Months of jobs that compete for four pools, two reservations and a budget, the same for the same
/// number and mode: sizes are spread over three orders of magnitude, as those of real jobs are.
struct GeneratedMonths {
  /// How much there is of everything, relative to what all jobs together would take.
  enum Mode: String, CaseIterable { case tight, medium, slack }

  let capacities: [Int64]
  let jobs: [[PlanningProblem.Option]]

  init(jobs count: Int, _ mode: Mode) {
    var random = Generator(state: UInt64(count) &* 31 &+ UInt64(mode.rawValue.utf8.count))
    let speeds = [1.0, 0.55, 0.3, 0.8, 1.1, 0.5]
    let power = [0.11, 0.07, 0.05, 0.09]
    var demand = 0.0
    var spending = 0.0
    var jobs: [[PlanningProblem.Option]] = []
    for _ in 0..<count {
      // Products of uniform numbers are skewed to the right, like hours are.
      let hours = 0.5 + 40 * random.unit() * random.unit() * random.unit()
      let gpuHours = hours * Double(1 << random.below(4)) * Double(1 + random.below(30))
      let data = Double(random.below(200)) * 0.09
      let rent = gpuHours * (1.2 + 1.8 * random.unit()) + data
      demand += gpuHours / speeds[0]
      spending += rent
      var options: [PlanningProblem.Option] = []
      let isPinned = random.below(4) == 0
      for pool in 0..<4 where random.below(3) > 0 {
        let use = gpuHours / speeds[pool]
        options.append(Self.option(use * power[pool], hours: use, of: pool, budget: 0))
      }
      if !isPinned {
        for reservation in 4..<6 where random.below(3) > 0 {
          let use = gpuHours / speeds[reservation] / 8
          options.append(Self.option(data, hours: use, of: reservation, budget: data))
        }
        options.append(Self.option(rent, hours: 0, of: 0, budget: rent))
      }
      let penalty = [0.9, 1.6, 3, 8][random.below(4)] * gpuHours * 2.8 + 5
      options.append(Self.option(penalty, hours: 0, of: 0, budget: 0))
      jobs.append(options)
    }
    let (share, part): (Double, Double) =
      switch mode {
      case .tight: (0.4, 0.1)
      case .medium: (1.2, 0.25)
      case .slack: (6, 1)
      }
    let pools = [0.34, 0.3, 0.22, 0.14].map { $0 * share * demand }
    let reservations = [0.05, 0.04].map { $0 * demand / 8 }
    let hours = (pools + reservations).map { Int64($0 * Self.perHour) }
    capacities = hours + [Int64(part * spending * Self.perDollar)]
    self.jobs = jobs
  }

  func stated() throws(PlanningError) -> PlanningProblem {
    var problem = try PlanningProblem(capacities: capacities)
    for job in jobs { try problem.addJob(options: job) }
    return problem
  }

  /// The same for other programs: a line of capacities, then a line for each option: its job, its
  /// cost, and pairs of a capacity and how much of it is used.
  var lines: [String] {
    var lines = [capacities.map(String.init).joined(separator: " ") + "\n"]
    for (job, options) in jobs.enumerated() {
      for option in options {
        let uses = option.uses.map { " \($0.capacity) \($0.amount)" }.joined()
        lines.append("\(job) \(option.cost)\(uses)\n")
      }
    }
    return lines
  }

  private static let perHour = 3_600_000.0
  private static let perDollar = 1_000_000.0

  private static func option(
    _ dollars: Double, hours: Double, of capacity: Int, budget: Double
  ) -> PlanningProblem.Option {
    var option = PlanningProblem.Option(cost: Int64(dollars * perDollar))
    if hours > 0 {
      option.uses.append(.init(capacity: capacity, amount: Int64((hours * perHour).rounded(.up))))
    }
    if budget > 0 { option.uses.append(.init(capacity: 6, amount: Int64(budget * perDollar))) }
    return option
  }

  /// A linear congruential generator (Knuth, MMIX); its upper bits will do for a benchmark.
  private struct Generator {
    var state: UInt64

    mutating func unit() -> Double { Double(next()) / Double(1 << 31) }
    mutating func below(_ limit: UInt64) -> Int { Int(next() % limit) }

    private mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}
