import PlacementModel
import Quantities

extension BreakEvenReport {
  /// The answer, and what belongs to it, as pairs of a name and a sentence.
  var findings: [(name: String, text: String)] {
    let month = question.terms.month
    var found: [(String, String)] = []
    found.append(("a month", monthText))
    // A lease has no capital to pay back.
    if question.purchase.capital > .zero { found.append(("simple", simpleText)) }
    if let hours = analysis.hours, analysis.time != .zero {
      var parts = ["\(hours.tableText) hours of use"]
      if let runs = analysis.runs { parts.append("\(runs.ratioText) runs") }
      if let tokens = analysis.millionTokens {
        parts.append("\(tokens.ratioText) million tokens")
      }
      found.append(("work by then", parts.joined(separator: ", ")))
    }
    if let settled = settledText { found.append(("if settled", settled)) }
    if let again = analysis.behindAgain {
      let good = analysis.aheadForGood.map { ", ahead for good after \($0.words(month: month))" }
      found.append(
        (
          "behind again",
          "after \(again.words(month: month))"
            + (good ?? ", and not ahead at the end of what was looked at")
        ))
    }
    found.append(("use needed", neededText))
    found.append(contentsOf: unitCosts)
    return found
  }

  private var monthText: String {
    "\(analysis.month.rented.sentenceText) to rent, \(analysis.month.owned.sentenceText) to run "
      + "what is owned, at the prices of the first month"
  }

  private var simpleText: String {
    let own = question.purchase
    var capital = [own.capital.sentenceText]
    if own.setup > .zero { capital.append("+ \(own.setup.sentenceText)") }
    if own.grant > .zero { capital.append("- \(own.grant.sentenceText)") }
    if question.rental.setup > .zero { capital.append("- \(question.rental.setup.sentenceText)") }
    let formula =
      "\(capital.count > 1 ? "(\(capital.joined(separator: " ")))" : capital[0]) / "
      + "(\(analysis.month.rented.sentenceText) - \(analysis.month.owned.sentenceText))"
    guard let simple = analysis.simple else {
      return "never: a month of renting costs no more than a month of running"
    }
    return "\(formula) = \(fixed(simple.count, decimals: 2, grouped: true)) months"
  }

  private var settledText: String? {
    guard question.purchase.payment != .atOnce else { return nil }
    guard let settled = analysis.settled else {
      return "never ahead if what is still owed were paid off at that moment"
    }
    return "ahead after \(settled.words(month: question.terms.month)) if what is still owed were "
      + "paid off at that moment"
  }

  private var neededText: String {
    let horizon = question.terms.horizon.words(month: question.terms.month)
    guard let needed = analysis.hoursNeededPerMonth else {
      return analysis.breaksEven(within: question.terms.horizon)
        ? "any: use does not decide it within \(horizon)"
        : "no use, not even 24/7, pays within \(horizon)"
    }
    var parts = [question.useWords(needed)]
    if let runs = neededRuns { parts.append("\(runs.ratioText) runs a month") }
    if let tokens = neededTokens { parts.append("\(tokens.ratioText) million tokens a month") }
    return "\(parts.joined(separator: "; ")) to come out even over \(horizon)"
  }

  /// What an hour and a million tokens cost over the horizon.
  var unitCosts: [(name: String, text: String)] {
    guard let hour = perHour else { return [] }
    let gpu = (sides.gpus ?? 1) > 1 ? perGPUHour.map { " (\($0.priceText) a GPU)" } ?? "" : ""
    let times = timesAsDear.map { ", \($0.ratioText) times as much" } ?? ""
    var found = [
      (
        "an hour of use",
        "\(hour.owned.priceText) owned\(gpu), \(hour.rented.priceText) rented\(times), over the horizon"
      )
    ]
    if let million = perMillionTokens {
      found.append(
        (
          "a million tokens",
          "\(million.owned.priceText) owned, \(million.rented.priceText) rented, over the horizon"
        ))
    }
    return found
  }

  /// Costs of an hour of use over the horizon, with hardware, less what it fetches; nil without use.
  var perHour: (owned: Money, rented: Money)? { costs(per: horizon.hours.count) }

  /// Likewise of a million tokens; nil where there are none.
  var perMillionTokens: (owned: Money, rented: Money)? {
    costs(per: horizon.hours.count * question.work.tokensPerHour / 1e6)
  }

  private func costs(per amount: Double) -> (owned: Money, rented: Money)? {
    guard amount > 0, let owned = try? horizon.owned.total - horizon.worth,
      let one = try? owned.scaled(by: 1 / amount),
      let other = try? horizon.rented.total.scaled(by: 1 / amount)
    else { return nil }
    return (one, other)
  }

  /// How many times what owning costs over the horizon renting does; nil where owning is free.
  var timesAsDear: Double? {
    (try? horizon.owned.total - horizon.worth).flatMap { horizon.rented.total.ratio(to: $0) }
  }

  /// What a month of that use comes to; nil where there are no tokens.
  var neededTokens: Double? {
    guard let needed = analysis.hoursNeededPerMonth, let tokens = tokensPerHour else { return nil }
    return needed.count * tokens / 1e6
  }

  /// Likewise in runs.
  var neededRuns: Double? {
    let work = question.work
    guard let needed = analysis.hoursNeededPerMonth, work.runsPerMonth > 0,
      work.hoursPerMonth > .zero
    else { return nil }
    return work.runsPerMonth * needed.count / work.hoursPerMonth.count
  }

  /// What an hour of one of the GPUs costs; nil where nobody says how many there are.
  var perGPUHour: Money? {
    guard let gpus = sides.gpus, gpus > 0 else { return nil }
    return try? perHour?.owned.scaled(by: 1, over: Int64(gpus))
  }

  /// nil where there are no tokens.
  var tokensPerHour: Double? {
    question.work.tokensPerHour > 0 ? question.work.tokensPerHour : nil
  }

  /// The saving over the horizon as a share of the rent; nil where nothing is rented.
  var savingShare: Double? { horizon.saving.ratio(to: horizon.rented.total) }

  /// The last line: who wins over the horizon, and by how much.
  var conclusion: String {
    let after = question.terms.horizon.words(month: question.terms.month)
    let size = Money(micros: Int64(clamping: horizon.saving.micros.magnitude)).sentenceText
    let share = savingShare.map {
      " (\(fixed(abs($0) * 100, decimals: 1, grouped: true)) % of the rent)"
    }
    let balance =
      horizon.saving == .zero
      ? "both cost the same over \(after)"
      : "\(horizon.saving > .zero ? "buying saves" : "renting saves") \(size)\(share ?? "") over \(after)"
    return "break-even: \(headline); \(balance)"
  }

  func words(_ quantile: Months?) -> String {
    quantile?.words(month: question.terms.month) ?? "not within the horizon"
  }
}
