import Diagnostics
import PlacementModel
import Quantities

extension ManifestParser {
  /// The job of a draft: everything that was written, and the default of everything that was not.
  ///
  /// What is missing is reported at `range`; a job with an error is made up, because a manifest
  /// with errors never leaves the reader.
  mutating func job(of draft: JobDraft, lab: Lab, at range: SourceRange) -> Job {
    if !draft.keys.contains(.kind) { report(.missingKey(JobKey.kind, at: range)) }
    let kind = draft.kind ?? .batch
    let recurrence = draft.recurrence ?? kind.usualRecurrence
    var job = Job(
      name: draft.name, kind: kind, work: Work(duration: BillingMonth.duration, reference: nil))
    job.assumed = []
    job.recurrence = recurrence
    if draft.recurrence == nil { job.assumed.insert(.recurrence) }
    job.gpus = draft.gpus?.request ?? GPURequest(count: 1)
    if draft.gpus?.isSizeAssumed ?? true { job.assumed.insert(.gpus) }

    job.processors = draft.processors ?? WorkloadDefaults.processors
    if draft.processors == nil, job.gpus.count == 0 { job.assumed.insert(.processors) }

    if recurrence != .continuous {
      if !draft.keys.contains(.hours), draft.kind != nil {
        report(.missingKey(JobKey.hours, at: range))
      }
      job.work = work(of: draft, request: job.gpus, lab: lab, assumed: &job.assumed)
    } else if let range = draft.hoursKey, let time = draft.hours?.time, !time.isAlways {
      report(.unusedKey("hours", at: range, because: "a continuous job takes the whole month"))
    }

    job.sensitivity = draft.sensitivity ?? .medium
    if draft.sensitivity == nil { job.assumed.insert(.sensitivity) }
    if draft.sensitivity != nil, !draft.statesSensitivity {
      job.assumed.insert(.defaultedSensitivity)
    }
    job.regimes = draft.regimes
    job.mayRunIn = draft.mayRunIn
    job.providers = draft.providers
    job.data = DataNeed(
      input: draft.data?.size ?? .zero, location: draft.data?.location ?? .lab,
      result: draft.result, kept: draft.kept)
    if draft.data != nil, draft.data?.location == nil { job.assumed.insert(.location) }
    job.serving = serving(of: draft, kind: kind, assumed: &job.assumed)
    job.deadline = draft.deadline
    job.earliestStart = draft.earliestStart
    job.window = draft.window
    job.priority = draft.priority
    job.queuePenalty = draft.queuePenalty
    job.isInterruptible = draft.isInterruptible ?? kind.isUsuallyInterruptible
    if draft.isInterruptible == nil { job.assumed.insert(.interruptible) }
    job.checkpointing = checkpointing(of: draft, assumed: &job.assumed)
    job.interruptionsBeforeOnDemand = draft.fallback
    job.sites = draft.sites
    job.pin = draft.pin
    job.owner = draft.owner
    job.team = draft.team
    job.tags = draft.tags
    job.guessed = draft.guessed
    return job
  }

  /// The time of a run and the GPU it refers to: the one it was measured on, else the one asked
  /// for, else the lab's first that would do, else a common one.
  private func work(
    of draft: JobDraft, request: GPURequest, lab: Lab, assumed: inout JobFields
  ) -> Work {
    let time = draft.hours?.time ?? BillingMonth.duration
    if request.count == 0 { return Work(duration: time, reference: nil) }
    if let reference = draft.hours?.reference {
      if draft.hours?.isReferenceAssumed == true { assumed.insert(.reference) }
      return Work(duration: time, reference: reference)
    }
    if let named = request.namedModel { return Work(duration: time, reference: named) }
    assumed.insert(.reference)
    let reference = Self.assumedReference(for: request, lab: lab, in: gpus)
    return Work(duration: time, reference: reference)
  }

  /// The GPU that hours refer to if nobody says: the lab's first pool that would do, else a common
  /// one.
  static func assumedReference(
    for request: GPURequest, lab: Lab, in gpus: GPUCatalogue
  ) -> GPUModel.ID? {
    let pool = lab.pools.first { pool in
      guard case .memory(let memory) = request.model else { return true }
      return pool.memory >= memory
    }
    return pool?.model ?? gpus.find(JobDefaults.referenceGPU)
  }

  private mutating func serving(
    of draft: JobDraft, kind: WorkloadKind, assumed: inout JobFields
  ) -> ServingDemand? {
    guard kind == .inference else {
      // Defaults for the inference jobs of a manifest are no mistake.
      if let (name, range) = draft.servingKey, draft.kind != nil {
        report(.unusedKey(name, at: range, because: "only 'kind: inference' serves requests"))
      }
      // Question 6 is asked of work of every kind.
      return draft.isGlobal
        ? ServingDemand(peakTimePerDay: JobDefaults.peakTimePerDay, isGlobal: true) : nil
    }
    let demand = draft.requests
    guard demand != nil || draft.latency != nil || draft.isGlobal else { return nil }
    if demand?.peak != nil, demand?.peakTime == nil { assumed.insert(.peakTime) }
    if demand != nil, demand?.perGPU == nil { assumed.insert(.perGPURate) }
    return ServingDemand(
      average: demand?.average, peak: demand?.peak,
      peakTimePerDay: demand?.peakTime ?? JobDefaults.peakTimePerDay,
      profile: demand?.profile ?? [], perGPU: demand?.perGPU, tokens: demand?.tokens,
      tokenPrice: demand?.tokenPrice, trace: demand?.trace, latency: draft.latency,
      isGlobal: draft.isGlobal)
  }

  private func checkpointing(
    of draft: JobDraft, assumed: inout JobFields
  ) -> Checkpointing? {
    guard let written = draft.checkpointing, written.isUsed else { return nil }
    if written.cost == nil || written.restart == nil { assumed.insert(.checkpointCost) }
    return Checkpointing(
      interval: written.interval, cost: written.cost ?? JobDefaults.checkpointCost,
      restart: written.restart ?? JobDefaults.restart)
  }
}

extension Duration {
  /// Whether this is how people write "all the time": a day, or a month.
  fileprivate var isAlways: Bool {
    [24, 720, 730].contains { self == .seconds($0 * 3_600) }
  }
}
