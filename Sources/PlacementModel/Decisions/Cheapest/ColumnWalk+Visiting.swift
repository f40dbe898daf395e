import Planning
import Quantities

extension ColumnWalk {
  /// Takes each option of a member in turn; `open` is what the members from there on come to at least.
  mutating func visit(_ index: Int, cost: Int64, price: Double, open: Double) {
    guard index < members.count else {
      var column = PlanColumn(choices: chosen.map { Int32($0) }, cost: cost, uses: uses)
      column.price = price
      found.append(column)
      if found.count >= 2 * limit { keepBest() }
      return
    }
    let before = completions.parent[index].map { chosen[$0] } ?? 0
    let others = open - completions.best[index][before]
    for choice in completions.choices(of: index, beside: before) {
      guard price + others + choice.least <= threshold + slack else {
        isPruned = true
        return
      }
      guard steps > 0 else { return }
      steps -= 1
      chosen[index] = choice.option
      try? take(index, choice.option, cost: cost, price: price, open: others)
    }
  }

  private struct Overflow: Error {}

  /// Adds an option with what its ties to the members before it cost, and goes on from there.
  private mutating func take(
    _ index: Int, _ option: Int, cost: Int64, price: Double, open: Double
  ) throws(Overflow) {
    let own = members[index].options[option]
    var (cost, price) = (cost, price + members[index].prices[option])
    let (savedStates, savedUses) = (state, uses)
    defer { (state, uses) = (savedStates, savedUses) }
    state[index] = State()
    try add(own.cost, to: &cost)
    for use in members[index].uses[option] { try add(use.amount, to: &uses[use.capacity]) }
    for link in links[index] {
      let other = members[link.before].options[chosen[link.before]]
      let (first, second) = link.isFromBefore ? (other, own) : (own, other)
      let later = link.isFromBefore ? index : link.before
      guard let entry = tables[link.tie].entry(first, second, in: place, sites) else { return }
      let before = contribution(of: later)
      state[later].hours = state[later].hours + entry.hours
      if let amount = entry.cost {
        try add(amount, to: &state[later].extra)
      } else {
        state[later].unknown += 1
      }
      let member = members[later]
      let total = contribution(of: later)
      if total > member.penalty, !mayExceedWaiting, !member.options[chosen[later]].waits {
        return
      }
      if let deadline = member.deadline,
        member.options[chosen[later]].hours + state[later].hours > deadline
      {
        return
      }
      try add(total - before, to: &cost)
      price += Double(total - before)
      if let budget {
        try add(entry.budget, to: &uses[budget])
        price += Double(entry.budget) * prices[budget]
      }
      for use in entry.uses where second.isKnown {
        try add(use.amount, to: &uses[use.capacity])
        price += Double(use.amount) * prices[use.capacity]
      }
    }
    for capacity in uses.indices where uses[capacity] > capacities[capacity] { return }
    let open = open + completions.opened(by: index, option)
    guard price + open <= threshold + slack else {
      isPruned = true
      return
    }
    visit(index + 1, cost: cost, price: price, open: open)
  }

  /// What a job costs with what has been handed over to it so far.
  private func contribution(of index: Int) -> Int64 {
    let option = members[index].options[chosen[index]]
    guard !option.waits, option.isKnown else { return option.cost }
    if state[index].unknown > 0 { return max(option.cost, members[index].penalty - 1) }
    return option.cost.sum(state[index].extra) ?? .max
  }

  private func add(_ amount: Int64, to sum: inout Int64) throws(Overflow) {
    let (result, overflow) = sum.addingReportingOverflow(amount)
    guard !overflow else { throw Overflow() }
    sum = result
  }
}
