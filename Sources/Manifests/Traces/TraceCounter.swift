import PlacementModel
import Quantities

/// Counts the requests of a file by hour of the day, piece by piece, in memory that does not grow.
///
/// A line is a request with a timestamp, or with a window and its rate; columns are found by the
/// names that published traces give them, and without a head the first column is the timestamp.
struct TraceCounter {
  /// Longer lines are no table of requests.
  static let longestLine = 1 << 16

  /// What is wrong with a file, and in which line of it.
  struct Fault: Error, Equatable {
    var line: Int
    var reason: String
  }

  private(set) var columns: TraceColumns?
  private var line: [UInt8] = []
  private var number = 0
  /// Requests by hour of the day.
  private var byHour = [Double](repeating: 0, count: 24)
  private var requests = 0.0
  private var tokens = (input: 0.0, output: 0.0, count: 0.0)
  /// Seconds since midnight of some day: the earliest and the latest.
  private var first = Double.infinity
  private var last = -Double.infinity
  /// The window before, which lasts until the next one.
  private var window: (start: Double, rate: Double)?
  private var windowLength = 0.0

  /// Takes the next bytes of the file.
  mutating func take(_ bytes: some Sequence<UInt8>) throws(Fault) {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        try finishLine()
      } else {
        guard line.count < Self.longestLine else {
          throw Fault(line: number + 1, reason: "a line of more than 64 KiB is no request")
        }
        line.append(byte)
      }
    }
  }

  /// What the whole file says.
  mutating func finish(file: String) throws(Fault) -> (trace: RequestTrace, profile: [RequestRate])
  {
    if !line.isEmpty { try finishLine() }
    if let window {
      // Nobody says how long the last window lasts: as long as the one before.
      count(window.rate * windowLength, at: window.start)
      last = max(last, window.start + windowLength)
    }
    guard columns != nil, requests > 0 else {
      throw Fault(line: max(number, 1), reason: "no request in the whole file")
    }
    guard last > first else {
      throw Fault(line: number, reason: "all requests at one moment say nothing of a day")
    }
    let profile = profile
    guard profile.allSatisfy({ $0 <= Limits.requests }) else {
      throw Fault(line: number, reason: "more than a billion requests a second")
    }
    var found: TokenCount?
    if tokens.count > 0 {
      found = TokenCount(input: tokens.input / tokens.count, output: tokens.output / tokens.count)
    }
    let span = Hours((last - first) / 3600)
    return (
      RequestTrace(file: file, requests: requests, span: span, tokens: found), profile
    )
  }

  /// Requests a second in each hour of the day; hours that the file does not reach have its mean.
  private var profile: [RequestRate] {
    let covered = coveredSeconds
    let mean = requests / (last - first)
    return (0..<24).map { hour in
      // Less than a minute of an hour says nothing of it.
      let rate = covered[hour] >= 60 ? byHour[hour] / covered[hour] : mean
      return RequestRate(perSecond: rate)
    }
  }

  /// Seconds between the first and the last moment that fall into each hour of the day.
  private var coveredSeconds: [Double] {
    let day = 86_400.0
    let days = ((last - first) / day).rounded(.down)
    var covered = [Double](repeating: days * 3600, count: 24)
    // What is beyond whole days is less than a day: at most 25 stretches.
    var moment = first + days * day
    while moment < last {
      let end = min(last, ((moment / 3600).rounded(.down) + 1) * 3600)
      covered[hour(of: moment)] += end - moment
      moment = end
    }
    return covered
  }

  private func hour(of moment: Double) -> Int {
    let hours = (moment / 3600).rounded(.down)
    return Int(hours - (hours / 24).rounded(.down) * 24)
  }

  private mutating func count(_ amount: Double, at moment: Double) {
    byHour[hour(of: moment)] += amount
    requests += amount
  }

  // MARK: Lines

  private mutating func finishLine() throws(Fault) {
    number += 1
    defer { line.removeAll(keepingCapacity: true) }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let cells = TraceColumns.cells(of: line)
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    guard let columns else {
      let found = TraceColumns(head: cells) ?? TraceColumns.headless
      self.columns = found
      if found.hasHead { return }
      return try read(cells, found)
    }
    try read(cells, columns)
  }

  private mutating func read(_ cells: [ArraySlice<UInt8>], _ columns: TraceColumns) throws(Fault) {
    func number(_ column: Int?) -> Double? {
      guard let column, cells.indices.contains(column) else { return nil }
      return TraceColumns.number(cells[column])
    }
    guard cells.indices.contains(columns.time),
      let moment = TraceColumns.moment(cells[columns.time], unit: columns.secondsPerUnit)
    else {
      let text = cells.indices.contains(columns.time) ? cells[columns.time].prefix(40) : []
      throw Fault(
        line: self.number, reason: "'\(String(decoding: text, as: UTF8.self))' is no timestamp")
    }
    if let column = columns.rate {
      guard let rate = number(column), rate >= 0, rate <= 1e12 else {
        throw Fault(line: self.number, reason: "no rate of 0 or more in the column of rates")
      }
      try step(to: moment, rate: rate)
    } else {
      count(1, at: moment)
    }
    first = min(first, moment)
    last = max(last, moment)
    if let input = number(columns.input), let output = number(columns.output) {
      tokens = (tokens.input + input, tokens.output + output, tokens.count + 1)
    }
  }

  /// Counts the window that ends where the next begins.
  private mutating func step(to moment: Double, rate: Double) throws(Fault) {
    if let window {
      windowLength = moment - window.start
      guard windowLength > 0, windowLength <= 86_400 else {
        throw Fault(line: number, reason: "windows must follow one another, a day long at most")
      }
      count(window.rate * windowLength, at: window.start)
    }
    window = (moment, rate)
  }
}
