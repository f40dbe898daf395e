import PlacementModel
import Quantities
import Testing

@Suite("The documents' policy") struct DocumentsPolicyTests {
  /// D0 "Step 1: Assess Your Workloads", row by row.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var kind: WorkloadKind
    var compute: String
    var sensitivity: Sensitivity
    var recurrence: Recurrence
    var expected: Placement.Place
    var testDescription: String { name }
  }

  static let matrix = [
    Row(
      name: "Data Exploration", kind: .exploration, compute: "Low", sensitivity: .high,
      recurrence: .daily, expected: .local),
    Row(
      name: "Model Prototyping", kind: .prototyping, compute: "Medium", sensitivity: .medium,
      recurrence: .daily, expected: .local),
    Row(
      name: "Small Training", kind: .training, compute: "Medium", sensitivity: .high,
      recurrence: .weekly, expected: .local),
    Row(
      name: "Large Training", kind: .training, compute: "High", sensitivity: .low,
      recurrence: .monthly, expected: .cloud),
    Row(
      name: "Production Inference", kind: .inference, compute: "Variable", sensitivity: .medium,
      recurrence: .continuous, expected: .hybrid),
    Row(
      name: "Batch Processing", kind: .batch, compute: "High", sensitivity: .low,
      recurrence: .weekly, expected: .cloud),
  ]

  @Test("the workload matrix comes out", arguments: matrix)
  func workloadMatrix(_ row: Row) throws {
    let job = SmallCase.job(row.name, row.kind, hours: 4) {
      $0.sensitivity = row.sensitivity
      $0.recurrence = row.recurrence
      // "High" compute is more than two consumer GPUs give.
      if row.compute == "High" { $0.gpus = GPURequest(count: 8, model: .model(SmallCase.a100)) }
    }
    #expect(try SmallCase.placement(of: job).place == row.expected)
  }

  /// D1 category 4; 100 GB itself is the smaller class.
  @Test(
    "the data-processing matrix comes out",
    arguments: [
      (99, true, Placement.Place.local, DecisionTree.Destination.local),
      (99, false, .local, .local), (100, false, .local, .local),
      (101, true, .local, .localWithBackup), (101, false, .cloud, .cloud),
    ])
  func dataMatrix(
    size: Int64, sensitive: Bool, place: Placement.Place, destination: DecisionTree.Destination
  ) throws {
    let job = SmallCase.job("etl", .dataProcessing) {
      $0.data = DataNeed(input: SmallCase.gb(size))
      $0.sensitivity = sensitive ? .high : .low
    }
    let placement = try SmallCase.placement(of: job)
    #expect(placement.place == place)
    let last = try #require(placement.trace.last)
    let node = DecisionTree.documents.nodes[last.node]
    #expect((last.answer ? node.yes : node.no) == .place(destination))
  }

  @Test func `a one-time large job goes to spot, a small one stays`() throws {
    let large = SmallCase.job("sweep", .training, hours: 100) { $0.recurrence = .once }
    let spot = SmallCase.offer("s", SmallCase.a100, onDemand: 2.5, spot: 0.5)
    let placement = try SmallCase.placement(of: large, offers: [spot])
    #expect(placement.place == .cloud)
    #expect(placement.cloud?.option == .spot)
    let small = SmallCase.job("try", .training, hours: 99) { $0.recurrence = .once }
    #expect(try SmallCase.placement(of: small, offers: [spot]).place == .local)
  }

  @Test func `continuous work is bought when that pays back within six months`() throws {
    // D1: $1,600 against $1,800 a month less about $65 of power: 0.92 months.
    let steady = SmallCase.job("daemon", .training) { $0.recurrence = .continuous }
    #expect(try SmallCase.placement(of: steady).place == .local)
    // At 0.30 $/h the cloud costs 219 a month: 1600 / (219 - 65.70) = 10.4 months.
    let cheap = SmallCase.offer("c", SmallCase.a100, onDemand: 0.30)
    let placement = try SmallCase.placement(of: steady, offers: [cheap])
    #expect(placement.place == .cloud)
    guard case .breakEven(let found, limit: 6) = placement.trace.last?.evidence else {
      Issue.record("question 5 was not the last")
      return
    }
    #expect(abs((found.months ?? 0) - 1600 / (219 - 65.7)) < 1e-6)
  }

  @Test func `read literally, work that is not continuous goes to the cloud`() throws {
    let job = SmallCase.job("weekly", .training, hours: 5) { $0.recurrence = .weekly }
    #expect(try SmallCase.placement(of: job).place == .local)
    #expect(try SmallCase.placement(of: job, tree: .literal).place == .cloud)
  }

  @Test func `a sensitive job that does not fit never goes to the cloud`() throws {
    let huge = SmallCase.job("scans", .training) {
      $0.regimes = [ComplianceRegime("HIPAA")]
      $0.gpus = GPURequest(count: 8, model: .model(SmallCase.a100))
    }
    let placement = try SmallCase.placement(of: huge)
    #expect(placement.place == .impossible)
    #expect(
      placement.reason
        == .impossible(
          local: .memory(needed: SmallCase.gb(80), available: SmallCase.gb(24)), cloud: .staysHome))
    let long = SmallCase.job("scans", .training, hours: 800) {
      $0.sensitivity = .high
      $0.recurrence = .weekly
    }
    #expect(try SmallCase.placement(of: long).place == .impossible)
  }

  @Test func `a job waits if an empty lab would do, and is impossible if none would`() throws {
    func plan(hours: Int64) throws -> [Placement.Place] {
      let jobs = ["first", "second", "third"].map {
        SmallCase.job($0, .training, hours: hours) {
          $0.sensitivity = .high
          $0.recurrence = .monthly
        }
      }
      return try PlacementCase(
        lab: SmallCase.lab(), cloud: CloudAccess(), jobs: jobs, prices: SmallCase.prices()
      ).plan(.documents).placements.map(\.place)
    }
    #expect(try plan(hours: 700) == [.local, .local, .queue])
    #expect(try plan(hours: 1_461) == [.impossible, .impossible, .impossible])
  }

  @Test func `capacity goes to the higher priority, and the rest is said to have no room`() throws {
    let jobs = [
      SmallCase.job("first", .prototyping, hours: 700) { $0.recurrence = .monthly },
      SmallCase.job("second", .prototyping, hours: 700) { $0.recurrence = .monthly },
      SmallCase.job("urgent", .prototyping, hours: 700) {
        $0.recurrence = .monthly
        $0.priority = 5
      },
    ]
    let plan = try PlacementCase(
      lab: SmallCase.lab(), cloud: CloudAccess(), jobs: jobs, prices: SmallCase.prices()
    ).plan(.documents)
    #expect(plan.placements.map(\.place) == [.local, .cloud, .local])
    guard case .noRoomAtHome(_, .gpuHours) = plan.placements[1].reason else {
      Issue.record("\(plan.placements[1].reason)")
      return
    }
    #expect(plan.gpuHoursUsed == [DeviceHours(1400)])
  }

  @Test func `a budget keeps a job home, or makes it wait`() throws {
    let cloud = CloudAccess(budget: SmallCase.dollars(10))
    let large = SmallCase.job("sweep", .training, hours: 100) { $0.recurrence = .once }
    let placement = try SmallCase.placement(of: large, cloud: cloud)
    #expect(placement.place == .local)
    guard case .budgetKeepsHome = placement.reason else {
      Issue.record("\(placement.reason)")
      return
    }
    let huge = SmallCase.job("pretrain", .training) {
      $0.gpus = GPURequest(count: 8, model: .model(SmallCase.a100))
    }
    #expect(try SmallCase.placement(of: huge, cloud: cloud).place == .queue)
  }
}
