/// A figure and where it comes from.
public struct Sourced<Value: Sendable>: Sendable {
  public var value: Value
  public var provenance: Provenance

  public init(_ value: Value, provenance: Provenance) {
    self.value = value
    self.provenance = provenance
  }
}

// Apart from the type, so that making one does not look them up.
extension Sourced: Equatable where Value: Equatable {}
extension Sourced: Hashable where Value: Hashable {}
