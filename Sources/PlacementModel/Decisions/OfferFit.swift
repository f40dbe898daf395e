import Quantities

extension PlacementCase {
  /// The nodes an offer needs for a job and their speed, or why it cannot take it.
  func fit(of job: Job, on index: Int) -> Result<OfferCandidate, OfferMismatch> {
    nodes(for: job, on: index).map {
      OfferCandidate(
        offer: index, nodes: $0, speed: speed(of: job, on: prices.offers[index].gpu))
    }
  }

  /// How many nodes of an offer a job needs, or why it cannot run there.
  ///
  /// Memory and count, residency and certification, and what the manifest leaves out; not money
  /// and not time, which depend on more than the shape of the request.
  func nodes(for job: Job, on index: Int) -> Result<Int, OfferMismatch> {
    let offer = prices.offers[index]
    return nodes(for: job, on: Machine(offer)).flatMap { nodes in
      ruleObstacle(of: job, at: offer).map { .failure(OfferMismatch($0)) } ?? .success(nodes)
    }
  }

  /// How many nodes of a machine a job needs, or why it cannot do the work, wherever it stands.
  func nodes(for job: Job, on machine: Machine) -> Result<Int, OfferMismatch> {
    guard cloud.isAllowed else { return .failure(OfferMismatch(.cloudNotAllowed)) }
    if let mismatch = hardwareObstacle(of: job, on: machine) {
      return .failure(OfferMismatch(mismatch))
    }
    return .success(job.gpus.count == 0 ? 1 : job.gpus.machines(of: machine.gpusPerNode))
  }

  /// Why a job may not go to where an offer stands, whatever the machine.
  func ruleObstacle(of job: Job, at offer: Offer) -> Obstacle? {
    residencyObstacle(of: job, at: offer)
      ?? (cloud.admits(offer) && job.admits(offer) ? nil : .notOffered)
  }

  /// Why the machine itself cannot do the work.
  func hardwareObstacle(of job: Job, on machine: Machine) -> Obstacle? {
    guard job.gpus.count > 0 else {
      guard machine.gpu == nil else { return .model }
      guard let processors = machine.processors, processors >= job.processors else {
        return .processors(needed: job.processors, available: machine.processors)
      }
      return nil
    }
    guard let gpu = machine.gpu, machine.gpusPerNode > 0 else { return .model }
    if let obstacle = modelObstacle(of: job, gpu: gpu, isOwned: false) { return obstacle }
    let needed = memoryNeeded(by: job)
    guard machine.memoryPerGPU >= needed else {
      return .memory(needed: needed, available: machine.memoryPerGPU)
    }
    if let together = job.gpus.together, machine.gpusPerNode < together {
      return .count(needed: together, available: machine.gpusPerNode)
    }
    let maySpan =
      job.isDealtOut || job.gpus.perNode != nil
      || machine.gpusPerNode >= CloudDefaults.gpusPerNodeForMultiNode
    guard maySpan || job.gpus.count <= machine.gpusPerNode else {
      return .count(needed: job.gpus.count, available: machine.gpusPerNode)
    }
    return nil
  }

  /// Memory that each GPU must have; zero if any will do.
  func memoryNeeded(by job: Job) -> ByteCount {
    switch job.gpus.model {
    case .any: .zero
    case .memory(let size): size
    case .model(let id), .exactly(let id): prices.gpus[id].memory
    }
  }

  /// Whether a GPU is of the wrong model or vendor for a request.
  ///
  /// Code that names a GPU is taken to be tied to its vendor; code that names none runs on whatever
  /// the lab owns, and in a cloud on NVIDIA's, which nearly all of it is written for.
  func modelObstacle(of job: Job, gpu: GPUModel.ID, isOwned: Bool) -> Obstacle? {
    if case .exactly(let id) = job.gpus.model { return isSame(id, gpu) ? nil : .model }
    if job.gpus.anyVendor { return nil }
    let wanted = job.gpus.namedModel.map { prices.gpus[$0].vendor } ?? (isOwned ? nil : "NVIDIA")
    return wanted == nil || wanted == prices.gpus[gpu].vendor ? nil : .model
  }

  /// Whether two models are one to a user: the same family with the same memory.  Form factors and
  /// links differ, prices say so, and nobody asks for a socket.
  private func isSame(_ a: GPUModel.ID, _ b: GPUModel.ID) -> Bool {
    let (first, second) = (prices.gpus[a], prices.gpus[b])
    return a == b || (first.family == second.family && first.memory == second.memory)
  }
}

/// What of an offer settles whether it can do a job's work.
struct Machine: Hashable {
  /// nil for a machine without GPUs.
  var gpu: GPUModel.ID?
  var gpusPerNode: Int
  var memoryPerGPU: ByteCount
  /// nil if unknown.
  var processors: Int?

  init(_ offer: Offer) {
    gpu = offer.gpu
    gpusPerNode = offer.gpusPerNode
    memoryPerGPU = offer.memoryPerGPU
    processors = offer.processors
  }
}

/// Why an offer cannot take a job, as an error for `Result`.
struct OfferMismatch: Error {
  var obstacle: Obstacle

  init(_ obstacle: Obstacle) { self.obstacle = obstacle }
}
