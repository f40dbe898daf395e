public import Quantities

/// Where a figure comes from.
public struct Provenance: Hashable, Sendable {
  /// An id of docs/sources.md, or the name of the user's own file.
  public var source: String
  /// When the figure was true; nil if nobody knows.
  public var asOf: CalendarDate?
  /// Where the user wrote it; nil for what others publish.
  public var written: WrittenPlace?

  public init(source: String, asOf: CalendarDate?) {
    self.source = source
    self.asOf = asOf
  }
}

extension Provenance {
  /// The same figure in another line is the same figure.
  public static func == (a: Provenance, b: Provenance) -> Bool {
    a.source == b.source && a.asOf == b.asOf
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(asOf)
  }
}
