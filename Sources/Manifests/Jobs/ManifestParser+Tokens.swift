import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// 24 rates, one for each hour of the day from midnight.
  mutating func profile(_ node: YAMLNode) -> [RequestRate] {
    guard node.kind == .sequence else {
      report(.wrongType(node, RequestsKey.profile))
      return []
    }
    var rates: [RequestRate] = []
    let items = Array(node.elements)
    guard items.count == 24 else {
      report(.profileOfOtherLength(items.count, at: node.range.firstByte))
      return []
    }
    for item in items {
      guard
        let rate: RequestRate = quantity(
          item, RequestsKey.profile, upTo: Limits.requests, said: "a billion a second")
      else { return [] }
      rates.append(rate)
    }
    guard rates.contains(where: { $0 > .zero }) else {
      report(.zero(WrittenText(items[0]), RequestsKey.profile))
      return []
    }
    return rates
  }

  /// `900 in, 200 out`.
  mutating func tokens(_ written: WrittenText) -> TokenCount? {
    var count = TokenCount(input: 0, output: 0)
    for clause in written.clauses {
      let (number, isInput) =
        clause.before("in").map { ($0, true) } ?? clause.before("out").map { ($0, false) }
        ?? (clause, nil as Bool?)
      guard let isInput, WholeNumber(number.text) != nil else {
        report(.unreadableNotation(clause, RequestsKey.tokens))
        return nil
      }
      guard let value = integer(number, RequestsKey.tokens, in: 0...Limits.tokens) else {
        return nil
      }
      if isInput { count.input = Double(value) } else { count.output = Double(value) }
    }
    guard count.total > 0 else {
      report(.zero(written, RequestsKey.tokens))
      return nil
    }
    return count
  }

  /// `$0.50/M in, $1.50/M out`, or the same in keys with a provider and a place.
  mutating func tokenPrice(_ node: YAMLNode) -> TokenPrice? {
    guard node.kind != .mapping else { return longTokenPrice(node) }
    guard let written = written(node, RequestsKey.api) else { return nil }
    var input: Money?
    var output: Money?
    for clause in written.clauses {
      let isInput = clause.before("in") != nil
      guard let price = clause.before("in") ?? clause.before("out"),
        let (amount, unit) = price.divided(atByte: UInt8(ascii: "/")), unit.isWord("M"),
        let money: Money = quantity(
          amount, RequestsKey.api, upTo: Limits.tokenPrice, said: "$100,000 a million")
      else {
        if !hasErrors { report(.unreadableNotation(clause, RequestsKey.api)) }
        return nil
      }
      if isInput { input = money } else { output = money }
    }
    guard let input, let output else {
      report(.unreadableNotation(written, RequestsKey.api))
      return nil
    }
    return TokenPrice(perMillionInput: input, perMillionOutput: output)
  }

  private mutating func longTokenPrice(_ node: YAMLNode) -> TokenPrice? {
    var price = TokenPrice(perMillionInput: .zero, perMillionOutput: .zero)
    var seen: Set<TokenPriceKey> = []
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: TokenPriceKey.table) else { continue }
      seen.insert(key)
      switch key {
      case .input:
        price.perMillionInput =
          quantity(value, key, upTo: Limits.tokenPrice, said: "$100,000 a million") ?? .zero
      case .output:
        price.perMillionOutput =
          quantity(value, key, upTo: Limits.tokenPrice, said: "$100,000 a million") ?? .zero
      case .provider: price.provider = name(value, key)
      case .place: price.place = places(value, key).first
      }
    }
    for key in [TokenPriceKey.input, .output] where !seen.contains(key) {
      report(.missingKey(key, at: node.range.firstByte))
    }
    return price
  }
}

extension Diagnostic {
  static func profileOfOtherLength(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "profile-length", "a profile has 24 rates, not \(count)", at: range,
      label: "one for each hour of the day",
      help: "give the rate of every hour from midnight on, or a file with 'trace'")
  }
}
