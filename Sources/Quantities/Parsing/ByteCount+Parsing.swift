extension ByteCount: ParsableQuantity {
  public static let kind = QuantityKind.byteCount

  /// Reads a number and a unit of data: `40GB`, `40 GiB`, `1.5 TB`, `512MB`.
  ///
  /// Units are read in any case, with one exception: a small b after a capital letter, as in `Gb`,
  /// is how bits are written and is refused.  Parts of a byte are rounded once, ties to even.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let number = try scanner.number()
    scanner.skipSpaces()
    if scanner.isAtEnd { throw scanner.failure(.missingUnit, number.range) }
    let word = scanner.word()
    guard !word.endsInBits else { throw scanner.failure(.wrongUnit(.bitRate), word.range) }
    guard let unit = UnitTable.data.unit(word) else {
      // A prefix alone: "40G" is 10⁹ bytes to Kubernetes, 2³⁰ to Slurm, and no grams to anyone.
      throw ByteCount.prefixes.unit(word) != nil
        ? scanner.failure(.unknownUnit(nearest: nil), word.range) : scanner.unknown(word, of: .data)
    }
    try scanner.finish()
    guard let size = number.rounded(times: unit.factor, shiftedBy: unit.power),
      let bytes = Int64(exactly: size)
    else { throw scanner.failure(.outOfRange, number.range.lowerBound..<word.range.upperBound) }
    self.init(bytes: bytes)
  }

  static let prefixes = UnitTable(anyCase: [spellings("K", "M", "G", "T", "P", "E")])
}
