/// How fast GPUs are relative to each other.
public struct SpeedTable: Hashable, Sendable {
  /// A relative speed and what it rests on.
  public struct Speed: Hashable, Sendable {
    public enum Evidence: Hashable, Sendable {
      /// The same model.
      case same
      /// Both models in one measured series; the source's id.
      case measured(source: String)
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
    public var relative: [GPUModel.ID: Double]

    public init(basis: SpeedBasis, source: String, relative: [GPUModel.ID: Double]) {
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
    let own = figure(basis, of: gpus[gpu])
    let other = figure(basis, of: gpus[reference])
    if let own, let other, own > 0, other > 0 {
      return Speed(ratio: own / other, evidence: .specification(basis))
    }
    return Speed(ratio: 1, evidence: .assumedEqual)
  }

  private func figure(_ basis: SpeedBasis, of model: GPUModel) -> Double? {
    switch basis {
    case .tensorThroughput: model.tensorThroughput
    case .memoryBandwidth: model.bandwidth
    }
  }
}
