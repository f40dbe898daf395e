import PlacementModel
import Quantities

extension ServiceComparison {
  /// Each way to serve, what it costs, and for a million requests and tokens; `planned` is what the
  /// plan prints for its own.
  func rows(
    _ price: TokenPrice?, planned: String
  ) -> [(mark: String, text: String, source: String)] {
    var rows = options.map { option -> (mark: String, text: String, source: String) in
      let source = option.way == .byToken ? Self.words(of: price) : ""
      return (option.way.words, text(of: option, planned), source)
    }
    if let requestsPerMonth {
      var text =
        "\(fixed(requestsPerMonth / 1e6, decimals: 2, grouped: true)) million requests a month"
      if let tokens {
        let (read, written) = (tokens.input, tokens.output)
        text +=
          ", \(read.quantityText(decimals: 1)) tokens in and "
          + "\(written.quantityText(decimals: 1)) out each"
      }
      rows.append(("", text, ""))
    } else {
      rows.append(("", "how many requests there are is not known: 'requests' says it", ""))
    }
    return rows
  }

  private func text(of option: Option, _ planned: String) -> String {
    if !option.obstacles.isEmpty {
      return "cannot be: "
        + option.obstacles.map { $0.words(option.way.subject) }.joined(separator: "; ")
    }
    guard let cost = option.perMonth else {
      return option.way == .byToken && tokens == nil
        ? "not known without 'tokens' of a request" : "not known"
    }
    var text = "\(option.way == .planned ? planned : cost.sentenceText) a month"
    if let million = perMillionRequests(option) {
      text += ", \(million.unitPriceText) a million requests"
    }
    if let million = perMillionTokens(option) {
      text += ", \(million.unitPriceText) a million tokens"
    }
    return text
  }

  private static func words(of price: TokenPrice?) -> String {
    guard let price else { return "" }
    let provider = price.provider.map { ", \($0)" } ?? ""
    return "manifest: \(price.perMillionInput.sentenceText) a million in, "
      + "\(price.perMillionOutput.sentenceText) out\(provider)"
  }

  /// `as planned $131.22 a month ($1.25 a million), all rented $290.00 a month ($2.76 a million)`.
  func summary(planned: String) -> String {
    options.filter { $0.obstacles.isEmpty }.map { option in
      let known = option.perMonth.map { option.way == .planned ? planned : $0.sentenceText }
      let cost = known.map { "\($0) a month" } ?? "an unknown amount"
      let million = perMillionRequests(option).map { " (\($0.unitPriceText) a million)" } ?? ""
      return "\(option.way.words) \(cost)\(million)"
    }.joined(separator: ", ")
  }

  var json: JSONValue {
    .object([
      "options": .array(
        options.map { option in
          .object([
            "obstacles": .array(option.obstacles.map { $0.json(option.way.subject) }),
            "usd_per_million_requests": .money(perMillionRequests(option)),
            "usd_per_million_tokens": .money(perMillionTokens(option)),
            "usd_per_month": .money(option.perMonth),
            "way": .string(option.way.rawValue),
          ])
        }),
      "requests_per_month": .optional(requestsPerMonth, JSONValue.estimate),
      "tokens_in_per_request": .optional(tokens) { .estimate($0.input) },
      "tokens_out_per_request": .optional(tokens) { .estimate($0.output) },
    ])
  }
}

extension Money {
  /// A price for a unit: four decimals below a dollar.
  fileprivate var unitPriceText: String {
    micros.magnitude >= 1_000_000 || micros.magnitude < 10_000
      ? sentenceText : "$\(formatted(decimals: 4))"
  }
}

extension ServiceComparison.Way {
  var words: String {
    switch self {
    case .planned: "as planned"
    case .atHome: "all at home"
    case .rented: "all rented"
    case .byToken: "by the token"
    }
  }

  fileprivate var subject: String {
    switch self {
    case .planned, .atHome: "the lab"
    case .rented: "the cloud"
    case .byToken: "the interface"
    }
  }
}
