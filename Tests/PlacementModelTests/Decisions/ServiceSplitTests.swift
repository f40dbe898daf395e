import PlacementModel
import Quantities
import Testing

@Suite("Inference between lab and cloud") struct ServiceSplitTests {
  static let offers = [SmallCase.offer("alpha", SmallCase.a100, onDemand: 2)]

  private func place(
    gpus: Int = 2, _ demand: ServingDemand?, _ change: (inout Job) -> Void = { _ in }
  ) throws -> Placement {
    let job = SmallCase.job("chat", .inference) {
      $0.serving = demand
      change(&$0)
    }
    return try SmallCase.placement(of: job, lab: SmallCase.lab(gpus: gpus), offers: Self.offers)
  }

  private func demand(_ average: Double, peak: Double? = nil, perGPU: Double?) -> ServingDemand {
    ServingDemand(
      average: RequestRate(perSecond: average), peak: peak.map { RequestRate(perSecond: $0) },
      peakTimePerDay: .seconds(4 * 3600), perGPU: perGPU.map { RequestRate(perSecond: $0) })
  }

  @Test func `local up to capacity, overflow to the cloud while the peak lasts`() throws {
    // 40/s at 30/s a GPU need two; 180/s need six, four of them rented 4 h a day.
    let placement = try place(demand(40, peak: 180, perGPU: 30))
    #expect(placement.place == .hybrid)
    #expect(placement.local?.gpus == 2)
    #expect(placement.cloud?.nodes == 4)
    let hours = try #require(placement.cloud?.nodeHoursPerMonth.count)
    #expect(abs(hours - 4 * 4 * 730 / 24) < 1e-9)
  }

  @Test func `GPUs that serve only the peak are busy only then`() throws {
    let placement = try place(gpus: 8, demand(40, peak: 180, perGPU: 30))
    #expect(placement.local?.gpus == 6)
    #expect(placement.cloud?.nodeHoursPerMonth == .zero)
    let busy = try #require(placement.local?.gpuHoursPerMonth.count)
    #expect(abs(busy - (2 * 730 + 4 * 4 * 730 / 24)) < 1e-9)
  }

  @Test func `a service all in a cloud, or all at home, has the GPUs its peak needs`() throws {
    let cloud = try place(gpus: 0, demand(40, peak: 180, perGPU: 30))
    #expect(cloud.place == .cloud)
    #expect(cloud.cloud?.nodes == 6)
    let hours = try #require(cloud.cloud?.nodeHoursPerMonth.count)
    #expect(abs(hours - (2 * 730 + 4 * 4 * 730 / 24)) < 1e-9)
    let home = try place(gpus: 2, demand(40, peak: 180, perGPU: 30)) { $0.sensitivity = .high }
    #expect(home.place == .impossible)
    guard case .impossible(local: .count(needed: 6, available: 2), _) = home.reason else {
      Issue.record("\(home.reason)")
      return
    }
  }

  @Test func `what neither the lab nor a cloud can serve in full is placed nowhere`() throws {
    func place(_ average: Double) throws -> Placement {
      let job = SmallCase.job("chat", .inference) { $0.serving = demand(average, perGPU: 30) }
      return try SmallCase.placement(of: job, offers: [])
    }
    #expect(try place(60).place == .local)
    let short = try place(61)
    #expect(short.place == .impossible)
    guard case .impossible(local: .count(needed: 3, available: 2), _) = short.reason else {
      Issue.record("\(short.reason)")
      return
    }
  }

  @Test func `users all over the world are not served from one lab alone`() throws {
    var demand = demand(20, perGPU: 30)
    demand.isGlobal = true
    #expect(try place(demand).cloud?.nodeHoursPerMonth == DeviceHours(730))
  }

  @Test func `what the base lacks at home is held all month`() throws {
    let placement = try place(gpus: 1, demand(60, perGPU: 30))
    #expect(placement.local?.gpus == 1)
    #expect(placement.cloud?.nodeHoursPerMonth == DeviceHours(730))
  }

  @Test func `without figures one replica stays home and the cloud stands by for nothing`() throws {
    let placement = try place(nil)
    #expect(placement.place == .hybrid)
    #expect(placement.cloud?.nodeHoursPerMonth == .zero)
    #expect(placement.cost.lines.last?.perMonth == .zero)
  }

  @Test func `a profile is followed hour by hour`() throws {
    // 20/s by night need one GPU, 100/s from 8 to 20 need four.
    var shaped = demand(0, perGPU: 30)
    shaped.profile = (0..<24).map { RequestRate(perSecond: (8..<20).contains($0) ? 100 : 20) }
    let placement = try place(shaped)
    #expect(placement.local?.gpus == 2)
    // Two of the four are rented, for half the month.
    #expect(placement.cloud?.nodeHoursPerMonth == DeviceHours(2 * 365))
  }

  @Test func `a sensitive service stays home, one too large for home goes to the cloud`() throws {
    #expect(try place(demand(40, perGPU: 30)) { $0.sensitivity = .high }.place == .local)
    let big = try place(nil) { $0.gpus = GPURequest(count: 1, model: .model(SmallCase.a100)) }
    #expect(big.place == .cloud)
  }

  @Test func `a run of a service that never stops is the month`() throws {
    let placement = try place(demand(40, peak: 180, perGPU: 30))
    #expect(placement.cost.perRun == placement.cost.perMonth)
  }
}
