package import PlacementModel
import Quantities

extension PlanWords {
  /// Why a job is where it is, in a few words for the WHY column.
  package func why(_ placement: Placement, of job: Job) -> String {
    switch placement.reason {
    case .tree(let node):
      "\(settled(placement, job, by: node)) (\(idOfWhat(settled: placement, job, by: node)))"
    case .pinned(let side): "pinned to \(side == .local ? "the lab" : "the cloud") by the manifest"
    case .policy(.cheapest): "cheapest for all jobs together"
    case .policy(let policy): "policy \(policy.rawValue)"
    case .noRoomAtHome(_, let obstacle): "meant for home: \(obstacle.shortWords)"
    case .noCloud(_, let obstacle): "meant for the cloud: \(obstacle.shortWords)"
    case .budgetKeepsHome(let needed, let left):
      "over budget in the cloud: \(Obstacle.budget(needed: needed, left: left).shortWords)"
    case .waits(let local, let cloud): "waits: \(sides(local, cloud))"
    case .outweighed(let cost, let penalty) where cost <= penalty:
      // What it hands over to others, or they to it, is not in its own cost.
      "waits: would cost \(cost.sentenceText) itself; cheapest for all jobs together"
    case .outweighed(let cost, let penalty):
      "waits: would cost \(cost.sentenceText), more than \(penalty.sentenceText) for waiting"
    case .impossible(let local, let cloud): sides(local, cloud)
    }
  }

  /// The question that keeps a sensitive job home is the one about sensitivity, whichever is last.
  private func idOfWhat(settled placement: Placement, _ job: Job, by node: Int) -> String {
    let first = placement.trace.first {
      $0.answer && facts.tree.nodes[$0.node].question == .sensitive
    }
    return facts.tree.nodes[job.isSensitive ? first?.node ?? node : node].id
  }

  private func sides(_ local: Obstacle?, _ cloud: Obstacle?) -> String {
    [local.map { "home: \($0.shortWords)" }, cloud.map { "cloud: \($0.shortWords)" }]
      .compactMap { $0 }.joined(separator: "; ")
  }

  /// What the answer to a question that settled a job's place says of it.
  private func settled(_ placement: Placement, _ job: Job, by node: Int) -> String {
    let step = placement.trace.last { $0.node == node }
    let answer = step?.answer ?? true
    switch (facts.tree.nodes[node].question, answer) {
    case (.sensitive, true): return "\(sensitivity(of: job)): data stays home"
    case (.sensitive, false): return "not sensitive"
    case (.development, true): return "development stays near its people"
    case (.development, false): return "no development"
    case (.inference, true):
      return placement.place == .hybrid
        ? "local base, cloud for peaks" : "inference within what the lab has"
    case (.inference, false): return "no inference"
    case (.dataProcessing, let isIt): return isIt ? "data processing" : "no data processing"
    case (.dataProcessingOver(let limit), let isOver):
      if job.isSensitive { return "\(sensitivity(of: job)): data stays home" }
      return isOver
        ? "more than \(limit.formatted()) to process" : "\(limit.formatted()) or less to process"
    case (.exceedsLocalCapacity, true):
      if case .capacity(_, let obstacles)? = step?.evidence,
        let obstacle = Obstacle.nearest(of: obstacles)
      {
        return "more than the lab has: \(obstacle.shortWords)"
      }
      return facts.lab.pools.isEmpty ? "the lab owns no GPUs" : "more than the lab has"
    case (.exceedsLocalCapacity, false): return "the lab has the capacity"
    case (.oneTimeLarge, let isLarge):
      return isLarge ? "one-time large job" : "no one-time large job"
    case (.continuous, let isOn): return isOn ? "runs 24/7" : "does not run 24/7"
    case (.breakEvenWithin, let pays): return breakEven(step?.evidence, pays: pays)
    case (.global, let isGlobal):
      return isGlobal ? "users all over the world" : "fits the lab, nothing calls for a cloud"
    }
  }

  private func breakEven(_ evidence: Evidence?, pays: Bool) -> String {
    guard case .breakEven(let found, _)? = evidence, let months = found.months else {
      return pays ? "runs 24/7 on GPUs the lab has" : "24/7, and buying would never pay back"
    }
    return pays
      ? "24/7, pays back in \(months.ratioText) months"
      : "24/7, would pay back only after \(months.ratioText) months"
  }

  /// A stable name for machines.
  package func code(of reason: Reason) -> String {
    switch reason {
    case .tree: "tree"
    case .pinned: "pinned"
    case .policy: "policy"
    case .noRoomAtHome: "no-room-at-home"
    case .noCloud: "no-cloud"
    case .budgetKeepsHome: "budget-keeps-home"
    case .waits: "waits"
    case .outweighed: "outweighed"
    case .impossible: "impossible"
    }
  }

  /// The document that a placement follows, if it follows one.
  package func source(of reason: Reason) -> String? {
    switch reason {
    case .tree(let node), .noRoomAtHome(.some(let node), _), .noCloud(.some(let node), _):
      facts.tree.nodes[node].source
    case .policy(.allocator): "D0, simple resource allocator"
    default: nil
    }
  }
}
