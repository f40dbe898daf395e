/// A document of a machine format: `format_version` first, then the other members in order.
///
/// One member may be a list whose elements are made while they are written, so that a plan of a
/// million jobs is never held as JSON.
package struct JSONDocument {
  /// The version of all machine formats: the minor number grows when something is added, the major
  /// one when something changes or goes.
  package static let formatVersion = "1.1"

  /// The list that a document is about.
  package struct Rows: Sendable {
    /// What it is called in the document: `offers`.
    var key: String
    /// What one of it is called as a line of its own: `offer`.
    var record: String
    var count: Int
    var element: @Sendable (Int) -> JSONValue

    package init(
      _ key: String, each record: String, count: Int,
      element: @escaping @Sendable (Int) -> JSONValue
    ) {
      self.key = key
      self.record = record
      self.count = count
      self.element = element
    }

    package init(_ key: String, each record: String, _ elements: [JSONValue]) {
      self.init(key, each: record, count: elements.count) { elements[$0] }
    }
  }

  package var members: [String: JSONValue]
  package var rows: Rows?

  package init(
    toolVersion: String, _ members: [String: JSONValue] = [:], rows: Rows? = nil
  ) {
    self.members = members
    self.members["tool_version"] = .string(toolVersion)
    self.rows = rows
  }

  /// Writes the document, indented, with a line break at its end.
  package func write(to sink: inout TextSink) {
    sink.write("{\n  \"format_version\": \"\(Self.formatVersion)\"")
    for name in (members.keys + (rows.map { [$0.key] } ?? [])).sorted() {
      JSONText.separate(isFirst: false, indent: 0, to: &sink)
      JSONText.write(key: name, indent: 0, to: &sink)
      guard let rows, name == rows.key, rows.count > 0 else {
        JSONText.write(members[name] ?? .array([]), indent: 1, to: &sink)
        continue
      }
      sink.write("[")
      sink.writeRows(rows.count) { index, sink in
        JSONText.separate(isFirst: index == 0, indent: 1, to: &sink)
        JSONText.write(rows.element(index), indent: 2, to: &sink)
      }
      JSONText.close("]", indent: 1, to: &sink)
    }
    sink.write("\n}\n")
  }

  /// Writes one object a line: first what the document says beside its list, called `head`, then
  /// each element; `record` says what a line is.
  package func writeLines(head: String, to sink: inout TextSink) {
    var members = members
    members["format_version"] = .string(Self.formatVersion)
    Self.writeLine(members, called: head, to: &sink)
    writeRows(to: &sink)
  }

  /// Writes the elements of the list, one a line.
  func writeRows(to sink: inout TextSink) {
    guard let rows else { return }
    sink.writeRows(rows.count) { index, sink in
      guard case .object(let members) = rows.element(index) else { return }
      Self.writeLine(members, called: rows.record, to: &sink)
    }
  }

  static func writeLine(
    _ members: [String: JSONValue], called record: String, to sink: inout TextSink
  ) {
    var members = members
    members["record"] = .string(record)
    JSONText.write(.object(members), indent: nil, to: &sink)
    sink.writeLine()
  }
}
