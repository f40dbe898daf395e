/// How many requests arrive, or are served, in a second.
public struct RequestRate: Hashable, Comparable, Sendable {
  public let perSecond: Double

  public init(perSecond: Double) { self.perSecond = perSecond }

  /// No requests.
  public static let zero = RequestRate(perSecond: 0)

  public static func < (a: RequestRate, b: RequestRate) -> Bool { a.perSecond < b.perSecond }

  public static func + (a: RequestRate, b: RequestRate) -> RequestRate {
    RequestRate(perSecond: a.perSecond + b.perSecond)
  }

  public static func - (a: RequestRate, b: RequestRate) -> RequestRate {
    RequestRate(perSecond: a.perSecond - b.perSecond)
  }

  /// A rate times a dimensionless number, such as replicas.
  public static func * (rate: RequestRate, factor: Double) -> RequestRate {
    RequestRate(perSecond: rate.perSecond * factor)
  }
}
