package import PlacementModel
package import Quantities

/// A plan as far as another run can compare itself with it: from the engine, or read back from a file.
package struct PlanSnapshot: Sendable {
  /// Where the figures of a side come from.
  package struct Origin: Hashable, Sendable {
    package var toolVersion: String
    package var policy: String
    package var basis: String
    /// SHA-256 of each file of the manifest, and of each file of prices.
    package var digests: [String]
    package var priceDigests: [String]
    package var newestPrice: CalendarDate?

    package init(
      toolVersion: String, policy: String, basis: String, digests: [String],
      priceDigests: [String] = [], newestPrice: CalendarDate?
    ) {
      self.toolVersion = toolVersion
      self.policy = policy
      self.basis = basis
      self.digests = digests
      self.priceDigests = priceDigests
      self.newestPrice = newestPrice
    }
  }

  package var origin: Origin
  package var budget: Money?
  package var jobs: [JobSnapshot]

  package init(origin: Origin, budget: Money?, jobs: [JobSnapshot]) {
    self.origin = origin
    self.budget = budget
    self.jobs = jobs
  }
}

/// One job of a plan.
package struct JobSnapshot: Hashable, Sendable {
  package struct AtHome: Hashable, Sendable {
    package var gpu: String?
    package var gpus: Int
    /// GPU-hours that it takes of a month; nil where the file does not say.
    package var hoursPerMonth: DeviceHours?

    package init(gpu: String?, gpus: Int, hoursPerMonth: DeviceHours? = nil) {
      self.gpu = gpu
      self.gpus = gpus
      self.hoursPerMonth = hoursPerMonth
    }
  }

  package struct InCloud: Hashable, Sendable {
    package var machine: Machine
    package var gpu: String?
    package var gpusPerNode: Int
    package var nodes: Int
    /// Node-hours bought in a month, and the price of one; nil if unknown.
    package var nodeHoursPerMonth: DeviceHours
    package var rate: HourlyRate?

    package init(
      machine: Machine, gpu: String?, gpusPerNode: Int, nodes: Int,
      nodeHoursPerMonth: DeviceHours, rate: HourlyRate?
    ) {
      self.machine = machine
      self.gpu = gpu
      self.gpusPerNode = gpusPerNode
      self.nodes = nodes
      self.nodeHoursPerMonth = nodeHoursPerMonth
      self.rate = rate
    }
  }

  /// What is rented, and how.
  package struct Machine: Hashable, Sendable {
    package var provider: String
    package var region: String?
    package var instance: String
    package var option: PurchaseOption

    package init(provider: String, region: String?, instance: String, option: PurchaseOption) {
      self.provider = provider
      self.region = region
      self.instance = instance
      self.option = option
    }
  }

  package var name: String
  package var place: Placement.Place
  package var local: AtHome?
  package var cloud: InCloud?
  package var cost: MonthlyCost
  /// From start to finish of a run; nil if it does not run, or the file does not say.
  package var turnaround: Hours?
  package var deadline: Hours?
  /// Whether the deadline is known; plans before format 1.1 do not say.
  package var saysDeadline = true
  package var team: String?
  package var owner: String?
  package var tags: [String]
  /// nil where the file does not say.
  package var sensitivity: Sensitivity?
  package var regimes: [ComplianceRegime] = []

  package init(
    name: String, place: Placement.Place, local: AtHome? = nil, cloud: InCloud? = nil,
    cost: MonthlyCost = MonthlyCost(), turnaround: Hours? = nil, deadline: Hours? = nil,
    team: String? = nil, owner: String? = nil, tags: [String] = []
  ) {
    self.name = name
    self.place = place
    self.local = local
    self.cloud = cloud
    self.cost = cost
    self.turnaround = turnaround
    self.deadline = deadline
    self.team = team
    self.owner = owner
    self.tags = tags
  }

  /// Whether its data was said to be sensitive or regulated.
  package var isSensitive: Bool { sensitivity == .high || !regimes.isEmpty }

  package var isLate: Bool {
    guard let turnaround, let deadline else { return false }
    return turnaround > deadline
  }
}

/// The known parts of what something costs in a month.
package struct MonthlyCost: Hashable, Sendable {
  package var cloud = Money.zero
  package var power = Money.zero
  package var wear = Money.zero
  /// Whether a part is unknown, so that the sums are "at least".
  package var isPartial = false

  package init() {}

  package init(_ cost: JobCost) {
    for line in cost.lines {
      guard let amount = line.perMonth else {
        isPartial = true
        continue
      }
      add(amount, for: line.payee)
    }
  }

  /// What does not fit stays at the largest amount there is.
  package mutating func add(_ amount: Money, for payee: CostLine.Payee) {
    switch payee {
    case .provider: cloud = cloud.saturatingSum(amount)
    case .utility: power = power.saturatingSum(amount)
    case .owner: wear = wear.saturatingSum(amount)
    }
  }

  package static func += (a: inout MonthlyCost, b: MonthlyCost) {
    a.cloud = a.cloud.saturatingSum(b.cloud)
    a.power = a.power.saturatingSum(b.power)
    a.wear = a.wear.saturatingSum(b.wear)
    a.isPartial = a.isPartial || b.isPartial
  }

  package var all: Money { cloud.saturatingSum(power).saturatingSum(wear) }

  package subscript(side: Budget.Side) -> Money {
    switch side {
    case .cloud: cloud
    case .power: power
    case .wear: wear
    case .all: all
    }
  }
}

extension Money {
  /// The sum, or the largest or smallest amount there is.
  func saturatingSum(_ other: Money) -> Money {
    (try? self + other) ?? Money(micros: other < .zero ? .min : .max)
  }

  /// The difference, or the largest or smallest amount there is.
  package func saturatingDifference(_ other: Money) -> Money {
    (try? self - other) ?? Money(micros: other < .zero ? .max : .min)
  }
}

extension PlanSnapshot {
  /// The sum of what is known of all jobs.
  package var cost: MonthlyCost {
    var sum = MonthlyCost()
    for job in jobs { sum += job.cost }
    return sum
  }

  /// How many jobs have an unknown cost.
  package var partial: Int { jobs.count(where: \.cost.isPartial) }
}
