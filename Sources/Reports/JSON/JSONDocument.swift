/// A document of a machine format: `format_version` first, then the other members in order.
///
/// One member may be an array whose elements are made while they are written, so that a plan of a
/// million jobs is never held as JSON.
package struct JSONDocument {
  /// The version of all machine formats: the minor number grows when something is added, the major
  /// one when something changes or goes.
  package static let formatVersion = "1.1"

  package var members: [String: JSONValue]

  package init(toolVersion: String, _ members: [String: JSONValue] = [:]) {
    self.members = members
    self.members["tool_version"] = .string(toolVersion)
  }

  /// Writes the document, indented, with a line break at its end.
  ///
  /// The array called `key`, if there is one, has `count` elements that are made while they are
  /// written.
  package func write(
    to sink: inout TextSink, streaming key: String? = nil, count: Int = 0,
    element: (Int) -> JSONValue = { _ in .null }
  ) {
    sink.write("{\n  \"format_version\": \"\(Self.formatVersion)\"")
    for name in (members.keys + (key.map { [$0] } ?? [])).sorted() {
      JSONText.separate(isFirst: false, indent: 0, to: &sink)
      JSONText.write(key: name, indent: 0, to: &sink)
      guard name == key, count > 0 else {
        JSONText.write(members[name] ?? .array([]), indent: 1, to: &sink)
        continue
      }
      sink.write("[")
      for index in 0..<count {
        JSONText.separate(isFirst: index == 0, indent: 1, to: &sink)
        JSONText.write(element(index), indent: 2, to: &sink)
      }
      JSONText.close("]", indent: 1, to: &sink)
    }
    sink.write("\n}\n")
  }
}
