import PlacementModel
import Quantities
import Testing

@Suite("The nearest of what stands in the way") struct NearnessTests {
  @Test func `is the one that misses least`() {
    let limit = Hours(72)
    let late = [900, 128, 378].map { Obstacle.deadline(needed: Hours($0), limit: limit) }
    #expect(Obstacle.nearest(of: late) == late[1])
    let busy = [50.0, 90, 20].map {
      Obstacle.gpuHours(needed: DeviceHours(100), left: DeviceHours($0))
    }
    #expect(Obstacle.nearest(of: busy) == busy[1])
    let dear = [300, 120].map { Obstacle.budget(needed: .dollars($0), left: .dollars(100)) }
    #expect(Obstacle.nearest(of: dear) == dear[1])
    #expect(Obstacle.nearest(of: late + busy + dear) == dear[1])
  }
}
