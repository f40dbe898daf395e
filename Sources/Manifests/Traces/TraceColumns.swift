import Quantities

/// Which columns of a file of requests say what, by the names that published traces use.
struct TraceColumns: Equatable {
  var time: Int
  /// How long a unit of the timestamp is.
  var secondsPerUnit = 1.0
  /// Requests a second of a window, if lines are windows.
  var rate: Int?
  var input: Int?
  var output: Int?
  var hasHead = true

  /// A file without a head: a timestamp, and whatever else.
  static let headless = TraceColumns(time: 0, hasHead: false)

  init(time: Int, hasHead: Bool) {
    self.time = time
    self.hasHead = hasHead
  }

  /// The columns that a head names; nil if the line is none.
  init?(head cells: [ArraySlice<UInt8>]) {
    let names = cells.map { cell in
      String(decoding: cell, as: UTF8.self).lowercased().filter { $0 != "_" && $0 != " " }
    }
    func first(_ known: [String]) -> Int? {
      known.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    let units = [("", 1.0), ("s", 1.0), ("sec", 1.0), ("ms", 1e-3), ("us", 1e-6), ("ns", 1e-9)]
    let bases = [
      "timestamp", "time", "arrivaltime", "arrivedat", "arrival", "windowstart", "datetime",
    ]
    var found: (column: Int, unit: Double)?
    for base in bases {
      for (suffix, unit) in units where found == nil {
        if let column = names.firstIndex(of: base + suffix) { found = (column, unit) }
      }
    }
    guard let found else { return nil }
    time = found.column
    secondsPerUnit = found.unit
    rate = first(["requestspers", "requestspersecond", "raterps", "rps", "rate"])
    input = first([
      "contexttokens", "inputlengthtokens", "inputtokens", "inputlength", "prompttokens",
    ])
    output = first([
      "generatedtokens", "outputlengthtokens", "outputtokens", "outputlength", "completiontokens",
    ])
  }

  // MARK: Cells

  /// The cells of a line: commas, tabs or semicolons, quotes if somebody put them.
  static func cells(of line: [UInt8]) -> [ArraySlice<UInt8>] {
    let separator =
      [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")].first { line.contains($0) }
    let parts =
      separator.map { line.split(separator: $0, omittingEmptySubsequences: false) } ?? [line[...]]
    return parts.map { part in
      var cell = part
      while let byte = cell.first, byte == 0x20 || byte == UInt8(ascii: "\"") { cell.removeFirst() }
      while let byte = cell.last, byte == 0x20 || byte == UInt8(ascii: "\"") { cell.removeLast() }
      return cell
    }
  }

  /// A decimal number; nil if the cell holds anything else.
  static func number(_ cell: ArraySlice<UInt8>) -> Double? {
    guard !cell.isEmpty, cell.count <= 40,
      cell.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }
      ),
      let value = Double(String(decoding: cell, as: UTF8.self)), value.isFinite
    else { return nil }
    return value
  }

  /// Seconds since some midnight: of a number of units, or of `2023-11-16 18:17:03.9799600`, whose
  /// zone is taken as it is.
  static func moment(_ cell: ArraySlice<UInt8>, unit: Double) -> Double? {
    if let value = number(cell) {
      let seconds = value * unit
      return abs(seconds) < 1e12 ? seconds : nil
    }
    let bytes = Array(cell)
    guard bytes.count >= 19, bytes.count <= 40, bytes[10] == 0x20 || bytes[10] == UInt8(ascii: "T"),
      let date = try? CalendarDate(parsing: String(decoding: bytes[..<10], as: UTF8.self)),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = digits(bytes[11..<13]), let minute = digits(bytes[14..<16]),
      let second = digits(bytes[17..<19]), hour < 24, minute < 60, second < 61,
      let epoch = try? CalendarDate(year: 2000, month: 1, day: 1)
    else { return nil }
    var moment = Double(date.days(since: epoch)) * 86_400
    moment += Double(hour * 3600 + minute * 60 + second)
    if bytes.count > 20, bytes[19] == UInt8(ascii: ".") {
      let fraction = bytes[20...].prefix { $0 &- 0x30 < 10 }
      moment += number([0x30, 0x2E] + fraction) ?? 0
    }
    return moment
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
