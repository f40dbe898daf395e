import Quantities
import Reports

extension TypedLine {
  /// The horizon that was typed, or the usual one.
  ///
  /// - Throws: A mistake if it is no time that costs can be added up over.
  func horizon() throws(Failure) -> Duration {
    guard let typed = values[Flag.horizon.name] else { return BillingMonth.duration * 36 }
    guard let time = try? Duration(parsing: typed), time >= BillingMonth.duration,
      time <= BillingMonth.duration * 1_200
    else { throw .mistakes([.unusableHorizon(typed)]) }
    return time
  }

  /// An amount of money that was typed; nil without the flag.
  ///
  /// - Throws: A mistake if it is none.
  func money(_ flag: Flag) throws(Failure) -> Money? {
    guard let typed = values[flag.name] else { return nil }
    guard let amount = try? Money(parsing: typed) else {
      throw .mistakes([.unreadableMoney(typed, of: flag)])
    }
    return amount
  }
}
