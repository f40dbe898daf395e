/// An offer that may take a job: the nodes it needs there and how fast they are.
struct OfferCandidate: Hashable {
  /// Index into the price book's offers.
  var offer: Int
  var nodes: Int
  var speed: SpeedTable.Speed
}

/// Everything about a job that settles which offers may take it.  Jobs that agree in it share one
/// search through the catalogue.
struct OfferKey: Hashable {
  var gpus: GPURequest
  var processors: Int
  var reference: GPUModel.ID?
  var basis: SpeedBasis
  var spansSmallNodes: Bool
  var isSensitive: Bool
  var regimes: [ComplianceRegime]
  var mayRunIn: [Jurisdiction]

  init(_ job: Job) {
    gpus = job.gpus
    processors = job.gpus.count == 0 ? job.processors : 0
    reference = job.work.reference
    basis = job.kind.boundBy
    // Requests, files and inputs can be dealt out to machines without a fast link between them.
    spansSmallNodes = job.kind == .inference || job.kind == .batch || job.kind == .dataProcessing
    isSensitive = job.isSensitive
    regimes = job.regimes
    mayRunIn = job.mayRunIn
  }
}
