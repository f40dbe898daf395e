public import Quantities

/// Where a figure comes from.
public struct Provenance: Hashable, Sendable {
  /// An id of docs/sources.md, or the name of the user's own file.
  public var source: String
  /// When the figure was true; nil if nobody knows.
  public var asOf: CalendarDate?

  public init(source: String, asOf: CalendarDate?) {
    self.source = source
    self.asOf = asOf
  }
}
