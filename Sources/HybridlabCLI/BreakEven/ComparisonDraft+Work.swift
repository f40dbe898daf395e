import PlacementModel
import Quantities
import Reports

extension ComparisonDraft {
  /// How much work there is: hours of use, runs, tokens.
  mutating func readWork() {
    note(typed: .work)
    var hours = values.value(.use, "8h/day, 176h/month, 30% or 24/7") { [month] in
      WrittenNumber.use($0, month: month)
    }
    if let hours, hours.count > month.count * (1 + 1e-12) {
      values.refuse(
        .use, "is more hours than there are",
        help: "a day has 24; for more work buy more hardware, or say '--growth'")
    }
    if let hours { note("use", question.useWords(hours), .typed) }
    readRuns(&hours)
    readTokens(&hours)
    if let hours {
      let before = question.work.hoursPerMonth
      // So many runs of the manifest's as fit into the hours.
      if hasManifest, !values.has(.runs), !values.has(.runHours), before > .zero {
        question.work.runsPerMonth *= hours.count / before.count
      }
      question.work.hoursPerMonth = hours
    }
    guard !hasManifest else { return }
    if hours == nil, !values.has(.use) {
      note("use", question.useWords(question.work.hoursPerMonth), .assumed)
    }
    let charges = [question.rental.charges, question.purchase.running]
    if question.work.runsPerMonth == 0, !values.has(.runs),
      charges.contains(where: { $0.perRun > .zero })
    {
      question.work.runsPerMonth = 1
      note("runs", "1 a month", .assumed)
    }
    if question.work.tokensPerHour == 0, values.mistakes.isEmpty,
      charges.contains(where: { $0.perMillionTokens > .zero })
    {
      values.mistakes.append(
        .missing(
          "a price of tokens needs to know how many there are",
          help: "give '--tokens-per-second', '--tokens' or both"))
    }
  }

  private mutating func readRuns(_ hours: inout Hours?) {
    let runs = values.value(.runs, "4/month") { [month] in
      WrittenNumber.perMonth($0, month: month)
    }
    let length = values.value(.runHours, "100h") { text -> Double? in
      guard let (number, rest) = WrittenNumber.split(text), number >= 0 else { return nil }
      if rest.isEmpty { return number }
      return WrittenNumber.calendarUnit(rest).flatMap {
        $0 == .month || $0 == .year ? nil : $0.months(number, month: Hours(1))
      }
    }
    note(typed: .runs)
    note(typed: .runHours)
    if let runs { question.work.runsPerMonth = runs }
    guard let length else { return }
    guard length > 0 else {
      values.refuse(.runHours, "cannot be zero", help: "write how long a run takes, such as 100h")
      return
    }
    if let runs {
      guard hours == nil else {
        values.mistakes.append(
          .conflict(.use, .runHours, help: "runs and their length settle the hours of use"))
        return
      }
      let all = Hours(runs * length)
      hours = all
      note("use", question.useWords(all), .derived("runs times their length"))
      if all > month {
        warnings.append("the runs need more hours than a month has; the rest is rented")
      }
    } else {
      let all = hours ?? question.work.hoursPerMonth
      question.work.runsPerMonth = all.count / length
      note(
        "runs", "\(question.work.runsPerMonth.ratioText) a month", .derived("use over run-hours"))
    }
  }

  private mutating func readTokens(_ hours: inout Hours?) {
    let perSecond = values.value(.tokensPerSecond, "800", WrittenNumber.count)
    let perMonth = values.value(.tokens, "10B/month") { [month] in
      WrittenNumber.perMonth($0, month: month)
    }
    note(typed: .tokensPerSecond)
    note(typed: .tokens)
    if let perSecond {
      guard perSecond > 0 else {
        values.refuse(.tokensPerSecond, "cannot be zero", help: "what does nothing never pays")
        return
      }
      question.work.tokensPerHour = perSecond * 3600
    }
    guard let perMonth else {
      noteCapacity(hours ?? question.work.hoursPerMonth)
      return
    }
    if perSecond != nil {
      guard hours == nil else {
        values.mistakes.append(
          .conflict(.use, .tokens, help: "tokens a month and a second settle the hours of use"))
        return
      }
      let all = Hours(perMonth / question.work.tokensPerHour)
      hours = all
      note("use", question.useWords(all), .derived("tokens over tokens-per-second"))
      if all > month {
        warnings.append(
          "the tokens need more hours than a month has; the rest is paid for on both sides")
      }
    } else {
      let all = hours ?? question.work.hoursPerMonth
      guard all > .zero else { return }
      question.work.tokensPerHour = perMonth / all.count
    }
  }

  /// What the tokens a second come to.
  private mutating func noteCapacity(_ hours: Hours) {
    guard question.work.tokensPerHour > 0 else { return }
    let million = question.work.tokensPerHour * hours.count / 1e6
    note(
      "tokens",
      "\(fixed(question.work.tokensPerHour, decimals: 0, grouped: true)) an hour, "
        + "\(fixed(million, decimals: 2, grouped: true)) million a month",
      .derived("tokens-per-second times use"))
  }

  /// The ratio of the two throughputs, where it was typed or follows from tokens.
  mutating func readSpeed() {
    let rented = values.value(.rentTokensPerSecond, "800", WrittenNumber.count)
    note(typed: .rentTokensPerSecond)
    if let speed = values.value(.speed, "0.5 or 2", WrittenNumber.count) {
      guard speed > 0 else {
        values.refuse(.speed, "cannot be zero", help: "what does nothing never pays")
        return
      }
      question.rental.hoursPerOwnedHour = speed
      note("speed", "\(speed.ratioText) h rented for an hour owned", .typed)
    } else if let rented {
      guard rented > 0 else {
        values.refuse(.rentTokensPerSecond, "cannot be zero", help: "what does nothing is no rival")
        return
      }
      guard question.work.tokensPerHour > 0 else {
        // Only the rented side is known: both are taken to be as fast.
        question.work.tokensPerHour = rented * 3600
        noteSameSpeed()
        return
      }
      question.rental.hoursPerOwnedHour = question.work.tokensPerHour / 3600 / rented
      note(
        "speed",
        "\(question.rental.hoursPerOwnedHour.ratioText) h rented for an hour owned",
        .derived("tokens a second of both"))
    } else if !hasManifest, !inputs.contains(where: { $0.name == "speed" }),
      question.rental.charges.perHour > .zero
    {
      noteSameSpeed()
    }
  }

  private mutating func noteSameSpeed() {
    note("speed", "an hour rented for an hour owned", .assumed)
  }
}
