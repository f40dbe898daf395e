extension TextScanner {
  /// The unit after a number.
  mutating func unit(
    of table: UnitTable, after number: DecimalNumber
  ) throws(QuantityParseError) -> UnitTable.Unit {
    skipSpaces()
    if isAtEnd { throw failure(.missingUnit, number.range) }
    let word = self.word()
    guard let unit = table.unit(word) else { throw unknown(word, of: table) }
    return unit
  }

  /// Takes the mark between an amount and what it is for: a slash, or the word "per".
  mutating func takeDenominatorMark() -> Bool {
    let start = position
    skipSpaces()
    var found = take("/")
    if !found {
      found = word().lowercased == UnitWord.per.lowercased
      if !found { rewind(to: start) }
    }
    if found { skipSpaces() }
    return found
  }

  /// The error for a word that is not in a table, or for a symbol where a word should be.
  mutating func unknown(_ word: UnitWord, of table: UnitTable) -> QuantityParseError {
    guard !word.isEmpty else {
      let range = token(from: position)
      switch next {
      case UInt8(ascii: "%"): return failure(.wrongUnit(.share), range)
      case UInt8(ascii: "$"): return failure(.wrongUnit(.money), range)
      case UInt8(ascii: "/"): return failure(.missingUnit, range)
      default: return failure(.trailingText, rest)
      }
    }
    if let measured = QuantityKind(measuredBy: word), measured != kind,
      !(kind == .hours && measured == .duration)
    {
      return failure(.wrongUnit(measured), word.range)
    }
    return misspelled(word, of: table)
  }

  /// The error for a word that will not do, with the nearest unit of a table that would.
  ///
  /// A unit that is known but has another size is not misspelled: a price per day is not a price per
  /// hour with a slip in it, so nothing is suggested.
  func misspelled(
    _ word: UnitWord, of table: UnitTable, where isAccepted: (UnitWord) -> Bool = { _ in true }
  ) -> QuantityParseError {
    // What a text ends with instead of a word is pointed at as it stands.
    let range = word.isEmpty ? token(from: position) : word.range
    guard !word.isEmpty, table.unit(word).map({ _ in isAccepted(word) }) ?? true else {
      return failure(.unknownUnit(nearest: nil), range)
    }
    let known = table.known.filter { isAccepted(UnitWord($0.spelling)) }
    return failure(
      .unknownUnit(nearest: nearestUnit(to: text(in: word.range), among: known)), range)
  }
}

extension UnitWord {
  static let per = UnitWord("per")

  /// Whether the word means bits and not bytes: a lone small b, or one after a capital prefix.
  ///
  /// All in small letters, "gb" is how many people write GB, and no one sells memory by the bit.
  var endsInBits: Bool {
    self.packed == UInt128(UInt8(ascii: "b")) || packed != lowercased && last == UInt8(ascii: "b")
  }
}

extension QuantityKind {
  /// What a unit that is out of place would have measured; error paths only.
  init?(measuredBy word: UnitWord) {
    if word.endsInBits, UnitTable.data.unit(word) != nil {
      self = .bitRate
    } else if UnitTable.data.unit(word) != nil {
      self = .byteCount
    } else if word.packed != word.lowercased, UnitTable.power.unit(word) != nil {
      // A small w is a week, a capital one a watt.
      self = .power
    } else if UnitTable.time.unit(word) != nil {
      self = .duration
    } else if UnitTable.power.unit(word) != nil {
      self = .power
    } else if UnitTable.energy.unit(word) != nil {
      self = .energy
    } else if UnitTable.lineSpeed.unit(word) != nil || UnitTable.dataOnTheLine.unit(word) != nil {
      self = .bitRate
    } else if UnitTable.requestsInOneWord.unit(word) != nil {
      self = .requestRate
    } else if UnitTable.mass.unit(word) != nil {
      self = .carbonMass
    } else if UnitTable.currency.unit(word) != nil {
      self = .money
    } else if UnitTable.percent.unit(word) != nil {
      self = .share
    } else {
      return nil
    }
  }
}
