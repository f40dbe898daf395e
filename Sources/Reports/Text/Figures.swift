package import Quantities

// How precisely a figure is shown is decided here: exact in machine formats, short in tables.

/// What stands where a figure is not known.  Unknown is never 0.
package let unknownMark = "–"

extension Money {
  /// For a column without a total: whole dollars from $1 up, cents below.
  package var tableText: String {
    if self == .zero { return "0" }
    let isWhole = micros.magnitude >= 1_000_000
    let text = formatted(decimals: isWhole ? 0 : 2, grouped: true)
    return text == "0.00" ? (micros < 0 ? ">-0.01" : "<0.01") : text
  }

  /// For a sentence: `$1,234.57`, and more decimals only for what is below a cent.
  package var sentenceText: String {
    let isTiny = micros != 0 && micros.magnitude < 10_000
    let text = formatted(decimals: isTiny ? 6 : 2, grouped: true)
    return text.hasPrefix("-") ? "-$\(text.dropFirst())" : "$\(text)"
  }
}

extension Hours {
  /// `104.2`, and two decimals below an hour.
  package var tableText: String {
    guard count.isFinite else { return unknownMark }
    if count > 0, count < 0.005 { return "<0.01" }
    return fixed(count, decimals: count < 1 && count > 0 ? 2 : 1, grouped: true)
  }
}

extension DeviceHours {
  /// `1,314.0`: an amount of a pool, with its decimals only where they count.
  package var tableText: String {
    guard count.isFinite else { return unknownMark }
    return fixed(count, decimals: count < 100 ? 1 : 0, grouped: true)
  }
}

extension Double {
  /// A ratio for people: about three digits that count.
  package var ratioText: String {
    guard magnitude < 1, magnitude > 0, isFinite else {
      return fixed(self, decimals: magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2, grouped: true)
    }
    var decimals = 2
    var scaled = magnitude * 10
    while scaled < 1, decimals < 9 {
      decimals += 1
      scaled *= 10
    }
    return fixed(self, decimals: decimals)
  }
}

/// "1 job", "2 jobs".
package func counted(_ count: Int, _ noun: String) -> String {
  let digits = fixed(Double(count), decimals: 0, grouped: true)
  return "\(digits) \(noun)\(count == 1 ? "" : "s")"
}

/// "a, b and 3 more".
package func listed(_ words: [String], limit: Int = 4, conjunction: String = "and") -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  if words.count > limit {
    let shown = words.prefix(limit - 1).joined(separator: ", ")
    return "\(shown) \(conjunction) \(words.count - limit + 1) more"
  }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
}
