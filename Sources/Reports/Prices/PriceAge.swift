package import PlacementModel
package import Quantities

/// The day it is, and how old a price may be before a report warns of it.
package struct PriceAge: Hashable, Sendable {
  /// Half a year: rents of GPUs have moved by a tenth and more in less.
  package static let usualLimit = 180

  package var now: CalendarDate
  /// Most days since a price was true.
  package var limitInDays: Int

  package init(now: CalendarDate, limitInDays: Int = usualLimit) {
    self.now = now
    self.limitInDays = limitInDays
  }

  /// Days since a figure was true; nil if nobody knows when it was.
  package func days(of provenance: Provenance) -> Int? {
    provenance.asOf.map { now.days(since: $0) }
  }

  /// Whether a figure is older than may be, or of no known date.
  package func isStale(_ provenance: Provenance) -> Bool {
    days(of: provenance).map { $0 > limitInDays } ?? true
  }

  /// What to say of those of some offers whose prices are stale, each with the price that counts;
  /// nil if none is.
  ///
  /// One clause for each provider, with the oldest date.
  package func warning(of prices: some Sequence<UsedPrice>) -> String? {
    var oldest: [String: CalendarDate] = [:]
    var undated: Set<String> = []
    for price in prices where isStale(price.provenance) {
      let provider = price.provider
      guard let date = price.provenance.asOf else {
        undated.insert(provider)
        continue
      }
      oldest[provider] = oldest[provider].map { min($0, date) } ?? date
    }
    let dated = oldest.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
      "\($0.key) of \($0.value) (\(counted(now.days(since: $0.value), "day")))"
    }
    let clauses = dated + undated.sorted().map { "\($0) of unknown date" }
    guard !clauses.isEmpty else { return nil }
    return "prices older than \(counted(limitInDays, "day")): "
      + listed(clauses.map(printable), limit: 5)
  }
}

extension ReportContext {
  /// The age that prices may have; nil where nobody said what day it is.
  var priceAge: PriceAge? {
    now.map { PriceAge(now: $0, limitInDays: maxPriceAgeInDays) }
  }
}
