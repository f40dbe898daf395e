/// How a plan is made.
public enum Policy: String, CaseIterable, Hashable, Sendable {
  /// The documents' tree, in priority order.
  case documents
  /// D0's "Simple Resource Allocator".
  case allocator
  case localOnly = "local-only"
  case cloudOnly = "cloud-only"
  /// The least cost of all jobs together, with a bound on how much less it could be.
  case cheapest
}
