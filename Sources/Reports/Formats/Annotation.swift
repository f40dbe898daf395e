/// Something that was found, and the place in a file that it is about.
package struct Annotation: Hashable, Sendable {
  package enum Level: String, Sendable {
    case error, warning, note
  }

  /// A span in a file; lines and columns count from 1, columns in Unicode scalars, and the end is the
  /// place after the last character.
  package struct Place: Hashable, Sendable {
    package var file: String
    package var line: Int
    package var column: Int
    package var endLine: Int
    package var endColumn: Int

    package init(file: String, line: Int, column: Int, endLine: Int, endColumn: Int) {
      self.file = file
      self.line = line
      self.column = column
      self.endLine = endLine
      self.endColumn = endColumn
    }
  }

  package var level: Level
  /// A stable name of what is wrong.
  package var code: String
  /// What the code means, in a few words.
  package var title: String
  /// What is wrong here, as a clause.
  package var message: String
  /// nil if no place of a file is to blame.
  package var place: Place?
  /// Whom it is about: a job, a team; nil for the whole.
  package var subject: String?
  /// Why it is accepted for now, if it is.
  package var waiver: String?

  package init(
    _ level: Level, code: String, title: String, message: String, at place: Place?,
    subject: String? = nil, waiver: String? = nil
  ) {
    self.level = level
    self.code = code
    self.title = title
    self.message = message
    self.place = place
    self.subject = subject
    self.waiver = waiver
  }
}

extension Annotation.Place {
  var json: JSONValue {
    .object([
      "column_end": .int(endColumn), "column_start": .int(column), "file": .string(file),
      "line_end": .int(endLine), "line_start": .int(line),
    ])
  }

  /// `jobs.conf:14`.
  var short: String { "\(file):\(line)" }
}
