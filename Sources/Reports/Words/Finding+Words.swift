import Gates
import PlacementModel
import Quantities

/// Words for what a check found.
struct FindingWords {
  let words: PlanWords
  let plan: Plan

  init(_ facts: PlacementCase, _ plan: Plan) {
    words = PlanWords(facts)
    self.plan = plan
  }

  private var facts: PlacementCase { words.facts }

  /// The job, team, pool or whatever else it is about; nil for the whole plan.
  func name(of subject: Finding.Subject) -> String? { subject.name(in: facts) }

  /// The same with what it is, as the beginning of a sentence: `team vision`.
  func title(of subject: Finding.Subject) -> String {
    let name = name(of: subject) ?? ""
    return switch subject {
    case .plan: "the plan"
    case .job, .pool: name
    case .team: "team \(name)"
    case .owner: "owner \(name)"
    case .tag: "tag \(name)"
    case .provider: "provider \(name)"
    }
  }

  /// What was found, with the numbers that were compared, as a clause.
  func clause(_ finding: Finding, of rule: Rule) -> String {
    switch finding.fact {
    case .overBudget(let spent, let limit, let isAtLeast):
      let over = spent.saturatingDifference(limit)
      return "\(side(of: rule)) \(amount(spent, isAtLeast)) of \(limit.sentenceText) a month: "
        + "\(over.sentenceText) over"
    case .grew(let rise, let allowed):
      return "\(side(of: rule)) grows \(words(rise)) a month, \(growth(rise)); "
        + "\(words(allowed)) is allowed\(words(rise.driver))"
    case .crossed(let rise, let threshold):
      return "\(side(of: rule)) crosses \(threshold.sentenceText) a month: "
        + words(rise) + words(rise.driver)
    case .mayNotLeave(let obstacle, let offer):
      return obstacle.words(words.place(of: facts.prices.offers[offer]))
    case .outside(let place, let allowed):
      let there = place.map { "in \($0.code)" } ?? "in a place that is not known"
      return "the data would be \(there); the rule allows \(listed(allowed.map(\.code)))"
    case .leftHome(let sensitivity, let regimes, let offer):
      guard case .job(let index) = finding.subject else { return "" }
      let job = facts.jobs[index]
      return "its data stayed home before (\(dataWords(sensitivity, regimes))); now "
        + "(\(dataWords(job.sensitivity, job.regimes))) it goes to "
        + words.place(of: facts.prices.offers[offer])
    case .uncertified(let regime, let provider):
      return "\(provider) does not hold \(regime.name), as far as the manifest says"
    case .late(let needed, let limit):
      return Obstacle.deadline(needed: needed, limit: limit).words("")
    case .forbiddenProvider(let name): return "\(name) is not to be used"
    case .forbiddenRegion(let name): return "region \(name) is not to be used"
    case .forbiddenPlace(let place, let under):
      return "\(place.code) is not to be used" + (place == under ? "" : " (\(under.code))")
    case .forbiddenOption(let option): return "\(option.rawValue) is not to be bought"
    case .unsavedSpot(let hours):
      return "\(hours.tableText) h on spot machines without checkpoints: an interruption loses the "
        + "whole run"
    case .stale(let days?, let allowed, let offer):
      return "the price of \(words.place(of: facts.prices.offers[offer])) is "
        + "\(counted(days, "day")) old, more than \(allowed)"
    case .stale(nil, _, let offer):
      return "nobody knows how old the price of \(words.place(of: facts.prices.offers[offer])) is"
    case .unknownCost: return "its cost is not wholly known"
    case .idle(let used, let all, let floor):
      let share = all.count > 0 ? used.count / all.count * 100 : 0
      return "used \(used.tableText) of \(all.tableText) GPU-hours, "
        + "\(fixed(share, decimals: 1)) %; at least \(floor.formatted()) is wanted"
    case .emits(let mass, let limit, let isAtLeast):
      return "emits \(isAtLeast ? "at least " : "")\(mass.formatted()) of CO2 a month, "
        + "more than \(limit.formatted())"
    case .unknownEmissions(let jobs):
      return "emissions are not known\(jobs > 1 ? " of \(counted(jobs, "job"))" : "")"
    case .jobCount(let breach): return words.clause(breach)
    case .paysBackLate(let payBack, let limit): return clause(payBack, by: limit)
    case .withoutPlace:
      guard case .job(let index) = finding.subject else { return "" }
      return words.why(plan.placements[index], of: facts.jobs[index])
    }
  }

