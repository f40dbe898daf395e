extension PlacementCase {
  /// The documents' criteria for home, cloud and hybrid, answered from the case and its plan.
  ///
  /// - Parameter plan: A plan of this case.
  /// - Returns: The criteria, and the side that follows: a side whose criteria alone hold, hybrid
  ///   where both sides' do.
  /// - Complexity: O(jobs + dependencies).
  public func verdict(of plan: Plan) -> LabVerdict {
    let criteria = home(plan) + cloud(plan) + hybrid(plan)
    let isHome = plan.placements.contains { $0.place == .local || $0.place == .hybrid }
    let isCloud = plan.placements.contains { $0.place == .cloud || $0.place == .hybrid }
    // The criteria explain; what the plan does with the jobs at hand decides.
    let verdict: LabVerdict.Side =
      switch (isHome, isCloud) {
      case (true, true): .hybrid
      case (true, false): .home
      case (false, true): .cloud
      case (false, false): criteria.leaning
      }
    return LabVerdict(criteria: criteria, verdict: verdict, patterns: patterns(in: plan))
  }

  private func criterion(
    _ side: LabVerdict.Side, _ id: LabVerdict.ID, jobs indices: [Int]
  ) -> LabVerdict.Criterion {
    LabVerdict.Criterion(side: side, id: id, holds: !indices.isEmpty, jobs: indices)
  }

  private func unknown(_ side: LabVerdict.Side, _ id: LabVerdict.ID) -> LabVerdict.Criterion {
    LabVerdict.Criterion(side: side, id: id, holds: nil, jobs: [])
  }

  private func matching(_ condition: (Job) -> Bool) -> [Int] {
    jobs.indices.filter { condition(jobs[$0]) }
  }

  private func home(_ plan: Plan) -> [LabVerdict.Criterion] {
    let fitting = jobs.indices.filter { hasPool(for: jobs[$0]) }
    let owned = lab.pools.isEmpty ? [] : Array(jobs.indices)
    return [
      criterion(.home, .sensitiveData, jobs: matching { $0.isSensitive && $0.mayRunIn.isEmpty }),
      criterion(.home, .alwaysOn, jobs: matching { $0.recurrence == .continuous }),
      criterion(
        .home, .predictableWork,
        jobs: matching { $0.recurrence != .once && $0.serving?.peak == nil }),
      criterion(.home, .developing, jobs: matching { $0.kind.isDevelopment }),
      criterion(.home, .lowLatency, jobs: matching { $0.serving?.latency != nil }),
      unknown(.home, .learnHardware),
      LabVerdict.Criterion(
        side: .home, id: .upfrontBudget, holds: owned.isEmpty ? nil : true, jobs: []),
      LabVerdict.Criterion(
        side: .home, id: .smallModels, holds: !jobs.isEmpty && fitting.count == jobs.count,
        jobs: fitting),
    ]
  }

  /// Whether a pool has the memory and the GPUs for a run, whatever else it has to do.
  private func hasPool(for job: Job) -> Bool {
    job.gpus.count == 0
      || lab.pools.indices.contains {
        poolObstacle(of: job, pool: $0, gpus: job.gpus.count) == nil
      }
  }

  private func cloud(_ plan: Plan) -> [LabVerdict.Criterion] {
    let exceeding = jobs.indices.filter { !hasPool(for: jobs[$0]) }
    let owned = Set(lab.pools.map(\.model))
    let newer = matching { job in job.gpus.namedModel.map { !owned.contains($0) } ?? false }
    return [
      criterion(.cloud, .dynamicScale, jobs: matching { $0.serving?.peak != nil }),
      criterion(.cloud, .latestHardware, jobs: newer),
      criterion(.cloud, .variableWork, jobs: matching { $0.recurrence == .once }),
      criterion(.cloud, .globalReach, jobs: matching { $0.serving?.isGlobal ?? false }),
      criterion(
        .cloud, .oneTimeMassive,
        jobs: exceeding.filter { jobs[$0].recurrence == .once }),
      criterion(.cloud, .veryLargeModels, jobs: exceeding),
      unknown(.cloud, .distributedTeam),
      unknown(.cloud, .noMaintenance),
    ]
  }

  private func hybrid(_ plan: Plan) -> [LabVerdict.Criterion] {
    let local = jobs.indices.filter { plan.placements[$0].place == .local }
    let remote = jobs.indices.filter { plan.placements[$0].place == .cloud }
    func both(_ first: [Int], _ second: [Int]) -> [Int] {
      first.isEmpty || second.isEmpty ? [] : (first + second).sorted()
    }
    return [
      criterion(
        .hybrid, .developHomeTrainCloud,
        jobs: both(
          local.filter { jobs[$0].kind.isDevelopment },
          remote.filter { jobs[$0].kind == .training })),
      criterion(.hybrid, .balanceCost, jobs: both(local, remote)),
      criterion(
        .hybrid, .mixedSensitivity,
        jobs: both(matching(\.isSensitive), matching { !$0.isSensitive })),
      criterion(.hybrid, .productionInference, jobs: matching { $0.kind == .inference }),
      unknown(.hybrid, .redundancy),
    ]
  }
}

extension [LabVerdict.Criterion] {
  /// The side most of whose criteria hold; hybrid on a tie.
  fileprivate var leaning: LabVerdict.Side {
    func share(_ side: LabVerdict.Side) -> Int { count { $0.side == side && $0.holds == true } }
    let (home, cloud) = (share(.home), share(.cloud))
    return home == cloud ? .hybrid : home > cloud ? .home : .cloud
  }
}
