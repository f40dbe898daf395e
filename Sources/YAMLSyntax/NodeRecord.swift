import Diagnostics

/// One node of a document, as the arena keeps it: 16 bytes, in pre-order.
///
/// A collection is followed by its descendants; `link` says where they end, so that the next
/// sibling is one load away and no list of children exists.
struct NodeRecord: Sendable {
  /// Where the node's text begins, in UTF-8 bytes; quotes and brackets included, properties not.
  var start: UInt32
  var end: UInt32
  /// What this means depends on the style:
  /// - collections: the index after the last descendant, 0 while the collection is still open;
  /// - aliases: the index of the node that the alias names, `undefined` when there is none;
  /// - block scalars: how many columns the content is indented.
  var link: UInt32
  var style: Style
  /// The content is not the bytes as they stand: escapes, line folding.
  var isCooked = false
  /// There is an entry in the table of properties.
  var hasProperties = false

  /// The link of an alias whose anchor does not exist.
  static let undefined = UInt32.max

  enum Style: UInt8 {
    case plain, singleQuoted, doubleQuoted, literal, folded
    case alias
    case blockSequence, flowSequence
    case blockMapping, flowMapping

    var isSequence: Bool { self == .blockSequence || self == .flowSequence }
    var isMapping: Bool { self == .blockMapping || self == .flowMapping }
    var isCollection: Bool { rawValue >= Style.blockSequence.rawValue }
    var isBlockScalar: Bool { self == .literal || self == .folded }
    var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }
  }

  init(_ style: Style, start: Int, end: Int, link: Int = 0, isCooked: Bool = false) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.link = UInt32(truncatingIfNeeded: link)
    self.style = style
    self.isCooked = isCooked
  }

  var range: SourceRange { Int(start)..<Int(end) }
}