  private func clause(_ found: PayBack, by limit: CalendarDate) -> String {
    let when =
      found.day.map { "has paid for itself on \($0), later than \(limit)" }
      ?? "never pays for itself, and should by \(limit)"
    var clause =
      "\(when): \(found.capital.sentenceText) against "
      + "\(found.rentPerMonth.sentenceText) rent less \(found.powerPerMonth.sentenceText) power a month"
    if found.priced < found.jobs {
      clause +=
        "; \(found.jobs - found.priced) of \(counted(found.jobs, "job")) there have no "
        + "price in a cloud and count nothing"
    }
    return clause
  }

  private func side(of rule: Rule) -> String {
    guard case .budget(let budget) = rule.demand else { return "" }
    let who = budget.providers.map { " (\(listed($0.sorted())))" } ?? ""
    return (budget.side == .all ? "cost" : budget.side.rawValue) + who
  }

  private func amount(_ amount: Money, _ isAtLeast: Bool) -> String {
    (isAtLeast ? "at least " : "") + amount.sentenceText
  }

  /// `from at least $5.00 to $12.00`.
  private func words(_ rise: Finding.Rise) -> String {
    "from \(amount(rise.from, rise.isFromAtLeast)) to \(amount(rise.to, rise.isToAtLeast))"
  }

  private func words(_ driver: Finding.Driver?) -> String {
    guard let driver else { return "" }
    return "; most of it is \(printable(facts.jobs[driver.job].name)), "
      + "\(driver.more.sentenceText) more"
  }

  private func words(_ growth: Budget.Growth) -> String {
    switch growth {
    case .money(let more): "\(more.sentenceText) more"
    case .fraction(let part): "\(fixed(part * 100, decimals: part < 0.1 ? 1 : 0)) % more"
    case .larger(let part, let more):
      "\(words(.fraction(part))), or \(more.sentenceText) if that is more,"
    }
  }

  /// How much more that is: `$5.00 or 10 % more`.
  private func growth(_ rise: Finding.Rise) -> String {
    let bound: String
    switch (rise.isFromAtLeast, rise.isToAtLeast) {
    case (true, true): return "nobody knows how much more"
    case (true, false): bound = "at most "
    case (false, true): bound = "at least "
    case (false, false): bound = ""
    }
    let amount = rise.to.saturatingDifference(rise.from)
    let more = bound + amount.sentenceText
    guard rise.from > .zero else { return "\(more) more" }
    let percent = amount.dollars / rise.from.dollars * 100
    return "\(more) or \(fixed(percent, decimals: percent < 10 ? 1 : 0)) % more"
  }
}

/// What is said of data: `high sensitivity, HIPAA`.
func dataWords(_ sensitivity: Sensitivity?, _ regimes: [ComplianceRegime]) -> String {
  let level = sensitivity.map { "\($0.rawValue) sensitivity" } ?? "sensitivity not told"
  return level + ", " + (regimes.isEmpty ? "no regime" : listed(regimes.map(\.name)))
}

extension Rule.Kind {
  /// What the rule is about, in a few words.
  var title: String {
    switch self {
    case .budget: "money over budget"
    case .residency: "data where it may not be"
    case .deadline: "deadline missed"
    case .forbidden: "forbidden cloud"
    case .unsavedSpot: "spot without checkpoints"
    case .stalePrices: "old price"
    case .unknownPrice: "unknown cost"
    case .idleGPUs: "idle GPUs"
    case .jobLimits: "too many or too few jobs in a place"
    case .carbon: "carbon over the ceiling"
    case .breakEven: "late break-even"
    case .queued: "job has to wait"
    case .impossible: "job fits nowhere"
    }
  }
}

extension Verdict.Hindrance {
  /// Why a rule was not asked, as a clause.
  var words: String {
    switch self {
    case .noDay: "what day is it? say --now DATE"
    case .noBaseline: "nothing to compare with: say --git REV or --baseline FILE"
    case .noBudget: "the manifest has no cloud budget"
    case .noLimits: "the manifest has no min-jobs or max-jobs"
    case .noPools: "the lab owns no GPUs"
    case .noPurchase: "no pool has both a price and a date of purchase"
    }
  }
}
