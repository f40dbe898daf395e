/// A comment on a pull request: Markdown that a later run finds again and replaces.
///
/// The first line is hidden and names the command; `hybridlab` posts nothing itself.
package struct Comment {
  /// GitHub takes 65,536 characters; this leaves room for what a recipe adds.
  static let sizeLimit = 60_000

  /// What stands in the hidden line: `check`.
  var tag: String
  /// One sentence, the most important thing.
  var summary: String
  /// What is always visible.
  var body: (inout TextSink) -> Void
  /// Titles of what is folded, and what stands there.
  var details: [(title: String, write: (inout TextSink) -> Void)]

  package init(
    tag: String, summary: String, body: @escaping (inout TextSink) -> Void = { _ in },
    details: [(title: String, write: (inout TextSink) -> Void)] = []
  ) {
    self.tag = tag
    self.summary = summary
    self.body = body
    self.details = details
  }

  package func write(to sink: inout TextSink) {
    var room = Self.sizeLimit
    func add(_ text: String) {
      room -= text.utf8.count
      sink.write(text)
    }
    add("<!-- hybridlab:\(tag) -->\n\n\(summary)\n")
    // The last bytes are for the note that something is missing.
    let visible = TextSink.collect(body)
    if !visible.isEmpty { add("\n" + Self.cut(visible, to: room - 200)) }
    for (title, write) in details {
      let text = TextSink.collect(write)
      guard !text.isEmpty else { continue }
      guard room > 500 else {
        add("\n*\(title) left out: the comment is as long as it may be.*\n")
        continue
      }
      add("\n<details>\n<summary>\(title)</summary>\n\n")
      add(Self.cut(text, to: room - 300))
      add("\n</details>\n")
    }
  }

  /// Whole lines of at most so many bytes, and how many are missing.
  static func cut(_ text: String, to size: Int) -> String {
    guard text.utf8.count > size else { return text }
    var kept = ""
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.first, kept.utf8.count + line.utf8.count < size {
      kept += line + "\n"
      lines = lines.dropFirst()
    }
    return kept
      + "\n*\(counted(lines.count, "line")) left out: the comment is as long as it may be.*\n"
  }
}

extension Comment {
  /// Warnings, then a table if it has rows; the columns of `right` are aligned there.
  init(
    tag: String, summary: String, warnings: [String], head: [String], right: [Int],
    _ rows: [[String]]
  ) {
    self.init(
      tag: tag, summary: summary,
      body: { sink in
        for warning in warnings {
          sink.writeLine("**warning:** " + Markdown.escaped(warning) + "\n")
        }
        guard !rows.isEmpty else { return }
        Markdown.writeTable(head.map { $0.lowercased() }, right: right, rows, to: &sink)
      })
  }
}
