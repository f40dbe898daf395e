package import Diagnostics
package import Gates
import PlacementModel
import Quantities

/// Reads the JSON that `place` writes, of this version of the tool and of earlier ones.
package enum PlanReader {
  /// Versions of the format that are understood: any minor of this major.
  static let supportedMajor = 1

  /// Whether a text says itself that it is a document of ours: `format_version` is its first key.
  package static func isDocument(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(256), as: UTF8.self)
    guard let brace = head.firstIndex(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) else {
      return false
    }
    let rest = head[brace...].dropFirst().drop { $0.isWhitespace }
    return head[brace] == "{" && rest.hasPrefix("\"format_version\"")
  }

  /// A plan, or what is wrong with it.
  ///
  /// - Complexity: O(bytes).
  package static func read(
    _ source: SourceText
  ) -> (plan: PlanSnapshot?, diagnostics: [Diagnostic]) {
    var scanner = JSONScanner(source.bytes)
    var draft = PlanDraft()
    do throws(JSONScanner.Fault) {
      try draft.read(&scanner)
      try scanner.end()
    } catch {
      // A newer document may well look different; that is the better thing to say.
      if let problem = draft.versionProblem { return (nil, [problem]) }
      return (nil, [.unreadablePlan(error, in: source)])
    }
    if let problem = draft.versionProblem { return (nil, [problem]) }
    guard draft.hasJobs else { return (nil, [.noPlan(in: source)]) }
    return (draft.snapshot, [])
  }
}

/// A plan as far as it was read.
private struct PlanDraft {
  var version: (text: String, range: SourceRange)?
  var toolVersion = ""
  var policy = ""
  var basis = ""
  var digests: [String] = []
  var priceDigests: [String] = []
  var newestPrice: CalendarDate?
  var budget: Money?
  var jobs: [JobSnapshot] = []
  var hasJobs = false

  var snapshot: PlanSnapshot {
    PlanSnapshot(
      origin: PlanSnapshot.Origin(
        toolVersion: toolVersion, policy: policy, basis: basis, digests: digests,
        priceDigests: priceDigests, newestPrice: newestPrice),
      budget: budget, jobs: jobs)
  }

  /// nil if the version is one of ours.
  var versionProblem: Diagnostic? {
    guard let version else { return nil }
    let major = version.text.split(separator: ".").first.flatMap { Int($0) }
    guard let major, major >= 1 else { return .unknownPlanVersion(version.text, at: version.range) }
    return major > PlanReader.supportedMajor
      ? .newerPlan(version.text, at: version.range) : nil
  }

  mutating func read(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) {
    try scanner.object { (scanner, key) throws(JSONScanner.Fault) in
      switch scanner.text(key) {
      case "format_version":
        let start = scanner.offset
        let text = try scanner.string() ?? ""
        version = (text, start..<scanner.offset)
        // Nothing is known of what follows.
        if versionProblem != nil { throw JSONScanner.Fault(offset: start, expected: "a version") }
      case "tool_version": toolVersion = try scanner.string() ?? ""
      case "policy": policy = try scanner.string() ?? ""
      case "basis": basis = try scanner.string() ?? ""
      case "inputs":
        try scanner.array { (scanner) throws(JSONScanner.Fault) in
          var isPrices = false
          var digest = ""
          try scanner.object { (scanner, key) throws(JSONScanner.Fault) in
            switch scanner.text(key) {
            case "kind": isPrices = try scanner.string() == "prices"
            case "sha256": digest = try scanner.string() ?? ""
            default: try scanner.skip()
            }
          }
          if isPrices { priceDigests.append(digest) } else { digests.append(digest) }
        }
      case "prices_as_of":
        try scanner.objectOrNull { (scanner, key) throws(JSONScanner.Fault) in
          if scanner.text(key) == "newest" {
            newestPrice = try scanner.string().flatMap { try? CalendarDate(parsing: $0) }
          } else {
            try scanner.skip()
          }
        }
      case "totals":
        try scanner.object { (scanner, key) throws(JSONScanner.Fault) in
          if scanner.text(key) == "usd_budget_per_month" {
            budget = try scanner.money()
          } else {
            try scanner.skip()
          }
        }
      case "jobs":
        hasJobs = true
        try scanner.array { (scanner) throws(JSONScanner.Fault) in
          jobs.append(try JobSnapshot(&scanner))
        }
      default: try scanner.skip()
      }
    }
  }
}

extension JSONScanner {
  /// A key as text; escapes, which our keys do not have, stay as they are.
  func text(_ key: Range<Int>) -> String { String(decoding: bytes[key], as: UTF8.self) }

  /// Whether a key is one of ours.
  func isKey(_ key: Range<Int>, _ name: StaticString) -> Bool {
    guard key.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { expected in
      for index in 0..<key.count where unsafe bytes[key.lowerBound + index] != expected[index] {
        return false
      }
      return true
    }
  }

  /// An amount in dollars as decimal digits, or nil for null.
  mutating func money() throws(Fault) -> Money? {
    if try null() { return nil }
    let start = offset
    let range = try rawString("an amount of money")
    var micros: Int64 = 0
    var decimals: Int?
    var isNegative = false
    for index in range {
      let byte = bytes[index]
      switch byte {
      case 0x2D where index == range.lowerBound: isNegative = true
      case 0x2E where decimals == nil: decimals = 0
      case 0x30...0x39 where decimals ?? 0 < 6:
        let (product, overflow) = micros.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(Int64(byte & 0x0F))
        guard !overflow, !carry else { throw Fault(offset: start, expected: "an amount of money") }
        micros = sum
        decimals = decimals.map { $0 + 1 }
      default: throw Fault(offset: start, expected: "an amount of money")
      }
    }
    for _ in (decimals ?? 0)..<6 {
      let (product, overflow) = micros.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw Fault(offset: start, expected: "an amount of money") }
      micros = product
    }
    return Money(micros: isNegative ? -micros : micros)
  }
}
