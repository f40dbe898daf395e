/// A way to buy an hour of a cloud machine.
public enum PurchaseOption: String, CaseIterable, Hashable, Sendable, Comparable {
  case onDemand = "on-demand"
  case spot
  case reservedOneYear = "reserved-1y"
  case reservedThreeYears = "reserved-3y"
  /// Hours that are paid for already, as many as there are (``Offer/paidHours``).
  case prepaid

  /// The ways that have a price in a price list.
  public static let priced: [PurchaseOption] = [
    .onDemand, .spot, .reservedOneYear, .reservedThreeYears,
  ]

  /// Whether it is a commitment, paid whether used or not.
  public var isReserved: Bool { self == .reservedOneYear || self == .reservedThreeYears }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public static func < (a: PurchaseOption, b: PurchaseOption) -> Bool { a.rank < b.rank }
}
