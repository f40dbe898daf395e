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
    guard cloud.isAllowed else { return .failure(OfferMismatch(.cloudNotAllowed)) }
    if let mismatch = hardwareObstacle(of: job, on: offer) {
      return .failure(OfferMismatch(mismatch))
    }
    if let rule = residencyObstacle(of: job, at: offer) { return .failure(OfferMismatch(rule)) }
    guard cloud.admits(offer) else { return .failure(OfferMismatch(.notOffered)) }
    return .success(
      job.gpus.count == 0
        ? 1 : (job.gpus.count + offer.gpusPerNode - 1) / offer.gpusPerNode)
  }

  /// Why the machine itself cannot do the work.
  func hardwareObstacle(of job: Job, on offer: Offer) -> Obstacle? {
    guard job.gpus.count > 0 else {
      guard offer.gpu == nil else { return .model }
      guard let processors = offer.processors, processors >= job.processors else {
        return .processors(needed: job.processors, available: offer.processors)
      }
      return nil
    }
    guard let gpu = offer.gpu, offer.gpusPerNode > 0 else { return .model }
    if let obstacle = modelObstacle(of: job, gpu: gpu, isOwned: false) { return obstacle }
    let needed = memoryNeeded(by: job)
    guard offer.memoryPerGPU >= needed else {
      return .memory(needed: needed, available: offer.memoryPerGPU)
    }
    let maySpan =
      job.isDealtOut || offer.gpusPerNode >= CloudDefaults.gpusPerNodeForMultiNode
    guard maySpan || job.gpus.count <= offer.gpusPerNode else {
      return .count(needed: job.gpus.count, available: offer.gpusPerNode)
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

/// Why an offer cannot take a job, as an error for `Result`.
struct OfferMismatch: Error {
  var obstacle: Obstacle

  init(_ obstacle: Obstacle) { self.obstacle = obstacle }
}
