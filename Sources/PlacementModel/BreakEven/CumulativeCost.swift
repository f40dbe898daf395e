public import Quantities

/// What both sides have cost up to a moment; discounted if the comparison is.
public struct CumulativeCost: Hashable, Sendable {
  /// What owning was paid for.
  public struct Owned: Hashable, Sendable {
    /// Hardware paid at once, less what the one before fetched, and setting up.
    public var capital: Money
    /// Installments and lease.
    public var payments: Money
    public var electricity: Money
    public var running: Money
    /// Maintenance and overhead.
    public var upkeep: Money
    /// Rent for work beyond what the hardware can do.
    public var overflow: Money
    /// The sum of the above.
    public var total: Money
  }

  /// What renting was paid for.
  public struct Rented: Hashable, Sendable {
    public var rent: Money
    /// Storage, egress, support.
    public var extra: Money
    public var setup: Money
    /// What credits paid; not above zero.
    public var credits: Money
    /// The sum of the above.
    public var total: Money
  }

  public var time: Months
  /// Hours of work so far, at the pace of the owned hardware.
  public var hours: Hours
  public var owned: Owned
  public var rented: Rented
  /// What the hardware would fetch now.
  public var worth: Money
  /// What is still to be paid for it.
  public var owed: Money
  /// How far owning is ahead, with the hardware sold now; below zero if it is behind.
  public var saving: Money
}

extension CumulativeCost {
  /// The costs at moments in order of time, interpolated inside months.
  ///
  /// - Throws: ``QuantityError/overflow`` if an amount does not fit.
  static func at(_ times: [Double], of figures: Figures) throws(QuantityError) -> [CumulativeCost] {
    var flows = CashFlows(figures)
    var before = flows
    var rows: [CumulativeCost] = []
    for time in times {
      while Double(flows.month) < time {
        before = flows
        flows.advance()
      }
      let share = flows.month == 0 ? 1 : min(1, max(0, time - Double(before.month)))
      rows.append(try CumulativeCost(time: time, from: before, to: flows, share: share))
    }
    return rows
  }

  private init(
    time: Double, from before: CashFlows, to after: CashFlows, share: Double
  ) throws(QuantityError) {
    func between(_ a: Double, _ b: Double) -> Double { a + (b - a) * share }
    func money(_ value: (CashFlows) -> Double) throws(QuantityError) -> Money {
      try Money(rounding: between(value(before), value(after)))
    }
    self.time = Months(time)
    hours = Hours(between(before.hours, after.hours))
    // Bought at the start of a month, if in it at all.
    let capital = try Money(rounding: after.owned.capital)
    owned = try Owned(
      capital: capital, payments: money { $0.owned.payments },
      electricity: money { $0.owned.electricity }, running: money { $0.owned.running },
      upkeep: money { $0.owned.upkeep }, overflow: money { $0.owned.overflow }, total: .zero)
    owned.total = try Money.sum(
      [capital, owned.payments, owned.electricity, owned.running, owned.upkeep, owned.overflow])
    rented = try Rented(
      rent: money { $0.rented.rent }, extra: money { $0.rented.extra },
      setup: money { $0.rented.setup }, credits: money { $0.rented.credits }, total: .zero)
    rented.total = try Money.sum([rented.rent, rented.extra, rented.setup, rented.credits])
    worth = try Money(
      rounding: after.month == 0 ? after.worth : between(after.worthAtStart, after.worth))
    owed = try Money(
      rounding: after.month == 0 ? after.owed : between(after.owedAtStart, after.owed))
    saving = try (rented.total - owned.total) + worth
  }
}
