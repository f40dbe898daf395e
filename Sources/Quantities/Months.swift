/// An estimated length of time, in months.
///
/// How long a month is belongs to whoever counts in them: a billing month has 730 hours, published
/// comparisons also count 720.
public struct Months: Hashable, Comparable, Sendable {
  /// Finite and not negative wherever the library returns one.
  public let count: Double

  public init(_ count: Double) { self.count = count }

  public static let zero = Months(0)

  public static func < (a: Months, b: Months) -> Bool { a.count < b.count }
}
