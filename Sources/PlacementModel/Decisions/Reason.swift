public import Quantities

/// What settled a placement, for the few words in the table.
public enum Reason: Hashable, Sendable {
  /// A question of the tree, by node.
  case tree(node: Int)
  /// The user pinned the job.
  case pinned(Job.Pin)
  /// The policy has only this side.
  case policy(Policy)
  /// The tree said local, no pool can take it, and the data may leave.
  case noRoomAtHome(node: Int?, Obstacle)
  /// The tree said cloud, no offer can take it, and a pool can.
  case noCloud(node: Int?, Obstacle)
  /// The budget has no room, and a pool has.
  case budgetKeepsHome(needed: Money, left: Money)
  /// Waits: what each side is short of this month.
  case waits(local: Obstacle?, cloud: Obstacle?)
  /// Could run beside the others, but its cost is more than waiting counts for.
  case outweighed(cost: Money, penalty: Money)
  /// Fits nowhere: what each side is short of.
  case impossible(local: Obstacle?, cloud: Obstacle?)
}
