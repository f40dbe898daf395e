import PlacementModel

/// Writes the text that ``CompiledReader`` reads.
struct CompiledWriter {
  private var body: [UInt8] = []
  /// Bytes written since the line began.
  private var column = 0
  private var strings = Numbered<String>()
  private var places = Numbered<Jurisdiction>()
  private var provenances = Numbered<Provenance>()

  mutating func number(_ number: UInt64) {
    if column > 80 { line() }
    var shift = 60
    while shift > 0, number >> UInt64(shift) == 0 { shift -= 5 }
    while shift >= 0 {
      let digit = UInt8(truncatingIfNeeded: number >> UInt64(shift) & 31) | (shift > 0 ? 32 : 0)
      body.append(UInt8(ascii: "0") + digit)
      column += 1
      shift -= 5
    }
  }

  mutating func string(_ string: String) { strings.number(of: string).write(to: &self) }
  mutating func place(_ place: Jurisdiction) { places.number(of: place).write(to: &self) }

  mutating func provenance(_ provenance: Provenance) {
    provenances.number(of: provenance).write(to: &self)
  }

  /// Begins a line.
  mutating func line() {
    body.append(UInt8(ascii: "\n"))
    column = 0
  }

  /// All that was written, without a line feed at the end.
  consuming func finish() -> String {
    let written = body
    body = []
    // What they are made of comes before all, but is numbered after all.
    places.values.count.write(to: &self)
    for place in places.values { place.code.write(to: &self) }
    line()
    provenances.values.count.write(to: &self)
    for provenance in provenances.values { provenance.write(apart: &self) }
    line()
    let tables = body
    body = []
    strings.values.count.write(to: &self)
    line()
    for string in strings.values { body += Array(string.utf8) + [UInt8(ascii: "\n")] }
    return String(decoding: body + tables + written, as: UTF8.self)
  }
}

/// Distinct values in the order in which they were first met.
private struct Numbered<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  mutating func number(of value: Value) -> Int {
    if let known = numbers[value] { return known }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}
