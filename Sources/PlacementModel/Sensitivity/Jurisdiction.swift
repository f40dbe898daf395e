/// A place whose law applies to data: a country, a part of one, or a group of countries.
///
/// Codes are ISO 3166-1 alpha-2 (`DE`), ISO 3166-2 (`US-CA`), or a group we know (`EU`, `EEA`).
public struct Jurisdiction: Hashable, Sendable, Comparable {
  /// The code's letters from the highest byte down, zeros behind them: places are compared once for
  /// each offer and shape of job, and two numbers compare like the codes they stand for.
  private let letters: UInt64

  /// A jurisdiction by its code; nil if it has none of the three shapes.
  public init?(_ code: String) {
    var letters: UInt64 = 0
    var count = 0
    for byte in code.utf8 {
      guard count < 6, let letter = Self.codeByte(byte) else { return nil }
      letters |= UInt64(letter) << UInt64(56 - 8 * count)
      count += 1
    }
    let hasPart = count >= 4 && UInt8(truncatingIfNeeded: letters >> 40) == UInt8(ascii: "-")
    let hyphens = code.utf8.count { $0 == UInt8(ascii: "-") }
    let isShaped = hyphens == (hasPart ? 1 : 0) && (count == 2 || hasPart)
    guard isShaped || Self.members(ofGroup: letters) != nil else { return nil }
    self.letters = letters == Self.packed("UK") ? Self.packed("GB") : letters
  }

  private init(letters: UInt64) { self.letters = letters }

  /// The code, in upper case.
  public var code: String {
    var bytes: [UInt8] = []
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      let byte = UInt8(truncatingIfNeeded: letters >> shift)
      if byte == 0 { break }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The country of a part of a country; itself otherwise.
  public var country: Jurisdiction {
    isGroup ? self : Jurisdiction(letters: letters & 0xFFFF << 48)
  }

  public var isGroup: Bool { Self.members(ofGroup: letters) != nil }

  /// Whether all of `other` lies in this place: `EU` contains `DE`, `US` contains `US-CA`.
  public func contains(_ other: Jurisdiction) -> Bool {
    if self == other { return true }
    if let members = Self.members(ofGroup: letters) {
      if let others = Self.members(ofGroup: other.letters) {
        return others.allSatisfy { members.contains($0) }
      }
      return members.contains(other.country.letters)
    }
    return other.country == self
  }

  /// How far another place is in law: 0 in the same country, 1 in the same group of countries, 2
  /// anywhere else, 3 if nobody knows.
  func distance(to other: Jurisdiction?) -> Int {
    guard let other else { return 3 }
    if country == other.country || contains(other) { return 0 }
    let areGrouped = Self.groups.contains {
      let group = Jurisdiction(letters: $0.letters)
      return group.contains(self) && group.contains(other)
    }
    return areGrouped ? 1 : 2
  }

  public static func < (a: Jurisdiction, b: Jurisdiction) -> Bool { a.letters < b.letters }

  /// Member states; source: European Union and EEA agreement, as of 2026-01.
  private static let eu: [UInt64] =
    [
      "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT",
      "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
    ].map(packed)
  private static let groups: [(letters: UInt64, members: [UInt64])] = [
    (packed("EU"), eu), (packed("EEA"), eu + ["IS", "LI", "NO"].map(packed)),
  ]

  private static func members(ofGroup letters: UInt64) -> [UInt64]? {
    groups.first { $0.letters == letters }?.members
  }

  private static func packed(_ code: String) -> UInt64 {
    code.utf8.enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(56 - 8 * $1.offset) }
  }

  /// An upper-case letter, a digit or the hyphen of a code; nil for anything else.
  private static func codeByte(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 32
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      byte
    default: nil
    }
  }
}
