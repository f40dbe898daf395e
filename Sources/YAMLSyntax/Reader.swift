import Diagnostics

/// Thrown where a document cannot be read on; by then the diagnostic has been recorded.
struct Abandoned: Error {}

/// Reads a stream in one pass over its bytes, and writes nodes in the order they begin.
///
/// The methods are the productions of YAML 1.2.2, in one file for each part of the grammar:
/// characters, separation, properties, flow scalars, flow collections, block scalars, block
/// collections, documents.  Nothing recurses: what is open stands in `levels`, so depth costs
/// memory and nothing else.
///
/// An implicit key is known by the `:` after it, and YAML bounds how far that may be away: one
/// line and 1024 characters.  So a node is read first, and if it proves to be a key, the mapping
/// is inserted before it.
struct Reader: ~Copyable {
  let bytes: [UInt8]
  /// The offset of the next byte to read.
  var position = 0
  /// The offset at which the line of `position` begins.
  var lineStart = 0
  var place = Place.lineStart
  /// How many spaces the current line begins with; set when `place` becomes `content`.
  var indentation = 0
  /// Whether a tab stands between those spaces and the line's content.
  var isTabbed = false

  var nodes: [NodeRecord] = []
  /// Where the last node ends: collections end with their last descendant.
  var lastEnd = 0
  var properties: [PropertyRecord] = []
  var documents: [DocumentRecord] = []
  /// The open collections, outermost first.
  var levels: [Level] = []
  var anchors = AnchorTable()
  var tagHandles = TagHandles()
  /// Where byte order marks stand that begin a document.
  var byteOrderMarks: [Int] = []
  var diagnostics: [Diagnostic] = []

  let options: Options

  init(bytes: [UInt8], options: Options = Options()) {
    self.bytes = bytes
    self.options = options
  }

  /// What tests set otherwise.
  struct Options {
    /// Whether plain lines are read by the fast path.
    var isFast = true
    /// How many nodes the arena may have: their indices are 32-bit numbers, and a node that is
    /// still to be closed may need a few more.
    var nodeLimit = Int(UInt32.max) - 65_536
  }

  /// Where the reader stands on its line.
  enum Place {
    /// Behind a node or an indicator.
    case inLine
    /// At the first byte of a line nothing is known about.
    case lineStart
    /// At the first byte of a line that is neither space nor tab nor comment.
    case content
  }

  /// An open collection.
  struct Level {
    enum Kind: UInt8 {
      case blockSequence, blockMapping, flowSequence, flowMapping
      /// [150] ns-flow-pair: the mapping of one entry in `[key: value]`.
      case flowPair
    }

    enum State: UInt8 {
      /// An entry comes next.
      case entry
      /// The key of an explicit entry comes next.
      case key
      /// A key has been read.
      case colon
      /// The value comes next.
      case value
      /// In flow: an entry has been read.
      case comma
    }

    var kind: Kind
    var state = State.entry
    /// In flow: the key is one that a `:` may touch [153].
    var keyIsJSON = false
    /// The column of the entries of a block collection.
    var indent: Int32
    var node: UInt32
  }
}

extension Reader {
  static func read(
    _ source: SourceText, options: Options = Options()
  ) -> (stream: YAMLStream, diagnostics: [Diagnostic]) {
    let input = decoded(source)
    var reader = Reader(bytes: input.source.bytes, options: options)
    if let problem = input.problem {
      reader.diagnostics.append(problem)
    } else {
      reader.readStream()
      reader.checkUnprintable(in: input)
    }
    let tree = YAMLTree(
      source: input.source, nodes: reader.nodes, properties: reader.properties,
      tagPrefixes: reader.tagHandles.prefixes, documents: reader.documents)
    reader.diagnostics.sort { $0.range.lowerBound < $1.range.lowerBound }
    return (YAMLStream(tree: tree), reader.diagnostics)
  }

  /// How many problems are reported before reading stops: nobody reads more.
  static let diagnosticLimit = 100

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.diagnosticLimit { diagnostics.append(diagnostic) }
  }

  mutating func failure(_ diagnostic: Diagnostic) -> Abandoned {
    report(diagnostic)
    return Abandoned()
  }

  /// The byte at an offset, 0 past the end.
  @inline(__always) func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// The offset of the first byte from `offset` on that is neither space nor tab.
  @inline(__always) func afterWhite(from offset: Int) -> Int {
    bytes.span.afterWhite(from: offset)
  }

  /// The offset after the line break that begins at `offset`.
  @inline(__always) func afterBreak(at offset: Int) -> Int { bytes.span.afterBreak(at: offset) }

  /// The offset of the first line break, or the end, from `offset` on.
  func endOfLine(from offset: Int) -> Int { bytes.span.endOfLine(from: offset) }

  var column: Int { position - lineStart }
}
