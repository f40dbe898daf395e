import PlacementModel
import Quantities
import Reports

extension ComparisonDraft {
  /// How the hardware is paid for: at once, with a loan, or leased.
  mutating func readPayment() {
    let loan = [Flag.loanRate, .loanTerm, .downPayment].filter { values.has($0) }
    let lease = [Flag.lease, .leaseTerm, .buyout].filter { values.has($0) }
    if let first = loan.first, let second = lease.first {
      values.mistakes.append(
        .conflict(first, second, help: "hardware is financed by a loan, or leased"))
      return
    }
    if !loan.isEmpty { readLoan() }
    if !lease.isEmpty { readLease() }
    for flag in loan + lease { note(typed: flag) }
  }

  private mutating func readLoan() {
    guard let term = term(.loanTerm) else {
      if !values.has(.loanTerm) {
        values.mistakes.append(
          .missing("a loan needs '--loan-term'", help: "write how long it runs, such as 36mo"))
      }
      return
    }
    let rate = values.rate(.loanRate) ?? .none
    if !values.has(.loanRate) { note("loan-rate", "0 %", .assumed) }
    if rate.fraction < 0 {
      values.refuse(.loanRate, "cannot be below zero", help: "write a share such as 8%")
      return
    }
    var down = Money.zero
    if let text = values.text(.downPayment), text.contains("%") {
      let share = values.value(.downPayment, "$500 or 20%", WrittenNumber.share) ?? 0
      down = (try? question.purchase.capital.scaled(by: share)) ?? .zero
    } else if let amount = values.quantity(.downPayment, as: Money.self) {
      down = amount
    }
    if down > question.purchase.capital {
      values.refuse(
        .downPayment, "is more than the hardware costs", help: "pay at most all of it at once")
    }
    question.purchase.payment = .loan(downPayment: down, rate: rate, term: term)
  }

  private mutating func readLease() {
    let reader = WrittenCharges(month: month, gpus: bought?.count ?? 1)
    let rate = values.value(.lease, "$900/month") { reader.read($0)?.asMonthly }
    guard let rate else {
      if !values.has(.lease) {
        values.mistakes.append(
          .missing("a lease needs '--lease'", help: "write what it costs, such as $900/month"))
      }
      return
    }
    let term = term(.leaseTerm) ?? 1
    if !values.has(.leaseTerm) { note("lease-term", "from month to month", .assumed) }
    let buyout = values.quantity(.buyout, as: Money.self)
    question.purchase.payment = .lease(rate, term: term, buyout: buyout)
    if bought == nil, !hasManifest, !values.has(.capital), !values.has(.price) {
      ownedName = "leased hardware"
    }
  }

  /// A term in whole months.
  private mutating func term(_ flag: Flag) -> Int? {
    guard let term = values.months(flag, month: month) else { return nil }
    guard term.count >= 1, term.count <= 1_200 else {
      values.refuse(flag, "goes from 1 to 1,200 months", help: "write a time such as 36mo")
      return nil
    }
    return Int(term.count.rounded())
  }
}
