import PlacementModel

/// Reads the compiled catalogue from its text, from front to back.
///
/// The text is one that ``CompiledWriter`` wrote, and part of the program: nothing is said of
/// mistakes in it, there are none.
///
/// - a number is digits of five bits each, the highest first; digits with the sixth bit are followed
///   by another;
/// - a string is the number of a line among those at the beginning of the text;
/// - places and provenances are numbered too, after the strings, since most rows share theirs.
struct CompiledReader {
  private let text: StaticText
  private var offset = 0
  private var strings: [String] = []
  private var places: [Jurisdiction] = []
  private var provenances: [Provenance] = []

  init(_ text: StaticString) {
    self.text = StaticText(text)
    let count = Int(from: &self)
    strings.reserveCapacity(count)
    offset += 1
    for _ in 0..<count { strings.append(restOfLine()) }
    places = Int(from: &self).list { Jurisdiction(String(from: &self)) }
    provenances = Int(from: &self).list { Provenance(apart: &self) }
  }

  @inline(__always)
  mutating func number() -> UInt64 {
    while text[offset] == UInt8(ascii: "\n"), offset < text.count { offset += 1 }
    var value: UInt64 = 0
    while true {
      let digit = text[offset] &- UInt8(ascii: "0")
      offset += 1
      value = value << 5 | UInt64(digit & 31)
      if digit & 32 == 0 { return value }
    }
  }

  mutating func string() -> String { strings[Int(from: &self)] }
  mutating func place() -> Jurisdiction { places[Int(from: &self)] }
  mutating func provenance() -> Provenance { provenances[Int(from: &self)] }

  private mutating func restOfLine() -> String {
    let start = offset
    while text[offset] != UInt8(ascii: "\n") { offset += 1 }
    defer { offset += 1 }
    return text.string(start..<offset)
  }
}

extension Int {
  /// So many elements, without those that are nil.
  fileprivate func list<Element>(_ next: () -> Element?) -> [Element] {
    var list: [Element] = []
    list.reserveCapacity(self)
    for _ in 0..<self { if let element = next() { list.append(element) } }
    return list
  }
}
