/// What moving a decimal gigabyte costs, such as egress from a cloud.
public struct DataPrice: Hashable, Comparable, Sendable {
  /// The price of 10⁹ bytes; price lists count decimal gigabytes unless they say GiB.
  public let perGigabyte: Money

  public init(perGigabyte: Money) { self.perGigabyte = perGigabyte }

  /// Data moved for nothing.
  public static let zero = DataPrice(perGigabyte: .zero)

  /// The cost of an amount of data, by the exact byte, rounded once to the micro-dollar.
  ///
  /// - Throws: ``QuantityError/negative`` for fewer than no bytes, ``QuantityError/overflow`` if
  ///   the cost does not fit.
  public func cost(of data: ByteCount) throws(QuantityError) -> Money {
    guard data.bytes >= 0 else { throw .negative }
    return try perGigabyte.scaled(by: data.bytes, over: 1_000_000_000)
  }

  public static func < (a: DataPrice, b: DataPrice) -> Bool { a.perGigabyte < b.perGigabyte }
}
