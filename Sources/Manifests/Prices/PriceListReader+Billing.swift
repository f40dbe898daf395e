import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  /// Nobody bills more than a month for a run, or keeps anybody waiting for more than a day.
  private static let longestMinimum = Duration.seconds(730 * 3_600)
  private static let longestStartUp = Duration.seconds(24 * 3_600)

  /// Reads `billing`: the least time that a provider bills, and what its machines take to start.
  mutating func readBilling(_ area: YAMLNode) {
    var own: Set<String> = []
    forEachRow(of: area, allowed: PriceKeyword.ofBilling) { reader, row in
      guard let written = row[.provider] else {
        reader.reportMissing(.provider, at: row.range)
        return
      }
      let provider = ProviderName.canonical(reader.text(written))
      let minimum = row[.minimum].flatMap { reader.time($0, upTo: Self.longestMinimum) }
      let startUp = row[.startUp].flatMap { reader.time($0, upTo: Self.longestStartUp) }
      if row[.minimum] == nil, row[.startUp] == nil {
        reader.reportMissing(.minimum, at: row.range)
      }
      reader.checkSeller(provider, at: written.range)
      guard own.insert(provider).inserted else {
        reader.report(
          "duplicate-billing", "the billing of '\(provider)' is said twice", at: written.range,
          help: "say minimum and start-up in one row")
        return
      }
      let provenance = reader.provenance(of: row)
      var terms = reader.prices.billing[provider] ?? BillingTerms()
      if let minimum { terms.minimum = Sourced(minimum, provenance: provenance) }
      if let startUp { terms.startUp = Sourced(startUp, provenance: provenance) }
      reader.prices.billing[provider] = terms
    }
  }

  private mutating func time(_ cell: YAMLNode, upTo longest: Duration) -> Hours? {
    guard let time: Duration = quantity(cell) else { return nil }
    guard time <= longest else {
      report(
        "impossible-number", "more than \(longest.components.seconds / 3_600) hours",
        at: cell.range, help: "write what a run is billed or takes beside its work, such as 1h")
      return nil
    }
    return Hours(time)
  }

  /// Warns of a provider that sells nothing, whose terms would never be looked at.
  private mutating func checkSeller(_ provider: String, at range: SourceRange) {
    let known = Set(prices.offers.lazy.map(\.provider))
    guard !known.isEmpty, !known.contains(provider) else { return }
    warn(
      "unknown-provider", "no offer known so far is of '\(provider)'", at: range,
      help: nearest(to: provider, among: known).map { "did you mean '\($0)'?" }
        ?? "offers of files that come later may be")
  }
}

extension PriceKeyword {
  static let ofBilling: [PriceKeyword] = [.provider, .minimum, .startUp]
}
