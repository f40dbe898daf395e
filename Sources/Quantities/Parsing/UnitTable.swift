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
  /// Every spelling, to find what was probably meant.
  let known: [(spelling: String, name: String)]

  /// - Parameters:
  ///   - anyCase: Spellings read in upper and lower case alike.
  ///   - exact: Spellings whose case carries meaning, such as MW; looked at first.
  init(anyCase: [Spellings] = [], exact: [Spellings] = []) {
    self.anyCase = anyCase.flatMap { unit in
      unit.words.map { (UnitWord($0).lowercased, unit.unit) }
    }
    self.exact = exact.flatMap { unit in unit.words.map { (UnitWord($0).packed, unit.unit) } }
    known = (exact + anyCase).flatMap { unit in unit.words.map { ($0, unit.unit.name) } }
  }

  func unit(_ word: UnitWord) -> Unit? {
    for entry in exact where entry.word == word.packed { return entry.unit }
    let lowercased = word.lowercased
    for entry in anyCase where entry.word == lowercased { return entry.unit }
    return nil
  }
}

extension UnitTable {
  /// Several spellings of one unit.
  struct Spellings {
    let words: [String]
    let unit: Unit
  }
}

/// Several spellings of one unit, of which the first is suggested unless there is a name.
func spellings(
  _ words: String..., name: String? = nil, times factor: UInt64 = 1, power: Int = 0
) -> UnitTable.Spellings {
  let unit = UnitTable.Unit(name: name ?? words[0], factor: factor, power: power)
  return UnitTable.Spellings(words: words, unit: unit)
}
