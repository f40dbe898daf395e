public import Quantities

/// Discounts to assume where the catalogue has no spot or reserved price.
public struct AssumedDiscounts: Hashable, Sendable {
  /// Off the on-demand price, for spot capacity.
  public var spot: Share
  /// Off the on-demand price, for a commitment of one or three years.
  public var reserved: Share
  /// Document and section.
  public var source: String

  public init(spot: Share, reserved: Share, source: String) {
    self.spot = spot
    self.reserved = reserved
    self.source = source
  }

  /// The documents' figures with the cautious one for spot: 70 % (D1, cost strategy 1; D4 6.3.4)
  /// rather than "up to 90 %" (D4 4.4.1); up to 72 % for reserved (D4 4.4.1).
  public static let documents = AssumedDiscounts(
    spot: percent(70), reserved: percent(72), source: "D1, strategy 1; D4, 4.4.1")

  /// The most the documents promise: up to 90 % for spot (D4 4.4.1).
  public static let documentsAtBest = AssumedDiscounts(
    spot: percent(90), reserved: percent(72), source: "D4, 4.4.1")

  private static func percent(_ percent: Double) -> Share {
    (try? Share(percent: percent)) ?? .none
  }

  /// The price that is assumed for a way of buying, from the on-demand price.
  ///
  /// - Throws: ``QuantityError/overflow`` if the price does not fit.
  public func price(
    _ option: PurchaseOption, onDemand: HourlyRate
  ) throws(QuantityError) -> HourlyRate {
    let discount: Share
    switch option {
    // Nothing is assumed of hours that are paid for; their price is known where there are any.
    case .onDemand, .prepaid: return onDemand
    case .spot: discount = spot
    case .reservedOneYear, .reservedThreeYears: discount = reserved
    }
    return HourlyRate(perHour: try onDemand.perHour.scaled(by: discount.complement.fraction))
  }
}
