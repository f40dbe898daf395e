/// Comma-separated values as RFC 4180 has them.
package enum CSV {
  /// Writes a record, ended with CR LF.
  package static func write(_ fields: [String], to sink: inout TextSink) {
    for (index, field) in fields.enumerated() {
      if index > 0 { sink.write(",") }
      sink.write(quoted(field))
    }
    sink.write("\r\n")
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains {
      switch $0 {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
      default: false
      }
    }
    guard needsQuotes else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
