/// A branch that waits to be explored.
struct SearchNode: Sendable {
  var bound: Int64
  /// How many nodes were made before it: of equals the youngest goes first.
  var number: Int64
  var forbidden: [Int32]
  var basis: SavedBasis
  var branch: TreeSearch.Branch
  var takes: Bool

  func isBefore(_ other: SearchNode) -> Bool {
    bound != other.bound ? bound < other.bound : number > other.number
  }
}

/// A binary heap with the node of least bound on top.
struct NodeHeap: Sendable {
  private(set) var items: [SearchNode] = []
  /// How much the nodes remember together.
  private(set) var load = 0

  var least: Int64? { items.first?.bound }

  mutating func push(_ node: SearchNode) {
    load += node.forbidden.count + 64
    items.append(node)
    var child = items.count - 1
    while child > 0, items[child].isBefore(items[(child - 1) / 2]) {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> SearchNode? {
    guard let last = items.popLast() else { return nil }
    guard let top = items.first else {
      load = 0
      return last
    }
    load -= top.forbidden.count + 64
    items[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in (2 * parent + 1)...(2 * parent + 2)
      where child < items.count && items[child].isBefore(items[least]) {
        least = child
      }
      if least == parent { return top }
      items.swapAt(parent, least)
      parent = least
    }
  }
}

extension TreeSearch {
  /// Searches until nothing cheaper is left or the steps are used up.
  ///
  /// - Returns: A lower bound on every plan.
  mutating func run() -> Int64 {
    rootBasis = SavedBasis(simplex)
    plunge(from: .min)
    while let node = waiting.pop() {
      if node.bound >= bestCost { return bestCost }
      // The last hundred-millionth is often a plateau of plans that differ by next to nothing.
      let isClose = bestCost - node.bound <= Int64(bestCost.magnitude >> 27)
      if isClose, scratch.steps >= stepLimit / 4 { return node.bound }
      if scratch.steps >= stepLimit || waiting.load > 1 << 26 { return node.bound }
      rewind(to: 0)
      if restore(node) {
        plunge(from: node.bound, after: (node.branch, node.takes))
      } else {
        remember(node.branch, takes: node.takes, from: node.bound, to: nil)
      }
    }
    return bestCost
  }

  /// Follows one branch down to its end and leaves the others waiting.
  private mutating func plunge(
    from bound: Int64, after decision: (branch: Branch, takes: Bool)? = nil
  ) {
    var bound = bound
    var decision = decision
    while true {
      let least = solveNode(parentBound: bound)
      if let decision {
        remember(decision.branch, takes: decision.takes, from: bound, to: least)
      }
      guard let least else { return }
      bound = least
      guard let branch = chooseBranch() else { return }
      let other = SearchNode(
        bound: bound, number: nodes, forbidden: trail.map(\.option),
        basis: SavedBasis(simplex), branch: branch, takes: false)
      waiting.push(other)
      guard scratch.steps < stepLimit else {
        var first = other
        first.takes.toggle()
        waiting.push(first)
        return
      }
      guard take(branch.option) else {
        remember(branch, takes: true, from: bound, to: nil)
        return
      }
      decision = (branch, true)
    }
  }

  /// Undoes all that was decided since the trail had the given length.
  mutating func rewind(to length: Int) {
    while trail.count > length, let (option, cost) = trail.popLast() {
      let job = Int(jobOf[Int(option)])
      if allowed[job] == 1 { unsettle(job) }
      columns.columns[Int(option)].cost = cost
      allowed[job] += 1
    }
  }

  /// Brings back the decisions and the basis of a waiting node.
  ///
  /// - Returns: Whether there may be a plan in it.
  private mutating func restore(_ node: SearchNode) -> Bool {
    for option in node.forbidden {
      let job = Int(jobOf[Int(option)])
      trail.append((option, columns.columns[Int(option)].cost))
      columns.columns[Int(option)].cost = .infinity
      allowed[job] -= 1
      if allowed[job] == 1 { settle(job) }
    }
    simplex.load(node.basis, columns)
    return node.takes ? take(node.branch.option) : forbid(node.branch.option)
  }
}
