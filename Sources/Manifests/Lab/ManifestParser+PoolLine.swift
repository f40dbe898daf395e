import Diagnostics
import PlacementModel
import Quantities

// `2 x RTX 4090, bought 2024-06 for $1,600 each, 12h/day`

extension ManifestParser {
  /// The short form of a pool.
  mutating func poolDraft(_ line: WrittenText) -> PoolDraft? {
    var clauses = line.clauses[...]
    guard let first = clauses.popFirst(), !first.isEmpty else {
      report(.unreadableNotation(line, LabKey.gpus))
      return nil
    }
    var draft = PoolDraft()
    draft.isLong = false
    let (count, model) = first.countAndRest
    draft.model = model
    if let count {
      guard let number = integer(count, PoolKey.count, in: 1...Limits.gpus) else { return nil }
      draft.count = number
    }
    // A list of one without brackets: the next pool is no property of this one.
    for clause in clauses {
      guard readClause(clause, into: &draft) else { return nil }
    }
    return draft
  }

  /// Reads one of the parts after the first.
  ///
  /// - Returns: false if something was wrong, and reported.
  private mutating func readClause(_ clause: WrittenText, into draft: inout PoolDraft) -> Bool {
    if let rest = clause.after("bought") {
      guard let (date, price) = rest.divided(at: "for") else {
        draft.bought = quantity(rest, PoolKey.bought)
        return draft.bought != nil
      }
      draft.bought = quantity(date, PoolKey.bought)
      draft.price = priceOfOne(price, PoolKey.price, count: draft.count)
      return draft.bought != nil && draft.price != nil
    }
    if let price = clause.after("for") {
      draft.price = priceOfOne(price, PoolKey.price, count: draft.count)
      return draft.price != nil
    }
    if let time = clause.after("life") {
      draft.life = span(time, PoolKey.life)
      return draft.life != nil
    }
    if let price = clause.after("resale") {
      draft.resale = priceOfOne(price, PoolKey.resale, count: draft.count)
      return draft.resale != nil
    }
    if let rest = clause.after("keep"), let share = rest.before("free") {
      draft.keptFree = quantity(share, PoolKey.keepFree)
      return draft.keptFree != nil
    }
    if let count = clause.beforePerNode {
      draft.perNode = integer(count, PoolKey.perNode, in: 1...Limits.gpus)
      return draft.perNode != nil
    }
    switch clause.text.utf8.last?.lowercasedASCII {
    case UInt8(ascii: "b"):
      draft.memory = memory(clause, PoolKey.memory)
      return draft.memory != nil
    case UInt8(ascii: "w"):
      draft.power = quantity(
        clause, PoolKey.power, upTo: Limits.powerPerGPU, said: "10 kW a GPU")
      return draft.power != nil
    default: break
    }
    if clause.text.utf8.first == UInt8(ascii: "$") || clause.before("each") != nil {
      draft.price = priceOfOne(clause, PoolKey.price, count: draft.count)
      return draft.price != nil
    }
    if clause.text.utf8.first.map({ $0 &- 0x30 < 10 }) == true,
      clause.text.utf8.contains(UInt8(ascii: "/")) || clause.divided(at: "per") != nil
    {
      draft.hoursPerMonth = hoursAvailable(clause)
      return draft.hoursPerMonth != nil
    }
    report(.unknownPoolClause(clause))
    return false
  }

  /// `$1,600 each` or `$3,200 together`, as the price of one.
  private mutating func priceOfOne(
    _ written: WrittenText, _ key: PoolKey, count: Int
  ) -> Money? {
    let limit = "$1,000,000,000"
    if let each = written.before("each") {
      return quantity(each, key, upTo: Limits.money, said: limit)
    }
    if let all = written.before("together") {
      let money: Money? = quantity(all, key, upTo: Limits.money, said: limit)
      return money.flatMap { try? $0.scaled(by: 1, over: Int64(count)) }
    }
    let money: Money? = quantity(written, key, upTo: Limits.money, said: limit)
    guard money != nil, count > 1 else { return money }
    report(.ambiguousPrice(written, count: count))
    return nil
  }

  /// `12h/day`, `60 h per week`, `500h/month`, as hours in a billing month.
  mutating func hoursAvailable(_ written: WrittenText) -> Hours? {
    let parts = written.divided(atByte: UInt8(ascii: "/")) ?? written.divided(at: "per")
    guard let (amount, period) = parts, let cycle = Cycle(period) else {
      report(.unreadableNotation(written, PoolKey.hoursAvailable))
      return nil
    }
    let limit = Duration.seconds(Int64(cycle.hours) * 3_600)
    let said = "the hours of a \(cycle.rawValue)"
    guard let time = hours(amount, PoolKey.hoursAvailable, upTo: limit, said: said) else {
      return nil
    }
    return cycle.perMonth(time)
  }
}

/// A stretch of time that has a number of hours in which something may be used.
enum Cycle: String, CaseIterable {
  case day, week, month

  init?(_ written: WrittenText) {
    if written.isWord("day", "d") {
      self = .day
    } else if written.isWord("week", "w", "wk") {
      self = .week
    } else if written.isWord("month", "mo") {
      self = .month
    } else {
      return nil
    }
  }

  var hours: Int {
    switch self {
    case .day: 24
    case .week: 168
    case .month: BillingMonth.hours
    }
  }

  /// So many hours of each, in a billing month.
  func perMonth(_ time: Duration) -> Hours {
    Hours(time.hours * Double(BillingMonth.hours) / Double(hours))
  }
}

extension Diagnostic {
  /// `4 x RTX 4090 for $6,400`: each, or all?
  static func ambiguousPrice(_ written: WrittenText, count: Int) -> Diagnostic {
    Diagnostic(
      .error, "ambiguous-price", "is this the price of one GPU, or of all \(count)?",
      at: written.range,
      help: "write '\(written.text) each' or '\(written.text) together'")
  }

  static func unknownPoolClause(_ clause: WrittenText) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-value", "'\(clause.text)' says nothing of a pool", at: clause.range,
      help:
        "write 'bought 2024-06 for $1,600 each', '24GB', '450 W', '12h/day', 'keep 25% free', "
        + "'8 per node', 'life 3 years' or 'resale $400 each'; another pool is another item of the list"
    )
  }
}
