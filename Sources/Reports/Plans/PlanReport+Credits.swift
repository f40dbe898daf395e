import PlacementModel
import Quantities

// What has been paid before: credits, and hours of machines.

extension PlanReport {
  /// What credits take off the total, and what is left to pay, in cents; nothing without credits.
  var creditLines: [(label: String, cents: Int64, remark: String)] {
    guard let credits else { return [] }
    let used = Apportionment.cents(credits.used)
    let least = plan.totals.unknown > 0 ? "at least" : ""
    return [("credits", -used, creditRemark(credits)), ("to pay", cents.total - used, least)]
  }

  /// `of 5,000, which last 5.1 months`.
  private func creditRemark(_ credits: CreditUse) -> String {
    let all = credits.available
    let amount = all.formatted(decimals: all.micros % 1_000_000 == 0 ? 0 : 2)
    let until = facts.cloud.creditsUntil.map { "\($0)" }
    if credits.isExpired { return "of \(amount), which ended on \(until ?? unknownMark)" }
    var text = "of \(amount)"
    if let months = credits.months {
      text +=
        months < 1.005 ? ", then used up" : ", which last \(fixed(months, decimals: 1)) months"
    }
    return until.map { "\(text), until \($0)" } ?? text
  }

  /// How much is used of the hours that are paid for; nil if there are none.
  var prepaidRemark: String? {
    let hours = facts.paidHours(in: plan)
    guard !hours.isEmpty else { return nil }
    let clauses = hours.map { entry in
      let offer = facts.prices.offers[entry.offer]
      let site = [offer.provider, offer.instance, offer.region].compactMap { $0 }
      return "\(printable(site.joined(separator: " "))) used \(entry.used.tableText) of "
        + "\(entry.available.tableText) node-hours"
    }
    return clauses.joined(separator: ", ")
  }

  var prepaidJSON: JSONValue {
    .array(
      facts.paidHours(in: plan).map { entry in
        let offer = facts.prices.offers[entry.offer]
        return .object([
          "instance": .string(offer.instance),
          "node_hours": .estimate(entry.available.count),
          "node_hours_used": .estimate(entry.used.count),
          "provider": .string(offer.provider),
          "region": .optional(offer.region, JSONValue.string),
        ])
      })
  }

  /// What is left to pay of the month's total; nil if that cannot be counted.
  var toPay: Money? {
    guard let all = plan.totals.all else { return nil }
    return try? all - (credits?.used ?? .zero)
  }
}
