import Reports

/// One measured figure, beside what it is compared with and what it should be.
struct Figure {
  enum Direction { case atMost, atLeast }

  /// What was measured, in words.
  var name: String
  var value: Double
  var unit: String
  /// What it is compared with, and how many times that it is.
  var baseline: String?
  var ratio: Double?
  /// The bar for the value, or for the ratio where `barIsRatio`.
  var bar: Double?
  var barIsRatio = false
  var direction = Direction.atMost

  /// nil where there is no bar.
  var holds: Bool? {
    guard let bar, let measured = barIsRatio ? ratio : value else { return nil }
    return direction == .atMost ? measured <= bar : measured >= bar
  }

  var json: JSONValue {
    .object([
      "bar": .optional(bar) { .estimate($0) },
      "bar_is_for": bar == nil ? .null : .string(barIsRatio ? "ratio" : "value"),
      "baseline": .optional(baseline) { .string($0) },
      "holds": .optional(holds) { .bool($0) },
      "name": .string(name),
      "ratio": .optional(ratio) { .estimate($0) },
      "unit": .string(unit),
      "value": .estimate(value),
    ])
  }
}
