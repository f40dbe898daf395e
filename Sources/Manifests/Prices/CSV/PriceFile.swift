import Quantities

/// A price file of the user while it is handed over piece by piece.
///
/// YAML is held until it is whole; comma-separated values are read as they come.
package struct PriceFile {
  let name: String
  let asOf: CalendarDate?
  var table: CSVTable
  /// Whether it is comma-separated values; nil as long as its content has to show it.
  private var kind: Bool?
  /// What was not taken for either yet, or all of it if it is YAML.
  private var held: [UInt8] = []

  init(name: String, format: PriceFileFormat, asOf: CalendarDate?, table: CSVTable) {
    self.name = name
    self.asOf = asOf
    self.table = table
    kind =
      switch format {
      case .detected: name.hasSuffix(".csv") ? true : nil
      case .yaml: false
      case .csv: true
      }
  }

  var isTable: Bool { kind ?? false }

  /// Takes the next bytes of the file.
  package mutating func take(_ bytes: [UInt8]) {
    if kind == true { return table.take(bytes) }
    held += bytes
    if kind == nil, held.count >= CSVLayout.longestHeader { decide() }
  }

  mutating func finish() {
    if kind == nil { decide() }
    if isTable { table.finish() }
  }

  /// The bytes of a file in YAML.
  mutating func takeHeld() -> [UInt8] {
    defer { held = [] }
    return held
  }

  private mutating func decide() {
    kind = CSVLayout.isHeader(of: held)
    if isTable { table.take(takeHeld()) }
  }
}
