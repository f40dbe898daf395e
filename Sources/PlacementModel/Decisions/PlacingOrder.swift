extension PlacementCase {
  /// Indices of the jobs in the order in which a policy takes one after the other: higher priority
  /// first, then as the manifest has them; but a job comes after those whose data it reads, which
  /// so take part in its priority.
  ///
  /// - Complexity: O(jobs · log jobs + dependencies); no recursion.
  var placingOrder: [Int] {
    var order = Array(jobs.indices)
    if jobs.contains(where: { $0.priority != 0 }) {
      order.sort { (-jobs[$0].priority, $0) < (-jobs[$1].priority, $1) }
    }
    guard jobs.contains(where: { !$0.dependencies.isEmpty }) else { return order }
    var isTaken = [Bool](repeating: false, count: jobs.count)
    var result: [Int] = []
    result.reserveCapacity(jobs.count)
    var path: [(job: Int, next: Int)] = []
    for start in order where !isTaken[start] {
      isTaken[start] = true
      path.append((start, 0))
      while let (job, next) = path.last {
        guard next < jobs[job].dependencies.count else {
          result.append(job)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        // Circles are refused by the reader; here one is cut where it closes.
        let before = jobs[job].dependencies[next].job
        guard !isTaken[before] else { continue }
        isTaken[before] = true
        path.append((before, 0))
      }
    }
    return result
  }
}
