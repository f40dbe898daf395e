extension Figures {
  /// What the first month costs on both sides, undiscounted and at its end: the work rented (k), and
  /// done at home with maintenance but without hardware (l).
  var firstMonth: (rented: Double, owned: Double) {
    var plain = self
    plain.credits = 0
    plain.warranty = 0
    plain.payment = .atOnce
    var flows = CashFlows(plain)
    flows.advance()
    return (flows.rentedThisMonth, flows.ownedThisMonth)
  }

  /// How far owning is ahead after so many months, with the hardware sold then.
  ///
  /// - Complexity: O(months).
  func balance(at time: Double) -> Double {
    var flows = CashFlows(self)
    guard time > 0 else {
      flows.advance()
      return flows.start
    }
    while Double(flows.month) < time { flows.advance() }
    let share = time - Double(flows.month - 1)
    return flows.start + (flows.end - flows.start) * share
  }

  /// Hours of use in a month from which owning pays within the horizon; nil if no use does, and where
  /// use changes nothing.
  var hoursNeeded: Double? {
    // What the month has, not what the hardware is said to give: 24/7 is the most anybody can do.
    let most = min(capacity, month)
    guard most > 0, horizon > 0 else { return nil }
    func balance(_ hours: Double) -> Double {
      var changed = self
      changed.set(.use, to: hours)
      return changed.balance(at: horizon)
    }
    let (idle, full) = (balance(0), balance(most))
    guard full >= 0, idle < 0 else { return nil }
    return Self.root(of: balance, between: 0, and: most)
  }

  /// Where a continuous function changes its sign between two points.
  ///
  /// Regula falsi with the Illinois weight (Dowell and Jarratt 1971): balances are nearly straight in
  /// most inputs, so a few steps do; every other one that gains too little is a halving.
  static func root(
    of function: (Double) -> Double, between first: Double, and second: Double
  ) -> Double {
    var (a, b) = (first, second)
    var (atA, atB) = (function(a), function(b))
    if atA == 0 { return a }
    for step in 0..<200 {
      if atB == 0 { return b }
      let width = b - a
      var next = a - atA * width / (atB - atA)
      let isInside = min(a, b) < next && next < max(a, b)
      if !isInside || step % 3 == 2 { next = a + width / 2 }
      guard next != a, next != b, width.magnitude > 1e-15 * max(a.magnitude, b.magnitude) else {
        break
      }
      let atNext = function(next)
      if (atNext > 0) == (atB > 0) {
        atA /= 2
      } else {
        (a, atA) = (b, atB)
      }
      (b, atB) = (next, atNext)
    }
    return b
  }
}
