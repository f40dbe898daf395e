import Diagnostics
import YAMLSyntax

/// A node of a sheet: a place in its text, from which the content is read when it is asked for.
///
/// A sheet is the part of YAML that the catalogue of the tool is written in, so that reading it
/// costs little each time the tool starts:
/// - block mappings and sequences, whose items are indented deeper than what they stand under;
/// - flow sequences and mappings, over several lines if need be;
/// - scalars on one line, plain or between double quotes without escapes;
/// - comments.
///
/// A test holds that the catalogue means the same as sheets and as YAML.
struct SheetNode: PriceNode {
  enum Form: UInt8 {
    case plain, quoted, flowSequence, flowMapping, blockSequence, blockMapping
  }

  let sheet: StaticText
  let form: Form
  /// Columns before the lines of a block collection.
  let indentation: Int32
  private let start: Int32
  private let end: Int32

  init(_ sheet: StaticText, _ form: Form, _ range: Range<Int>, indentation: Int = 0) {
    self.sheet = sheet
    self.form = form
    self.indentation = Int32(truncatingIfNeeded: indentation)
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }

  /// The whole of a sheet.
  init(_ sheet: StaticText) {
    let line = sheet.contentLine(from: 0, before: sheet.count)
    self.init(sheet, .blockMapping, line.start..<sheet.count, indentation: line.indentation)
  }

  /// A scalar with its quotes; a collection up to where what follows it begins.
  var range: SourceRange { Int(start)..<Int(end) }

  var kind: YAMLNode.Kind {
    switch form {
    case .plain, .quoted: .scalar
    case .flowSequence, .blockSequence: .sequence
    case .flowMapping, .blockMapping: .mapping
    }
  }

  var isPlain: Bool { form == .plain }

  var isNothing: Bool {
    form == .plain && (start == end || end - start == 1 && sheet[Int(start)] == UInt8(ascii: "~"))
  }

  private var content: Range<Int> {
    switch form {
    case .plain: range
    case .quoted: Int(start) + 1..<max(Int(start) + 1, Int(end) - 1)
    default: Int(start)..<Int(start)
    }
  }

  var text: String { sheet.string(content) }

  @inline(__always)
  func withTextBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try sheet.withBytes(content, body)
  }

  var elements: Elements { Elements(self) }
  var entries: Entries { Entries(self) }
}
