import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// One price of electricity, or the prices of a week.
  mutating func tariff(_ node: YAMLNode) -> EnergyTariff? {
    switch node.kind {
    case .scalar:
      let price: EnergyPrice? = electricityPrice(node, LabKey.electricity)
      return price.map { EnergyTariff(flat: $0) }
    case .mapping: return tariff(of: [node])
    case .sequence:
      let periods = Array(node.elements)
      if periods.isEmpty { report(.tariffWithoutPeriods(at: node.range)) }
      return tariff(of: periods)
    }
  }

  private mutating func electricityPrice<Key: ManifestKey>(
    _ node: YAMLNode, _ key: Key
  ) -> EnergyPrice? {
    quantity(node, key, upTo: Limits.electricity, said: "$10 a kWh")
  }

  private mutating func tariff(of nodes: [YAMLNode]) -> EnergyTariff? {
    var periods: [EnergyTariff.Period] = []
    var ranges: [SourceRange] = []
    for node in nodes {
      guard let period = period(node) else { continue }
      periods.append(period)
      ranges.append(node.range.firstByte)
    }
    guard let first = nodes.first?.range.firstByte else { return nil }
    // A period that does not read leaves a gap of its own making.
    let isComplete = periods.count == nodes.count
    var missing: [Range<Int>] = []
    for fault in EnergyTariff.faults(in: periods) {
      switch fault {
      case .gap(let hours): missing.append(hours)
      case .overlap(let hour, let one, let other):
        report(.tariffOverlap(hour, of: ranges[one], and: ranges[other]))
      case .emptyPeriod(let period), .hourOutOfRange(let period):
        report(.periodWithoutHours(at: ranges[period]))
      }
    }
    if isComplete, !missing.isEmpty { report(.tariffGap(missing, first: first)) }
    return isComplete ? try? EnergyTariff(periods: periods) : nil
  }

  private mutating func period(_ node: YAMLNode) -> EnergyTariff.Period? {
    guard isMapping(node, of: PeriodKey.table) else { return nil }
    var days: Set<Weekday>? = Weekday.everyDay
    var from: Int? = 0
    var to: Int? = 24
    var price: EnergyPrice?
    var hasPrice = false
    var isUnclear = false
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: PeriodKey.table) else {
        // It may have been meant for hours or for the price; neither is known then.
        isUnclear = isUnclear || PeriodKey.table.find(keyNode) == nil
        continue
      }
      switch key {
      case .days: days = self.days(value)
      case .from: from = written(value, key).flatMap { hourOfDay($0, key, in: 0...23) }
      case .to: to = written(value, key).flatMap { hourOfDay($0, key, in: 0...24) }
      case .price:
        hasPrice = true
        price = electricityPrice(value, key)
      }
    }
    guard !isUnclear else { return nil }
    if !hasPrice { report(.missingKey(PeriodKey.price, at: node.range.firstByte)) }
    guard let days, let from, let to, let price else { return nil }
    return EnergyTariff.Period(days: days, fromHour: from, toHour: to, price: price)
  }

  /// `8`, or `8:00` as clocks show it.
  private mutating func hourOfDay(
    _ written: WrittenText, _ key: PeriodKey, in range: ClosedRange<Int>
  ) -> Int? {
    guard let (hour, minutes) = written.divided(atByte: UInt8(ascii: ":")) else {
      return integer(written, key, in: range)
    }
    guard minutes.text == "00" else {
      report(.notAWholeNumber(written, key, in: range))
      return nil
    }
    return integer(hour, key, in: range)
  }

  private mutating func days(_ node: YAMLNode) -> Set<Weekday>? {
    guard node.kind != .mapping else {
      report(.wrongType(node, PeriodKey.days))
      return nil
    }
    let items = node.kind == .scalar ? [node] : Array(node.elements)
    var days: Set<Weekday> = []
    for item in items {
      guard let written = written(item, PeriodKey.days) else { return nil }
      for clause in written.clauses {
        guard let some = clause.days else {
          report(.unknownDays(clause))
          return nil
        }
        days.formUnion(some)
      }
    }
    return days
  }
}

extension Diagnostic {
  static func unknownDays(_ written: WrittenText) -> Diagnostic {
    let words = Weekday.allCases.map(\.rawValue) + ["workdays", "weekend", "every day"]
    return Diagnostic(
      .error, "unknown-value", "'\(written.text)' are no days of the week", at: written.range,
      help: nearest(to: written.string, among: words).map { "did you mean '\($0)'?" }
        ?? "write 'mon-fri', 'sat', 'weekend' or 'every day'")
  }

  /// Hours of the week without a price, in stretches.
  static func tariffGap(_ stretches: [Range<Int>], first: SourceRange) -> Diagnostic {
    let hours = stretches[0]
    let more = stretches.dropFirst().reduce(0) { $0 + $1.count }
    let rest = more == 0 ? "" : more == 1 ? ", and for 1 more hour" : ", and for \(more) more hours"
    return Diagnostic(
      .error, "tariff-gap",
      "no price for \(hour(hours.lowerBound)) to \(hour(hours.upperBound))\(rest)",
      at: first, label: "the periods begin here",
      help: "each hour of the week needs one price; add periods for these")
  }

  static func tariffWithoutPeriods(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "tariff-gap", "no price for any hour", at: range,
      help: "write one price, such as 0.19 $/kWh, or periods that cover the week")
  }

  /// An hour of the week, the first, that two periods have in common.
  static func tariffOverlap(
    _ shared: Int, of one: SourceRange, and other: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "tariff-overlap", "two prices for \(hour(shared)) to \(hour(shared + 1))",
      at: other, label: "this period", notes: [Note(at: one, "and this one")],
      help: "a period that ends after midnight belongs to the day on which it begins")
  }

  static func periodWithoutHours(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "impossible-number", "this period has no hours", at: range,
      help: "write 'from: 0' and 'to: 24' for whole days")
  }

  /// `monday 20:00`.
  private static func hour(_ hour: Int) -> String {
    "\(Weekday(hourOfWeek: hour).rawValue) \(hour % 24):00"
  }
}
