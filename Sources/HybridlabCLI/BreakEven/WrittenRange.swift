import Diagnostics
import PlacementModel
import Quantities

/// Reads `--range`: `rent=1.5..3`, `price=10%`, `use=4h/day..10h/day`, `discount=0%..15%`.
///
/// Bare numbers are in the unit of the input as the report prints it; a percentage alone is a swing
/// to both sides.
struct WrittenRange {
  var question: BuyOrRent
  /// GPUs that a price, or a power, of one is multiplied by.
  var count: Int

  /// The names that are understood, with the input each stands for.
  static var names: [String: BreakEvenInput] {
    var names = [
      "price": BreakEvenInput.capital, "speed": .throughput, "utilization": .use,
      "tariff": .electricity, "staff": .overhead,
    ]
    for input in BreakEvenInput.allCases { names[input.rawValue] = input }
    return names
  }

  func read(_ text: String) -> Result<InputRange, CommandLineMistake> {
    let parts = text.split(separator: "=", maxSplits: 1).map { WrittenNumber.trim(String($0)) }
    guard parts.count == 2 else {
      return .failure(.unreadable(text, of: .range, examples: Self.examples))
    }
    guard let input = Self.names[parts[0].lowercased()] else {
      return .failure(.unknownInput(parts[0], among: Self.names.keys.sorted()))
    }
    guard let now = question.value(of: input) else {
      return .failure(
        CommandLineMistake(
          code: "unknown-flag-value",
          message: "'--range' varies '\(parts[0])', which has no part in this comparison",
          help: "give the input a value first"))
    }
    let isEach = parts[0].lowercased() == "price" || input == .power
    guard let (low, high) = ends(parts[1], of: input, now: now, times: isEach ? count : 1) else {
      return .failure(.unreadable(text, of: .range, examples: Self.examples))
    }
    guard let range = try? InputRange(input, from: low, to: high) else {
      return .failure(
        CommandLineMistake(
          code: "impossible-number", message: "'--range' cannot be '\(text)'",
          help: low > high
            ? "the smaller end comes first" : "'\(parts[0])' cannot have such a value"))
    }
    return .success(range)
  }

  private static let examples = "rent=1.5..3, price=10% or use=4h/day..10h/day"

  private func ends(
    _ text: String, of input: BreakEvenInput, now: Double, times count: Int
  ) -> (Double, Double)? {
    if let dots = text.firstRange(of: "..") {
      let low = end(WrittenNumber.trim(String(text[..<dots.lowerBound])), of: input, now, count)
      let high = end(WrittenNumber.trim(String(text[dots.upperBound...])), of: input, now, count)
      guard let low, let high else { return nil }
      return (low, high)
    }
    var swing = text
    for mark in ["±", "+-", "+/-"] where swing.hasPrefix(mark) { swing.removeFirst(mark.count) }
    guard swing.hasSuffix("%"), let share = WrittenNumber.share(swing), share >= 0 else {
      return nil
    }
    // Rates move by points, amounts by a part of themselves.
    if input.isRate { return (now - share, now + share) }
    return (now * max(0, 1 - share), now * (1 + share))
  }

  private func end(
    _ text: String, of input: BreakEvenInput, _ now: Double, _ count: Int
  ) -> Double? {
    if input.isRate { return WrittenNumber.share(text) }
    let isSigned = text.hasPrefix("+") || text.hasPrefix("-")
    if isSigned, text.hasSuffix("%") { return WrittenNumber.share(text).map { now * (1 + $0) } }
    let bare = WrittenNumber.count(text)
    switch input {
    case .capital, .resale:
      if text.hasSuffix("%"), let share = WrittenNumber.share(text) {
        return share * question.purchase.capital.dollars
      }
      return (bare ?? (try? Money(parsing: text))?.dollars).map { $0 * Double(count) }
    case .use:
      // Hours a day, as people say it.
      if let bare { return bare / 24 * question.terms.month.count }
      return WrittenNumber.use(text, month: question.terms.month)?.count
    case .power:
      let watts = bare ?? (try? Power(parsing: text))?.watts
      return watts.map { $0 * Double(count) / 1000 }
    case .electricity:
      return bare ?? (try? EnergyPrice(parsing: text))?.perKilowattHour.dollars
        ?? (try? Money(parsing: text))?.dollars
    case .rent, .running, .maintenance, .overhead:
      let amount = WrittenNumber.divided(text)?.amount ?? text
      return bare ?? (try? Money(parsing: amount))?.dollars
    case .throughput, .tokens: return bare
    case .growth, .rentDecline, .discount: return nil
    }
  }
}

extension BreakEvenInput {
  fileprivate var isRate: Bool { self == .growth || self == .rentDecline || self == .discount }
}

extension CommandLineMistake {
  fileprivate static func unknownInput(_ name: String, among known: [String]) -> CommandLineMistake
  {
    CommandLineMistake(
      code: "unknown-flag-value", message: "'--range' knows no input '\(name)'",
      help: nearest(to: name, among: known).map { "did you mean '\($0)'?" }
        ?? "it is one of \(list(known, "or"))")
  }
}
