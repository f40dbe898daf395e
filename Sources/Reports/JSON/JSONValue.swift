/// A value of JSON (RFC 8259).  Members of objects are written in order of their keys.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// A number as its digits.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  package static func int(_ value: Int) -> JSONValue { .integer(Int64(value)) }

  /// The value, or null.
  package static func optional<Value>(
    _ value: Value?, _ make: (Value) -> JSONValue
  ) -> JSONValue {
    value.map(make) ?? .null
  }

  package static func strings(_ values: some Sequence<String>) -> JSONValue {
    .array(values.map(JSONValue.string))
  }

  /// A measured or estimated number: the shortest digits that read back as the same value; null if
  /// it is not finite.
  package static func estimate(_ value: Double) -> JSONValue {
    guard value.isFinite else { return .null }
    if value == value.rounded(), abs(value) < 1e15 { return .integer(Int64(value)) }
    return .number("\(value)")
  }
}
