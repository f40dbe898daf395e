/// A body of rules that data can be under, such as HIPAA.
///
/// Any name is a regime: one we do not know keeps a job at home like one we do, which is the safe
/// mistake.  Names compare without case, spaces and punctuation, so `SOC 2` is `soc2`.
public struct ComplianceRegime: Hashable, Sendable, Comparable {
  /// The name as it is printed.
  public let name: String
  private let key: String

  public init(_ name: String) {
    let key = Self.key(of: name)
    self.key = key
    self.name = Self.knownNames[key] ?? name
  }

  /// Regimes whose spelling we know, for suggestions.
  public static let known = [
    "CCPA", "CJIS", "FedRAMP", "FERPA", "GDPR", "GLBA", "GxP", "HIPAA", "HITRUST", "ISO 27001",
    "ITAR", "LGPD", "PCI DSS", "PIPEDA", "PIPL", "SOC 2", "SOX",
  ]

  private static let knownNames = Dictionary(
    known.map { (key(of: $0), $0) }, uniquingKeysWith: { first, _ in first })

  public var isKnown: Bool { Self.known.contains(name) }

  public static func == (a: ComplianceRegime, b: ComplianceRegime) -> Bool { a.key == b.key }
  public static func < (a: ComplianceRegime, b: ComplianceRegime) -> Bool { a.key < b.key }
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private static func key(of name: String) -> String {
    String(
      name.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
      })
  }
}
