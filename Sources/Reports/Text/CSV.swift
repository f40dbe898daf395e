/// Comma-separated values as RFC 4180 has them.
package enum CSV {
  /// Writes a record, ended with CR LF.
  package static func write(_ fields: [String], to sink: inout TextSink) {
    for (index, field) in fields.enumerated() {
      if index > 0 { sink.write(",") }
      guard field.utf8.contains(where: needsQuotes) else {
        sink.write(field)
        continue
      }
      sink.write("\"")
      sink.write(field.utf8.contains(UInt8(ascii: "\"")) ? doublingQuotes(field) : field)
      sink.write("\"")
    }
    sink.write("\r\n")
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }

  private static func doublingQuotes(_ field: String) -> String {
    field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }
}
