/// A place whose law applies to data: a country, a part of one, or a group of countries.
///
/// Codes are ISO 3166-1 alpha-2 (`DE`), ISO 3166-2 (`US-CA`), or a group we know (`EU`, `EEA`).
public struct Jurisdiction: Hashable, Sendable, Comparable {
  /// The code, in upper case.
  public let code: String

  /// A jurisdiction by its code; nil if it has none of the three shapes.
  public init?(_ code: String) {
    let code = code.uppercased()
    let parts = code.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    func isWord(_ part: Substring.UTF8View, _ lengths: ClosedRange<Int>) -> Bool {
      lengths.contains(part.count)
        && part.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
    }
    let isGroup = Self.groups[code] != nil
    let isCountry = parts.count == 1 && isWord(parts[0], 2...2)
    let isPart = parts.count == 2 && isWord(parts[0], 2...2) && isWord(parts[1], 1...3)
    guard isGroup || isCountry || isPart else { return nil }
    self.code = code == "UK" ? "GB" : code
  }

  /// The country of a part of a country; itself otherwise.
  public var country: Jurisdiction {
    Jurisdiction(String(code.prefix(2))) ?? self
  }

  public var isGroup: Bool { Self.groups[code] != nil }

  /// Whether all of `other` lies in this place: `EU` contains `DE`, `US` contains `US-CA`.
  public func contains(_ other: Jurisdiction) -> Bool {
    if self == other { return true }
    if let members = Self.groups[code] {
      if let others = Self.groups[other.code] { return others.isSubset(of: members) }
      return members.contains(other.country.code)
    }
    return code.utf8.count == 2 && !other.isGroup && other.country.code == code
  }

  /// How far another place is in law: 0 in the same country, 1 in the same group of countries, 2
  /// anywhere else, 3 if nobody knows.
  func distance(to other: Jurisdiction?) -> Int {
    guard let other else { return 3 }
    if country == other.country || contains(other) { return 0 }
    let areGrouped = Self.groups.keys.contains {
      Jurisdiction($0).map { $0.contains(self) && $0.contains(other) } ?? false
    }
    return areGrouped ? 1 : 2
  }

  public static func < (a: Jurisdiction, b: Jurisdiction) -> Bool { a.code < b.code }

  /// Member states; source: European Union and EEA agreement, as of 2026-01.
  private static let eu: Set<String> = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV",
    "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
  ]
  private static let groups: [String: Set<String>] = [
    "EU": eu, "EEA": eu.union(["IS", "LI", "NO"]),
  ]
}
