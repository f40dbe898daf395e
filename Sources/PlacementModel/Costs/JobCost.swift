public import Quantities

/// What a job costs, line by line.  Totals are the sums of the lines, exactly.
public struct JobCost: Hashable, Sendable {
  public var lines: [CostLine]
  /// nil if any line is unknown.
  public var perRun: Money?
  /// nil if any line is unknown.
  public var perMonth: Money?

  /// - Throws: ``QuantityError/overflow`` if a sum does not fit.
  public init(lines: [CostLine]) throws(QuantityError) {
    self.lines = lines
    perRun = try Self.sum(lines) { $0.perRun }
    perMonth = try Self.sum(lines) { $0.perMonth }
  }

  private init(nothing: Void) {
    lines = []
    perRun = .zero
    perMonth = .zero
  }

  /// The known part that goes to cloud providers in a month; what a budget is held against.
  public var paidToProviders: Money {
    var sum = Money.zero
    // Lines add up to totals that fit, so these do.
    for case let line in lines where line.payee == .provider {
      sum = (try? sum + (line.perMonth ?? .zero)) ?? sum
    }
    return sum
  }

  /// What a job costs that does not run this month.
  public static let nothing = JobCost(nothing: ())

  private static func sum(
    _ lines: [CostLine], _ part: (CostLine) -> Money?
  ) throws(QuantityError) -> Money? {
    var total = Money.zero
    for line in lines {
      guard let amount = part(line) else { return nil }
      total = try total + amount
    }
    return total
  }
}
