public import Quantities

extension PlacementCase {
  /// Hours from start to finish of one run of a placed job; nil for a job that does not run.
  ///
  /// - Parameters:
  ///   - placement: A placement of a plan of this case.
  ///   - job: The job it places.
  /// - Returns: The longer part of the two of a service that is split.
  public func turnaround(of placement: Placement, _ job: Job) -> Hours? {
    let home = placement.local.map {
      DataMovement(toLabFor: job).hours(over: lab.uplink) + $0.hours
    }
    return [home, placement.cloud?.turnaroundHours].compactMap { $0 }.max()
  }
}
