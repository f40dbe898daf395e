import PlacementModel
import Quantities

/// Numbers with units of their own, as flags take them.
enum WrittenNumber {
  /// A number and what stands behind it: `8` and `h/day`.  Commas group digits.
  static func split(_ text: some StringProtocol) -> (number: Double, rest: String)? {
    let trimmed = trim(String(text))
    var digits = ""
    var rest = trimmed[...]
    if let sign = rest.first, sign == "-" || sign == "+" || sign == "\u{2212}" {
      digits = sign == "+" ? "" : "-"
      rest.removeFirst()
    }
    while let character = rest.first, character.isASCII,
      character.isNumber || character == "." || character == ","
    {
      if character != "," { digits.append(character) }
      rest.removeFirst()
    }
    guard digits.contains(where: \.isNumber), let number = Double(digits), number.isFinite else {
      return nil
    }
    return (number, trim(String(rest)))
  }

  static func trim(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// `20%`, `0.2`, `5 %/year`; nil for a bare number that is more than the whole.
  static func share(_ text: String) -> Double? {
    guard let (number, rest) = split(text) else { return nil }
    var unit = rest.lowercased()
    for ending in ["/year", "/y", "/yr", " a year", " per year", " p.a."]
    where unit.hasSuffix(ending) {
      unit.removeLast(ending.count)
    }
    switch trim(unit) {
    case "%", "percent": return number / 100
    case "": return number.magnitude <= 1 ? number : nil
    default: return nil
    }
  }

  /// A number above zero and nothing else, with `k`, `M`, `B` or `T` behind it.
  static func count(_ text: String) -> Double? {
    guard let (number, rest) = split(text), number >= 0 else { return nil }
    let scales = ["": 1, "k": 1e3, "K": 1e3, "M": 1e6, "B": 1e9, "G": 1e9, "T": 1e12]
    return scales[rest].map { number * $0 }
  }

  /// `36mo`, `3 years`, `300d`, in months of a length.
  static func months(_ text: String, month: Hours) -> Months? {
    guard let (number, rest) = split(text), number >= 0 else { return nil }
    return calendarUnit(rest).map { Months($0.months(number, month: month)) }
  }

  /// A span of the calendar.
  enum Span {
    case hour, day, week, month, year

    func months(_ count: Double, month: Hours) -> Double {
      switch self {
      case .hour: count / month.count
      case .day: count * 24 / month.count
      case .week: count * 168 / month.count
      case .month: count
      case .year: count * 12
      }
    }
  }

  static func calendarUnit(_ word: String) -> Span? {
    switch word.lowercased() {
    case "h", "hr", "hrs", "hour", "hours": .hour
    case "d", "day", "days": .day
    case "w", "wk", "week", "weeks": .week
    case "mo", "mon", "month", "months": .month
    case "y", "yr", "yrs", "year", "years": .year
    default: nil
    }
  }

  /// What is for what: `$2.50` and `h` of `$2.50/h`, `$2.50 per hour`, `$2.50 an hour`.
  static func divided(_ text: String) -> (amount: String, unit: String)? {
    let trimmed = trim(text)
    if let slash = trimmed.lastIndex(of: "/") {
      return (
        trim(String(trimmed[..<slash])), trim(String(trimmed[trimmed.index(after: slash)...]))
      )
    }
    let words = trimmed.split(separator: " ").map(String.init)
    guard let index = words.lastIndex(where: { ["per", "a", "an"].contains($0) }), index > 0 else {
      return nil
    }
    return (
      words[..<index].joined(separator: " "), words[(index + 1)...].joined(separator: " ")
    )
  }

  /// Hours of use in a month: `8h/day`, `176h/month`, `30%`, `24/7`.
  static func use(_ text: String, month: Hours) -> Hours? {
    let trimmed = trim(text)
    if trimmed == "24/7" { return month }
    if trimmed.hasSuffix("%"), let share = share(trimmed) { return month * share }
    guard let (amount, unit) = divided(trimmed), let (number, hour) = split(amount), number >= 0,
      hour.isEmpty || calendarUnit(hour) == .hour, let span = calendarUnit(unit)
    else { return nil }
    return Hours(number / span.months(1, month: month))
  }

  /// How often in a month: `4/month`, `1 a week`, `4`.
  static func perMonth(_ text: String, month: Hours) -> Double? {
    if let bare = count(text) { return bare }
    guard let (amount, unit) = divided(text), let number = count(amount),
      let span = calendarUnit(unit)
    else { return nil }
    return number / span.months(1, month: month)
  }
}
