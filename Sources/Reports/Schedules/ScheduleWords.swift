package import PlacementModel
import Quantities

/// Words for times and places of a calendar.
package struct ScheduleWords {
  let facts: PlacementCase
  let month: PlanningMonth
  private let plan: PlanWords

  package init(_ facts: PlacementCase, _ month: PlanningMonth) {
    self.facts = facts
    self.month = month
    plan = PlanWords(facts)
  }

  // MARK: Times

  /// `Tue 2026-12-01 08:00`, or `day 2 Tue 08:00` in a month without dates.
  package func text(_ moment: MonthMinute) -> String {
    let clock = Self.clock(moment.minutes % (24 * 60))
    guard let date = month.date(at: moment) else {
      return "day \(moment.minutes / (24 * 60) + 1) \(day(at: moment)) \(clock)"
    }
    return "\(day(at: moment)) \(date) \(clock)"
  }

  /// `Mon`.
  func day(at moment: MonthMinute) -> String {
    let name = month.weekday(at: moment).rawValue.prefix(3)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// `2026-12-01T08:00`; nil in a month without dates.
  func iso(_ moment: MonthMinute) -> String? {
    month.date(at: moment).map { "\($0)T\(Self.clock(moment.minutes % (24 * 60)))" }
  }

  /// `08:00`, from minutes of a day.
  static func clock(_ minutes: Int) -> String {
    "\(Self.two(minutes / 60)):\(Self.two(minutes % 60))"
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  // MARK: Places

  /// `2 x RTX 4090`.
  func pool(_ index: Int) -> String {
    "\(facts.lab.pools[index].count) x \(poolName(index))"
  }

  /// The model of a pool, with the pool's number where several have it.
  func poolName(_ index: Int) -> String {
    let name = plan.name(ofPool: index)
    let same = facts.lab.pools.indices.filter {
      facts.lab.pools[$0].model == facts.lab.pools[index].model
    }
    guard same.count > 1, let number = same.firstIndex(of: index) else { return name }
    return "\(name) (pool \(number + 1))"
  }

  /// The catalogue's name of a pool's GPU; empty where there is none.
  func gpu(_ resource: Schedule.Resource) -> String {
    guard case .pool(let pool) = resource else { return "" }
    return facts.prices.gpus[facts.lab.pools[pool].model].name
  }

  func text(_ resource: Schedule.Resource) -> String {
    switch resource {
    case .pool(let pool): poolName(pool)
    case .hosts: "a host"
    case .cloud: "a cloud"
    }
  }

  /// `RTX 4090 1-2`, `half of RTX 4090 1`.
  func place(of entry: Schedule.Entry) -> String {
    guard !entry.gpus.isEmpty else { return text(entry.resource) }
    let share = entry.share == .all ? "" : "\(entry.share.formatted(decimals: 0)) of "
    return "\(share)\(text(entry.resource)) #\(Self.numbers(entry.gpus))"
  }

  /// `1-3,5`.
  static func numbers(_ numbers: [Int]) -> String {
    var parts: [(first: Int, last: Int)] = []
    for number in numbers {
      if let last = parts.last, last.last + 1 == number {
        parts[parts.count - 1].last = number
      } else {
        parts.append((number, number))
      }
    }
    return parts.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }
      .joined(separator: ",")
  }

  // MARK: Runs

  package func name(ofJob job: Int) -> String { printable(facts.jobs[job].name) }

  /// The first few names, and how many more there are.
  package func names(of jobs: [Int]) -> String {
    let shown = jobs.count > 4 ? 3 : jobs.count
    let more = jobs.count > shown ? ["\(jobs.count - shown) more"] : []
    return listed(jobs.prefix(shown).map(name(ofJob:)) + more, limit: 5)
  }

  /// `3`, `3, piece 1 of 2`, `all month`, `peak of day 3`.
  func run(_ entry: Schedule.Entry) -> String {
    switch entry.part {
    case .always: "all month"
    case .peak: "peak of day \(entry.run)"
    case .run:
      entry.pieces > 1
        ? "\(entry.run), piece \(entry.piece) of \(entry.pieces)" : "\(entry.run)"
    }
  }

  private func run(_ omission: Schedule.Omission) -> String {
    switch omission.part {
    case .always: "its service"
    case .peak: "the peak of day \(omission.run)"
    case .run: "run \(omission.run)"
    }
  }

  /// `run 3 between A and B on RTX 4090: needs 2 GPUs together, and ...`.
  package func sentence(of omission: Schedule.Omission) -> String {
    "\(run(omission)) on \(text(omission.resource)) between \(text(omission.from)) and "
      + "\(text(omission.due)): \(reason(omission.obstacle))"
  }

  /// `train has no place for run 3 on ...; so have 2 runs more of it`.
  package func sentence(of job: Int, first: Schedule.Omission, count: Int) -> String {
    let others = count > 1 ? "; so have \(counted(count - 1, "run")) more of it" : ""
    return "\(name(ofJob: job)) has no place for \(sentence(of: first))\(others)"
  }

  /// Why a run has no place.
  package func reason(_ obstacle: SchedulingObstacle) -> String {
    switch obstacle {
    case .inputMissing(let job): "what it needs of \(name(ofJob: job)) is not made"
    case .inputLate(let job, let moment):
      "what it needs of \(name(ofJob: job)) is there only at \(text(moment))"
    case .tooLong(let needed, let longest):
      "it takes \(Hours(needed).tableText) h, and may run for \(Hours(longest).tableText) h at most"
    case .count(let needed, let available):
      "it needs \(counted(needed, "GPU")), and there \(available == 1 ? "is" : "are") \(available)"
    case .poolHours(let needed, let left):
      "it needs \(needed.tableText) GPU-hours, and \(left.tableText) of the month are left"
    case .busy(let needed, let most):
      most == 0
        ? "it needs \(counted(needed, "GPU")), and none is free for so long"
        : "it needs \(counted(needed, "GPU")) together, and at most \(most) "
          + "\(most == 1 ? "is" : "are") free for so long"
    }
  }

  /// The name of an obstacle in machine formats.
  static func code(of obstacle: SchedulingObstacle) -> String {
    switch obstacle {
    case .inputMissing: "input-missing"
    case .inputLate: "input-late"
    case .tooLong: "too-long"
    case .count: "count"
    case .poolHours: "pool-hours"
    case .busy: "busy"
    }
  }

  static func code(of part: Schedule.Part) -> String {
    switch part {
    case .run: "run"
    case .always: "always"
    case .peak: "peak"
    }
  }

  static func code(of resource: Schedule.Resource) -> String {
    switch resource {
    case .pool: "pool"
    case .hosts: "host"
    case .cloud: "cloud"
    }
  }
}

extension Schedule {
  /// Jobs with runs that have no place, and the first of these.
  var omittedJobs: [(job: Int, first: Schedule.Omission, count: Int)] {
    var found: [(job: Int, first: Schedule.Omission, count: Int)] = []
    for omission in omissions {
      if let last = found.last, last.job == omission.job {
        found[found.count - 1].count += 1
      } else {
        found.append((omission.job, omission, 1))
      }
    }
    return found
  }
}
