public import Quantities

extension PlacementCase {
  /// What each number of GPUs of each candidate comes to: bought, run, and the rest of the work where
  /// the policy has it.
  ///
  /// The lab's own GPUs are there and paid.  New ones of a model that the lab has join its pool.  Sizes
  /// end where every job that the model can take is at home, or where no job could use more.
  ///
  /// - Parameters:
  ///   - candidates: Pools of one model each.
  ///   - question: Policy, horizon, budget and the most GPUs.
  /// - Returns: The sizes of each candidate, and which are the best.
  /// - Throws: ``QuantityError/overflow`` if an amount does not fit.
  /// - Complexity: O(sizes · jobs · (pools + offers worth pricing) + shapes of job · offers).
  public func sizing(
    of candidates: [LocalPool], _ question: Sizing.Question
  ) throws(QuantityError) -> Sizing {
    var place = self
    place.basis = .marginal
    // What the lab owns is paid, and what is bought is counted once: as capital.  Asked whether
    // owning pays, a policy must not count it again.
    for pool in place.lab.pools.indices { place.lab.pools[pool].pricePaid = .zero }
    // Pools are of no account to what clouds offer, so that all sizes share the searches.
    var search = OfferSearch(place)
    let nothing = try place.size(of: nil, index: 0, count: 0, question, &search).size
    var sizing = Sizing(
      question: question, candidates: candidates, nothing: nothing, sizes: [])
    for (index, candidate) in candidates.enumerated() {
      var none = nothing
      none.candidate = index
      var sizes = [none]
      let most = place.mostUseful(of: candidate, upTo: question.most)
      for count in 1..<most + 1 {
        let (size, isComplete) = try place.size(
          of: candidate, index: index, count: count, question, &search)
        sizes.append(size)
        if isComplete { break }
      }
      sizing.sizes.append(sizes)
    }
    return sizing
  }

  /// One size, and whether more GPUs could not bring anything home any more.
  private func size(
    of candidate: LocalPool?, index: Int, count: Int, _ question: Sizing.Question,
    _ search: inout OfferSearch
  ) throws(QuantityError) -> (size: Sizing.Size, isComplete: Bool) {
    var place = self
    let pool = candidate.map { place.addPool($0, count: count) }
    let plan = try place.plan(question.policy, effort: nil, searching: &search)
    let purchases = candidate.map { [purchase(of: count, from: $0)] } ?? []
    let bill = try place.bill(
      of: plan, buying: purchases, over: question.horizon, ownsLab: true)
    let leftOut = plan.placements.indices.filter { !plan.placements[$0].runs }
    let size = Sizing.Size(
      candidate: index, count: count, bill: bill, countByPlace: plan.totals.countByPlace,
      leftOut: leftOut, sensitiveLeftOut: leftOut.filter { jobs[$0].isSensitive },
      used: pool.map { plan.gpuHoursUsed[$0] } ?? .zero,
      available: pool.map { place.lab.pools[$0].gpuHoursPerMonth } ?? .zero,
      isOverBudget: question.budget.map { bill.setUp > $0 } ?? false,
      usedPrices: Set(place.usedPrices(of: plan)))
    let isComplete = zip(jobs, plan.placements).allSatisfy { job, placement in
      placement.place == .local || candidate.map { !place.mayTake(job, $0) } ?? true
    }
    return (size, isComplete)
  }

  /// Adds GPUs to the lab, to the pool of their kind if there is one.
  ///
  /// - Returns: The index of the pool they are in.
  private mutating func addPool(_ candidate: LocalPool, count: Int) -> Int {
    if let known = lab.pools.firstIndex(where: {
      $0.model == candidate.model && $0.memory == candidate.memory
    }) {
      lab.pools[known].count += count
      return known
    }
    var pool = candidate
    pool.count = count
    pool.pricePaid = .zero
    lab.pools.append(pool)
    return lab.pools.count - 1
  }

  /// Whether GPUs of a pool could take a job if there were enough of them.
  public func mayTake(_ job: Job, _ candidate: LocalPool) -> Bool {
    job.gpus.count > 0 && job.pin != .cloud
      && modelObstacle(of: job, gpu: candidate.model, isOwned: true) == nil
      && candidate.memory >= memoryNeeded(by: job)
  }

  /// The number of GPUs beyond which no job could use another: enough for the largest run beside the
  /// hours of all of them.
  private func mostUseful(of candidate: LocalPool, upTo limit: Int) -> Int {
    var widest = 0.0
    var hours = 0.0
    for job in jobs where mayTake(job, candidate) {
      let ratio = speed(of: job, on: candidate.model).ratio
      let wide = Double(job.gpusAtPeak(speed: ratio))
      let once =
        job.recurrence == .continuous
        ? Hours(BillingMonth.duration).count : job.work.duration.hours / ratio
      widest = max(widest, wide)
      hours += wide * job.gpus.share.fraction * once * job.recurrence.runsPerMonth
    }
    let perGPU = candidate.hoursPerMonth.count * (1 - candidate.keptFree.fraction)
    guard perGPU > 0, hours.isFinite else { return widest > 0 ? limit : 0 }
    // Runs that are alike leave a part of a GPU unused, hence the widest beside the sum.
    let useful = (hours / perGPU).rounded(.up) + widest
    return Int(min(useful, Double(max(limit, 0))))
  }
}
