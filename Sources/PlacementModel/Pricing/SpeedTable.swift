/// How fast GPUs are relative to each other.
public struct SpeedTable: Hashable, Sendable {
  /// A relative speed and what it rests on.
  public struct Speed: Hashable, Sendable {
    public enum Evidence: Hashable, Sendable {
      /// The same model.
      case same
      /// Both models in one measured series, by its place among all.
      case measured(series: Int)
      /// A measured relative scaled by a figure of the specifications: nobody measured this model,
      /// but one of its vendor in the same series.
      case scaled(series: Int, sibling: GPUModel.ID, SpeedBasis)
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
    public var provenance: Provenance
    public var relative: GPURatios

    public init(basis: SpeedBasis, provenance: Provenance, relative: GPURatios) {
      self.basis = basis
      self.provenance = provenance
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
    for index in series.indices where series[index].basis == basis {
      let relative = series[index].relative
      if let own = relative[gpu], let other = relative[reference], other > 0, own > 0 {
        return Speed(ratio: own / other, evidence: .measured(series: index))
      }
    }
    if let scaled = scaled(gpu, relativeTo: reference, boundBy: basis, in: gpus) { return scaled }
    let own = gpus[gpu].figure(basis)
    let other = gpus[reference].figure(basis)
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
    guard let own = gpus[gpu].figure(basis), own > 0 else { return nil }
    for (index, series) in series.enumerated() where series.basis == basis {
      guard let base = series.relative[reference], base > 0 else { continue }
      var nearest: (id: GPUModel.ID, step: Double)?
      for entry in series.relative.entries where entry.ratio > 0 {
        let id = entry.gpu
        guard gpus[id].vendor == gpus[gpu].vendor, let paper = gpus[id].figure(basis),
          paper > 0
        else { continue }
        let step = max(own / paper, paper / own)
        // Of equals the first of the catalogue.
        if nearest.map({ step < $0.step }) ?? true { nearest = (id, step) }
      }
      guard let nearest, let paper = gpus[nearest.id].figure(basis),
        let measured = series.relative[nearest.id]
      else { continue }
      return Speed(
        ratio: measured / base * own / paper,
        evidence: .scaled(series: index, sibling: nearest.id, basis))
    }
    return nil
  }
}

extension SpeedTable.Speed {
  /// Where the measurement comes from; nil where nothing was measured.
  public func provenance(in prices: PriceBook) -> Provenance? {
    switch evidence {
    case .measured(let series), .scaled(let series, _, _): prices.speeds.series[series].provenance
    case .same, .humanPace, .specification, .assumedEqual: nil
    }
  }
}

extension GPUModel {
  /// The figure of the specifications that bounds a class of work; nil if unknown.
  public func figure(_ basis: SpeedBasis) -> Double? {
    switch basis {
    case .tensorThroughput: tensorThroughput
    case .memoryBandwidth: bandwidth
    }
  }
}
