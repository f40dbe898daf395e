public import Quantities

/// What a user's file says of the price of one way to buy an offer, instead of the price that is
/// listed for it.
public struct ContractedPrice: Hashable, Sendable {
  public enum Terms: Hashable, Sendable {
    /// A price of its own: of the node, or of each of its GPUs.
    case rate(ofGPU: HourlyRate?)
    /// What is left of the listed one.
    case share(Share)
    /// Hours that are paid for already.
    case paid
  }

  public var option: PurchaseOption
  public var terms: Terms
  /// What it takes the place of; nil if that is not known.
  public var listed: HourlyRate?
  public var listedProvenance: Provenance
  /// Who says so: the user's file, or what it names as its source.
  public var provenance: Provenance

  public init(
    option: PurchaseOption, terms: Terms, listed: HourlyRate?, listedProvenance: Provenance,
    provenance: Provenance
  ) {
    self.option = option
    self.terms = terms
    self.listed = listed
    self.listedProvenance = listedProvenance
    self.provenance = provenance
  }

  /// Where the price comes from: a cut is as old as the price that is cut.
  var effectiveProvenance: Provenance {
    guard case .share = terms else { return provenance }
    return Provenance(
      source: "\(listedProvenance.source), \(provenance.source)", asOf: listedProvenance.asOf)
  }
}
