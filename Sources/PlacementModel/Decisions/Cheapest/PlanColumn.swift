/// Choices for all jobs of a piece together: one option of that piece.
struct PlanColumn: Hashable {
  /// For each job of the piece which of its options.
  var choices: [Int32]
  var cost: Int64
  /// What it takes of each capacity.
  var uses: [Int64]
  /// The cost with uses paid for, when it was found.
  var price = 0.0

  static func == (a: PlanColumn, b: PlanColumn) -> Bool { a.choices == b.choices }
  func hash(into hasher: inout Hasher) { hasher.combine(choices) }
}

/// The columns of a piece that were found, and what is known of those that were not.
struct PlanColumns {
  /// Those of least price first.
  var columns: [PlanColumn] = []
  /// No column of the piece has a lower price.
  var leastPrice = 0.0
  /// Every column of a price below this is among those found.
  var completeBelow = Double.infinity

  /// Keeps columns of an earlier walk in reach too.
  mutating func add(_ more: some Sequence<PlanColumn>) {
    var known = Set(columns)
    for column in more where known.insert(column).inserted { columns.append(column) }
  }
}
