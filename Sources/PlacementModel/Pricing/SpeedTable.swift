/// How fast GPUs are relative to each other.
public struct SpeedTable: Hashable, Sendable {
  /// A relative speed and what it rests on.
  public struct Speed: Hashable, Sendable {
    public enum Evidence: Hashable, Sendable {
      /// The same model.
      case same
      /// Both models in one measured series; the source's id.
      case measured(source: String)
      /// A measured relative scaled by a figure of the specifications: nobody measured this model,
      /// but one of its vendor in the same series.
      case scaled(source: String, sibling: GPUModel.ID, SpeedBasis)
      /// People set the pace, not the GPU.
      case humanPace
      /// The ratio of a figure of the specifications.
      case specification(SpeedBasis)
      /// Nothing known: taken as equal.
      case assumedEqual
    }

    /// Work done in an hour, relative to the reference doing the same work; above 0.
    public var ratio: Double
    public var evidence: Evidence

    public init(ratio: Double, evidence: Evidence) {
      self.ratio = ratio
      self.evidence = evidence
    }
  }

  /// Measured speeds, relative to one model common to the series.
  public struct Series: Hashable, Sendable {
    public var basis: SpeedBasis
    public var source: String
    public var relative: GPURatios

    public init(basis: SpeedBasis, source: String, relative: GPURatios) {
      self.basis = basis
      self.source = source
      self.relative = relative
    }
  }

  /// In order of preference.
  public var series: [Series]

  public init(series: [Series] = []) { self.series = series }

  /// The speed of `gpu` relative to `reference` for one class of work (q in model.md section 2).
  ///
  /// - Complexity: O(series).
  public func speed(
    of gpu: GPUModel.ID, relativeTo reference: GPUModel.ID, boundBy basis: SpeedBasis,
    in gpus: GPUCatalogue
  ) -> Speed {
    if gpu == reference { return Speed(ratio: 1, evidence: .same) }
    for series in series where series.basis == basis {
      if let own = series.relative[gpu], let other = series.relative[reference], other > 0, own > 0
      {
        return Speed(ratio: own / other, evidence: .measured(source: series.source))
      }
    }
    if let scaled = scaled(gpu, relativeTo: reference, boundBy: basis, in: gpus) { return scaled }
    let own = figure(basis, of: gpus[gpu])
    let other = figure(basis, of: gpus[reference])
    if let own, let other, own > 0, other > 0 {
      return Speed(ratio: own / other, evidence: .specification(basis))
    }
    return Speed(ratio: 1, evidence: .assumedEqual)
  }

  /// The speed of a model nobody measured, by the measured model of its vendor that is nearest to it
  /// on paper.
  ///
  /// Specifications overstate what newer GPUs gain in practice, so the shorter the step on paper
  /// the better.
  private func scaled(
    _ gpu: GPUModel.ID, relativeTo reference: GPUModel.ID, boundBy basis: SpeedBasis,
    in gpus: GPUCatalogue
  ) -> Speed? {
    guard let own = figure(basis, of: gpus[gpu]), own > 0 else { return nil }
    for series in series where series.basis == basis {
      guard let base = series.relative[reference], base > 0 else { continue }
      var nearest: (id: GPUModel.ID, step: Double)?
      for entry in series.relative.entries where entry.ratio > 0 {
        let id = entry.gpu
        guard gpus[id].vendor == gpus[gpu].vendor, let paper = figure(basis, of: gpus[id]),
          paper > 0
        else { continue }
        let step = max(own / paper, paper / own)
        // Of equals the first of the catalogue.
        if nearest.map({ step < $0.step }) ?? true { nearest = (id, step) }
      }
      guard let nearest, let paper = figure(basis, of: gpus[nearest.id]),
        let measured = series.relative[nearest.id]
      else { continue }
      return Speed(
        ratio: measured / base * own / paper,
        evidence: .scaled(source: series.source, sibling: nearest.id, basis))
    }
    return nil
  }

  private func figure(_ basis: SpeedBasis, of model: GPUModel) -> Double? {
    switch basis {
    case .tensorThroughput: model.tensorThroughput
    case .memoryBandwidth: model.bandwidth
    }
  }
}
