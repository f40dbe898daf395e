extension PlacementCase {
  /// The documents' patterns that a plan shows, read off its placements and the pipeline's edges.
  ///
  /// - Parameter plan: A plan of this case.
  /// - Returns: Findings in the order of ``Pattern``, each with the jobs that show it.
  /// - Complexity: O(jobs + dependencies).
  public func patterns(in plan: Plan) -> [PatternFinding] {
    var jobsOf: [Pattern: [Int]] = [:]
    func found(_ pattern: Pattern, _ jobs: [Int]) { jobsOf[pattern, default: []] += jobs }

    for (index, job) in jobs.enumerated() {
      let place = plan.placements[index].place
      if job.sites.count > 1 && job.isSensitive { found(.federatedLearning, [index]) }
      switch (job.kind, place) {
      case (.inference, .hybrid): found(.splitInference, [index])
      case (.training, .cloud), (.batch, .cloud):
        if !lab.pools.isEmpty && plan.placements[index].exceededHome { found(.cloudBurst, [index]) }
      default: break
      }
      for dependency in job.dependencies {
        if let pattern = pattern(from: dependency.job, to: index, in: plan) {
          found(pattern, [dependency.job, index])
        }
      }
    }
    if !jobs.indices.contains(where: { !jobs[$0].dependencies.isEmpty }) {
      unlinked(plan).forEach { found($0, $1) }
    }
    return Pattern.allCases.compactMap { pattern in
      jobsOf[pattern].map { PatternFinding(pattern: pattern, jobs: Set($0).sorted()) }
    }
  }

  /// What the edge of a pipeline between two placed jobs shows.
  private func pattern(from: Int, to: Int, in plan: Plan) -> Pattern? {
    let (first, second) = (jobs[from], jobs[to])
    let (here, there) = (plan.placements[from].place, plan.placements[to].place)
    let servesInCloud = there == .cloud || there == .hybrid
    switch (first.kind, second.kind) {
    case (.training, .inference) where here == .local && servesInCloud:
      return .trainHomeServeCloud
    case (.training, .inference) where here == .cloud && there == .local:
      return second.serving?.latency != nil ? .edgeCloud : .continuousLocalBatchCloud
    case (let kind, .training) where kind.isDevelopment && here == .local && there == .cloud:
      return .developLocalTrainCloud
    default:
      return first.isSensitive && !second.isSensitive && here == .local && there == .cloud
        ? .dataSensitiveHybrid : nil
    }
  }

  /// Patterns of a list whose jobs name no dependencies: the kinds side by side are all there is.
  private func unlinked(_ plan: Plan) -> [(Pattern, [Int])] {
    func indices(_ place: Placement.Place, _ condition: (Job) -> Bool) -> [Int] {
      jobs.indices.filter { plan.placements[$0].place == place && condition(jobs[$0]) }
    }
    var found: [(Pattern, [Int])] = []
    func both(_ pattern: Pattern, _ first: [Int], _ second: [Int]) {
      if !first.isEmpty && !second.isEmpty { found.append((pattern, first + second)) }
    }
    let trainedInCloud = indices(.cloud) { $0.kind == .training }
    both(.developLocalTrainCloud, indices(.local) { $0.kind.isDevelopment }, trainedInCloud)
    both(
      .continuousLocalBatchCloud, indices(.local) { $0.recurrence == .continuous },
      indices(.cloud) { $0.kind == .batch || $0.kind == .training })
    both(.dataSensitiveHybrid, indices(.local, \.isSensitive), indices(.cloud) { !$0.isSensitive })
    return found
  }
}

extension Placement {
  /// Whether the job left home because home is too small.
  fileprivate var exceededHome: Bool {
    trace.contains {
      if case .capacity(pool: nil, _) = $0.evidence { $0.answer } else { false }
    } || { if case .noRoomAtHome = reason { true } else { false } }()
  }
}
