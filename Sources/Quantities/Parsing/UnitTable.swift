/// The spellings of the units of one kind.
struct UnitTable: Sendable {
  struct Unit: Sendable {
    /// The spelling to suggest.
    let name: String
    /// A number of this unit is `number × factor × 10^power` of the kind's own unit.
    let factor: UInt64
    let power: Int
  }

  private let exact: [(word: UInt128, unit: Unit)]
  private let anyCase: [(word: UInt128, unit: Unit)]
  /// One spelling for each, to suggest from.
  let names: [String]

  /// - Parameters:
  ///   - anyCase: Spellings read in upper and lower case alike.
  ///   - exact: Spellings whose case carries meaning, such as MW; looked at first.
  init(anyCase: [(String, Unit)], exact: [(String, Unit)] = []) {
    self.anyCase = anyCase.map { (UnitWord($0.0).lowercased, $0.1) }
    self.exact = exact.map { (UnitWord($0.0).packed, $0.1) }
    var names: [String] = []
    for (_, unit) in exact + anyCase where !names.contains(unit.name) { names.append(unit.name) }
    self.names = names
  }

  func unit(_ word: UnitWord) -> Unit? {
    for entry in exact where entry.word == word.packed { return entry.unit }
    let lowercased = word.lowercased
    for entry in anyCase where entry.word == lowercased { return entry.unit }
    return nil
  }
}

/// Several spellings of one unit.
func spellings(
  _ words: String..., name: String? = nil, times factor: UInt64 = 1, power: Int = 0
) -> [(String, UnitTable.Unit)] {
  words.map { word in
    (word, UnitTable.Unit(name: name ?? words[0], factor: factor, power: power))
  }
}
