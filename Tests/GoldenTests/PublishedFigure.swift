import Foundation

/// A figure somebody published, with where hybridlab has it.
struct PublishedFigure: Sendable {
  enum Verdict: String, Sendable {
    /// Comes out as printed, or within 0.2 % where the publication rounded on the way.
    case follows
    /// Within 5 %, but not as printed.
    case near
    /// Does not come out of the inputs that are printed beside it.
    case doesNotFollow = "does not follow"
  }

  var what: String
  /// As printed, with a unit or a sign of currency at most.
  var printed: String
  /// In the document of `breakeven --format json`: keys with points between; `costs@36` is the row of
  /// a moment, and a slash divides.
  var path: String
  /// What the printed unit is of the document's, such as 1e6 for millions.
  var scale: Double
  var verdict: Verdict

  init(
    _ what: String, _ printed: String, _ path: String, scale: Double = 1,
    _ verdict: Verdict = .follows
  ) {
    self.what = what
    self.printed = printed
    self.path = path
    self.scale = scale
    self.verdict = verdict
  }

  private var digits: String { printed.filter { $0.isNumber || $0 == "." } }

  /// The printed number.
  var value: Double { Double(digits) ?? .nan }

  var decimals: Int { digits.split(separator: ".").dropFirst().first?.count ?? 0 }

  /// Half a unit of the last place printed.
  private var precision: Double { pow(10, -Double(decimals)) / 2 * (1 + 1e-9) }

  func verdict(on computed: Double) -> Verdict {
    let error = abs(computed - value)
    if error <= precision || error <= 0.002 * value { return .follows }
    return error <= 0.05 * value ? .near : .doesNotFollow
  }

  /// The value in a document, in the printed unit.
  func value(in document: [String: Any]) -> Double? {
    let factors = path.split(separator: "/").map { Self.number(String($0), in: document) }
    guard let first = factors.first, var value = first else { return nil }
    for factor in factors.dropFirst() {
      guard let factor, factor != 0 else { return nil }
      value /= factor
    }
    return value / scale
  }

  private static func number(_ path: String, in document: [String: Any]) -> Double? {
    if let number = Double(path) { return number }
    var here: Any = document
    for key in path.split(separator: ".", maxSplits: 1).map(String.init) {
      let parts = key.split(separator: "@").map(String.init)
      guard let object = here as? [String: Any], let next = object[parts[0]] else { return nil }
      here = next
      guard parts.count > 1 else { continue }
      // The moment nearest to the one named.
      let time = Double(parts[1].replacingOccurrences(of: "_", with: ".")) ?? 0
      guard
        let row = (next as? [[String: Any]])?.min(by: {
          distance($0, time) < distance($1, time)
        })
      else { return nil }
      here = row
    }
    return (here as? NSNumber)?.doubleValue ?? (here as? String).flatMap(Double.init)
  }

  private static func distance(_ row: [String: Any], _ time: Double) -> Double {
    abs(((row["months"] as? NSNumber)?.doubleValue ?? .infinity) - time)
  }
}

/// A publication's worked example: its inputs as flags, and the figures it prints.
struct PublishedCase: Sendable {
  var arguments: [String]
  var figures: [PublishedFigure]

  init(_ arguments: [String], _ figures: [PublishedFigure]) {
    self.arguments = arguments
    self.figures = figures
  }

  /// As a shell reads it.
  var commandLine: String {
    (["hybridlab", "breakeven"] + arguments).map { word in
      word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:%,".contains($0) } ? word : "'\(word)'"
    }.joined(separator: " ")
  }
}

struct Publication: Sendable {
  var title: String
  /// Author, address, date, and how it was read.
  var source: String
  var cases: [PublishedCase]
  /// What has to be known of it.
  var remarks: String
}
