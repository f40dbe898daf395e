/// How much harm it does if a job's data gets out.
///
/// The documents' three words; what they mean follows the confidentiality levels of FIPS 199
/// (low, moderate, high: limited, serious, severe harm).
public enum Sensitivity: String, CaseIterable, Hashable, Sendable, Comparable {
  case low, medium, high

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }

  public static func < (a: Sensitivity, b: Sensitivity) -> Bool { a.rank < b.rank }
}
