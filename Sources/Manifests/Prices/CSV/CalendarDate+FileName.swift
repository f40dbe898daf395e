import Quantities

extension CalendarDate {
  /// The day or month that the path of a file names, as in `vms-2026-08-19.csv` or
  /// `catalog/2026-08/vms.csv`; nil if it names none, or several.
  init?(namedIn path: String) {
    // Runs of digits and hyphens, so that `v2-2026-08-19-final` names one.
    let words = path.utf8.split { !($0 &- 0x30 < 10 || $0 == UInt8(ascii: "-")) }
    var found: Set<CalendarDate> = []
    for word in words {
      let parts = word.split(separator: UInt8(ascii: "-")).map { String($0) ?? "" }
      guard let year = parts.firstIndex(where: { $0.utf8.count == 4 }) else { continue }
      let rest = parts[(year + 1)...].prefix { $0.utf8.count == 2 }
      guard !rest.isEmpty, rest.count <= 2 else { continue }
      let text = parts[year...].prefix(1 + rest.count).joined(separator: "-")
      if let date = try? CalendarDate(parsing: text) { found.insert(date) }
    }
    guard let date = found.first, found.count == 1 else { return nil }
    self = date
  }
}
