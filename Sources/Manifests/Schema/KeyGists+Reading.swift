/// What each key is for, in a few words, as the reference pages have it: for editors.
package enum KeyGists {
  /// By `section.key`.
  package static var manifest: [String: String] { table(manifestText) }
  package static var rules: [String: String] { table(rulesText) }

  private static func table(_ text: StaticString) -> [String: String] {
    let whole = text.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
    var table: [String: String] = [:]
    for line in whole.split(separator: "\n") {
      guard let tab = line.firstIndex(of: "\t") else { continue }
      table[String(line[..<tab])] = String(line[line.index(after: tab)...])
    }
    return table
  }
}
