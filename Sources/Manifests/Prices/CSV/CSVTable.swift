import Diagnostics
import PlacementModel

/// A price list in comma-separated values that is handed over in pieces and never held whole.
///
/// Rows are read a stretch at a time; what is left of it is the row that goes on in the next piece,
/// the offers, and the lines that something is said of.
struct CSVTable {
  /// How much is read at a time.
  private static let stretch = 1 << 18
  /// A longer row is passed over.
  static let longestRow = 1 << 20
  /// Lines of machines that are kept in case that something is to be said of them once all their
  /// prices are known; of other machines the place alone is kept.
  private static let keptLines = 4_096

  private let provider: String?
  private let gpus: GPUCatalogue
  /// Once the header was read.
  var list: CSVPriceList?
  private var header: Diagnostic?
  private var excerpts = SourceExcerpts()

  /// What was not read yet, and where it begins.
  private var rest: [UInt8] = []
  private var offset = 0
  private var position = SourcePosition(line: 1, column: 1)
  /// How much of it there must be before it is worth reading on.
  private var wanted = Self.stretch
  /// The row that is passed over, and where it begins.
  private var skipped: (skipper: CSVRowSkipper, start: Int)?
  /// How many machines there were when lines were kept last.
  private var known = (offers: 0, attachments: 0)

  init(provider: String?, gpus: GPUCatalogue) {
    self.provider = provider
    self.gpus = gpus
  }

  /// Takes the next bytes of the file.
  mutating func take(_ bytes: [UInt8]) {
    guard header == nil else { return }
    rest += bytes
    if rest.count >= wanted { read(isLast: false) }
  }

  /// Reads what is left.
  mutating func finish() {
    if header == nil { read(isLast: true) }
    if header == nil, list == nil { header = .emptyPriceList }
    list?.joinAttachments()
  }

  /// What is wrong, in order of place.
  var diagnostics: [Diagnostic] {
    let all = header.map { [$0] } ?? list?.faults.diagnostics ?? []
    return all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What is kept of the file for the sake of some diagnostics.
  func excerpts(for diagnostics: [Diagnostic]) -> SourceExcerpts {
    excerpts.of(diagnostics.map(\.range))
  }

  private mutating func read(isLast: Bool) {
    var bytes = rest
    rest = []
    // Whether a line feed follows makes one line break of two or not.
    let isCut = !isLast && bytes.last == 0x0D
    if isCut { bytes.removeLast() }
    let window = SourceWindow(bytes, at: offset, position)
    var used = 0
    while true {
      if skipped != nil {
        used = skip(window, from: used, isLast: isLast)
        if skipped != nil { break }
      }
      used = readRows(window, from: used, isLast: isLast)
      guard !isLast, header == nil, bytes.count - used > Self.longestRow else { break }
      beginSkipping(window, from: used)
    }
    position = window.position(of: offset + used)
    offset += used
    rest = Array(bytes[used...]) + (isCut ? [0x0D] : [])
    wanted = max(Self.stretch, 2 * rest.count)
  }

  /// Reads the rows of a stretch from a place on.
  ///
  /// - Returns: Where they end.
  private mutating func readRows(
    _ window: SourceWindow, from start: Int, isLast: Bool
  ) -> Int {
    var start = start
    if list == nil {
      guard let end = readHeader(window, isLast: isLast) else { return start }
      start = end
    }
    guard let width = list?.layout.width else { return start }
    let rows = CSVRows(window.bytes, limit: width, from: start, isOpen: !isLast)
    let end = list?.read(rows, at: offset) ?? start
    keepLines(of: window)
    return end
  }

  /// Reads the header; nil if there is none that is any use, or not yet.
  private mutating func readHeader(_ window: SourceWindow, isLast: Bool) -> Int? {
    // No header is longer than a stretch.
    let isOpen = !isLast && window.bytes.count < Self.stretch
    var rows = CSVRows(window.bytes, limit: 1_024, isOpen: isOpen)
    guard rows.next() else { return nil }
    let names = rows.fields.map { rows.string($0) }
    guard let layout = CSVLayout(names: names), layout.missing.isEmpty,
      layout.repeated.isEmpty, rows.fieldCount == layout.width
    else {
      let wrong = PriceListReader.wrongHeader(rows, names)
      header = wrong
      excerpts.keep([wrong.range], from: window)
      return nil
    }
    list = CSVPriceList(layout: layout, faults: CSVFaults(), provider: provider, gpus: gpus)
    return rows.position
  }

  /// Keeps the lines of what was pointed at, and the places of machines that are new.
  private mutating func keepLines(of window: SourceWindow) {
    guard let ranges = list?.faults.takeNewRanges() else { return }
    excerpts.keep(ranges, from: window)
    var places: [SourceRange] = []
    if let entries = list?.offers.entries, entries.count > known.offers {
      places += entries[known.offers...].map(\.place)
      let lines = window.positions(of: places.map(\.lowerBound)).map(\.line)
      list?.offers.count(lines: lines, from: known.offers)
      known.offers = entries.count
    }
    if let entries = list?.attachments.entries {
      places += entries[known.attachments...].map(\.place)
      known.attachments = entries.count
    }
    excerpts.keep(places, from: window, lines: max(0, Self.keptLines - excerpts.lineCount))
  }

  // MARK: Rows that are too long

  private mutating func beginSkipping(_ window: SourceWindow, from start: Int) {
    let place = offset + start
    skipped = (CSVRowSkipper(), place)
    excerpts.keep([place..<place + 1], from: window)
  }

  /// Passes over more of a row that is too long.
  ///
  /// - Returns: Where it ends, or the end.
  private mutating func skip(_ window: SourceWindow, from start: Int, isLast: Bool) -> Int {
    guard case (var skipper, let row)? = skipped else { return start }
    let before = skipper.openQuote
    let end = skipper.skip(Array(window.bytes[start...]), at: offset + start)
    if let quote = skipper.openQuote, quote != before, quote >= offset {
      excerpts.keep([quote..<quote + 1], from: window)
    }
    skipped = end == nil && !isLast ? (skipper, row) : nil
    guard skipped == nil else { return window.bytes.count }
    if let quote = skipper.unclosedQuote {
      list?.faults.add(.unclosedQuote(at: quote))
    } else {
      list?.faults.add(.longRow(at: row..<row + 1))
    }
    _ = list?.faults.takeNewRanges()
    return end.map { start + $0 } ?? window.bytes.count
  }
}

extension Diagnostic {
  static func unclosedQuote(at place: Int) -> Diagnostic {
    Diagnostic(
      .error, "unclosed-quote", "a quote that nothing closes", at: place..<place + 1,
      label: "all the rest of the file is inside it")
  }

  fileprivate static func longRow(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "wrong-row", "a row of more than a megabyte", at: range,
      help: "is a quote missing that should close a value?")
  }
}
