extension PlacementCase {
  /// Indices of the jobs in the order in which a policy takes one after the other: higher priority
  /// first, then as the manifest has them; but a job comes after those whose data it reads and those
  /// it runs beside, which so take part in its priority.
  ///
  /// - Complexity: O(jobs · log jobs + dependencies); no recursion.
  var placingOrder: [Int] {
    var order = Array(jobs.indices)
    if jobs.contains(where: { $0.priority != 0 }) {
      order.sort { (-jobs[$0].priority, $0) < (-jobs[$1].priority, $1) }
    }
    guard jobs.contains(where: { !$0.dependencies.isEmpty || !$0.with.isEmpty }) else {
      return order
    }
    var isTaken = [Bool](repeating: false, count: jobs.count)
    var result: [Int] = []
    result.reserveCapacity(jobs.count)
    var path: [(job: Int, next: Int)] = []
    for start in order where !isTaken[start] {
      isTaken[start] = true
      path.append((start, 0))
      while let (job, next) = path.last {
        let (dependencies, with) = (jobs[job].dependencies, jobs[job].with)
        guard next < dependencies.count + with.count else {
          result.append(job)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        // A circle is cut where it closes.
        let before =
          next < with.count ? with[next] : dependencies[next - with.count].job
        guard !isTaken[before] else { continue }
        isTaken[before] = true
        path.append((before, 0))
      }
    }
    return result
  }

  /// Of each job the highest priority of itself and of those that come after it because they read its data
  /// or run beside it: it takes part in theirs.
  ///
  /// - Complexity: O(jobs · log jobs + dependencies).
  var sharedPriorities: [Int] {
    var priorities = jobs.map(\.priority)
    guard hasPriorities, jobs.contains(where: { !$0.dependencies.isEmpty || !$0.with.isEmpty })
    else { return priorities }
    for job in placingOrder.reversed() {
      for before in jobs[job].with + jobs[job].dependencies.map(\.job) {
        priorities[before] = max(priorities[before], priorities[job])
      }
    }
    return priorities
  }

  /// Whether one job may wait for the sake of another.
  var hasPriorities: Bool { jobs.contains { $0.priority != jobs[0].priority } }
}
