public import Quantities

/// What a placed service takes at one level of its demand, for so many hours of a month.
public struct ServedLevel: Hashable, Sendable {
  /// Requests a second, from the least to the most where levels that take the same are put together;
  /// zero if nobody says.
  public var rates: ClosedRange<RequestRate>
  public var hours: Hours
  /// Replicas that serve it, of the kind at home if some are there.
  public var replicas: Int
  /// Of those, how many are at home.
  public var atHome: Int
  /// Nodes that are rented for the rest.
  public var nodes: Int
}

extension PlacementCase {
  /// The levels of demand of a placed service, busiest last; empty for a job that is not one.
  ///
  /// Their nodes times their hours are the node-hours that it rents, and replicas at home times theirs
  /// the hours that it keeps its GPUs busy.
  public func servedLevels(of index: Int, in plan: Plan) -> [ServedLevel] {
    servedLevels(of: jobs[index], plan.placements[index])
  }

  /// The same of a job and where it is.
  public func servedLevels(of job: Job, _ placement: Placement) -> [ServedLevel] {
    guard job.isService, placement.runs else { return [] }
    let replica = max(1, job.gpus.count)
    let local = (placement.local?.gpus ?? 0) / replica
    let speed = placement.local?.speed.ratio ?? 1
    let overflow = Overflow(atLeast: replica)
    let abroad = (job.serving?.isGlobal ?? false) ? 1 : 0
    var levels: [ServedLevel] = []
    for level in DemandLevel.levels(of: job) {
      let needed = DemandLevel.replicas(for: level.rate, of: job, speed: speed)
      let beyond = max(ServiceSplit.replicas(beyond: local, of: needed, speed: speed), abroad)
      var nodes = 0
      if let run = placement.cloud, beyond > 0 {
        nodes = overflow.nodes(
          for: beyond * replica, of: prices.offers[run.offer], speed: run.speed.ratio)
      }
      let served = ServedLevel(
        rates: level.rate...level.rate, hours: level.hours, replicas: needed,
        atHome: min(needed, local), nodes: nodes)
      if let known = levels.firstIndex(where: { $0.takesTheSame(as: served) }) {
        levels[known].add(served)
      } else {
        levels.append(served)
      }
    }
    return levels.sorted { ($0.replicas, $0.nodes) < ($1.replicas, $1.nodes) }
  }
}

extension ServedLevel {
  fileprivate func takesTheSame(as other: ServedLevel) -> Bool {
    replicas == other.replicas && nodes == other.nodes
  }

  fileprivate mutating func add(_ other: ServedLevel) {
    rates =
      min(rates.lowerBound, other.rates.lowerBound)...max(rates.upperBound, other.rates.upperBound)
    hours = hours + other.hours
  }
}
