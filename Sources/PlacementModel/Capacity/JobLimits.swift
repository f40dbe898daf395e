/// How many jobs must run in one place in a month, and how many may.
public struct JobLimits: Hashable, Sendable {
  /// nil asks for none.
  public var least: Int?
  /// nil allows any number.
  public var most: Int?

  public init(least: Int? = nil, most: Int? = nil) {
    self.least = least
    self.most = most
  }

  public static let none = JobLimits()
}
