import Diagnostics
import PlacementModel
import Quantities

/// One price list in comma-separated values while it is read, one stretch of it after another.
struct CSVPriceList {
  /// Who sells it, if a parameter or the name of the file says so.
  let provider: String?
  let gpus: GPUCatalogue
  let layout: CSVLayout

  /// The rows of the stretch that is read; ranges are counted in it.
  private(set) var rows = CSVRows([], limit: 0)
  var faults: CSVFaults
  var pool = TextPool()
  var offers = CSVOffers()
  /// GPUs that Google prices apart from the machines that they are built into.
  var attachments = CSVOffers()
  /// What the names met so far mean; a name of a family means nothing without its memory.
  var models: [String: GPUModel.ID] = [:]
  /// The cells of the last GPUs that were understood: lists are sorted, and the next row is like it.
  var lastGPUs: (cells: [Range<Int>], gpus: GPUsOfNode)?
  /// The number of the name of `provider`.
  private var providerNumber: Int?

  init(layout: CSVLayout, faults: CSVFaults, provider: String?, gpus: GPUCatalogue) {
    self.layout = layout
    self.faults = faults
    self.provider = provider
    self.gpus = gpus
  }

  /// Reads all rows of a stretch.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - offset: Where the stretch begins in the file.
  /// - Returns: Where the rows end.
  /// - Complexity: O(bytes) time; memory grows with the number of offers, not of rows.
  mutating func read(_ rows: CSVRows, at offset: Int) -> Int {
    self.rows = rows
    faults.offset = offset
    lastGPUs = nil
    while self.rows.next() { readRow() }
    defer {
      self.rows = CSVRows([], limit: 0)
      faults.offset = 0
      lastGPUs = nil
    }
    return self.rows.position
  }

  private mutating func readRow() {
    if let fault = rows.fault {
      reportFault(fault)
      return
    }
    guard rows.fieldCount == layout.width else {
      let range = rows.range
      let found = rows.fieldCount
      let wanted = layout.width
      faults.add(
        Diagnostic(
          .error, "wrong-row", "row of \(found) values under \(wanted) columns", at: range,
          help: "quote values that hold commas; leave unknown ones empty"))
      return
    }
    guard let provider = seller(), let gpu = gpusOfRow(), let prices = prices() else { return }
    let instance = range(.instance)
    if instance.isEmpty, gpu.model == nil {
      let start = firstByte
      faults.add(
        Diagnostic(.error, "missing-key", "a row that names no machine", at: start))
      return
    }
    guard prices.onDemand != nil || prices.spot != nil else { return }
    guard !offers.isFull else {
      faults.add(
        Diagnostic(
          .error, "too-many-offers", "more than \(CSVOffers.limit) machines in one list",
          at: instance, help: "take out the regions and machines that you will not rent"),
        sharedBy: "too-many-offers")
      return
    }
    let key = CSVOffers.Key(
      provider: Int32(provider), instance: symbol(instance), region: symbol(region(of: provider)),
      gpu: gpu.model, count: gpu.count)
    let place = instance.isEmpty ? range(.gpu) : instance
    let inFile = place.lowerBound + faults.offset..<place.upperBound + faults.offset
    if instance.isEmpty {
      attachments.add(key, at: inFile, onDemand: prices.onDemand, spot: prices.spot)
    } else {
      offers.add(key, at: inFile, onDemand: prices.onDemand, spot: prices.spot)
    }
  }

  /// The content of a column, where it stands; empty if the file has no such column.
  func range(_ column: CSVColumn) -> Range<Int> {
    guard let place = layout[column], place < rows.fields.count else {
      return rows.start..<rows.start
    }
    return rows.trimmed(rows.fields[place].range)
  }

  /// The content of a column with doubled quotes undone.
  func text(_ column: CSVColumn) -> String {
    layout[column].map { rows.string(rows.fields[$0]) } ?? ""
  }

  func number(_ range: Range<Int>) -> CSVNumber { CSVNumber(rows.bytes.span.extracting(range)) }

  private mutating func symbol(_ range: Range<Int>) -> Int32 {
    let bytes = rows.bytes
    return Int32(truncatingIfNeeded: pool.symbol(of: bytes.span.extracting(range)))
  }

  /// The number of the seller's name.
  private mutating func seller() -> Int? {
    if layout[.provider] != nil, !range(.provider).isEmpty {
      let name = ProviderName.canonical(text(.provider))
      return pool.symbol(of: Array(name.utf8).span)
    }
    if let providerNumber { return providerNumber }
    if let provider {
      providerNumber = pool.symbol(of: Array(provider.utf8).span)
      return providerNumber
    }
    let start = firstByte
    faults.add(
      Diagnostic(
        .error, "missing-provider", "nothing says whose prices these are",
        at: start, help: "name the provider before the file: aws=vms.csv"),
      sharedBy: "missing-provider")
    return nil
  }

  /// Google's zones are the region, a hyphen and a letter; gpuhunt names zones.
  private func region(of provider: Int) -> Range<Int> {
    let range = range(.region)
    guard layout.kind == .gpuhunt, range.count > 3 else { return range }
    let bytes = rows.bytes
    let end = range.upperBound
    let isZone =
      bytes[end - 2] == UInt8(ascii: "-") && bytes[end - 3] &- 0x30 < 10
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[end - 1])
    return isZone ? range.lowerBound..<(end - 2) : range
  }

  /// Where the row begins.
  private var firstByte: Range<Int> {
    rows.start..<min(rows.start + 1, rows.bytes.count)
  }

  private mutating func reportFault(_ fault: CSVRows.Fault) {
    switch fault {
    case .unclosedQuote(let place):
      faults.add(.unclosedQuote(at: place))
    case .textAfterQuote(let place):
      faults.add(
        Diagnostic(
          .error, "wrong-row", "text behind a closing quote", at: place..<(place + 1),
          help: "write a quote inside quotes twice"))
    }
  }
}
