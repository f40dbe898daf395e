/// What an hour of hardware that is owned is taken to cost.
///
/// Source: model.md section 2.
public enum CostBasis: String, CaseIterable, Hashable, Sendable {
  /// Power alone: what is bought is bought, and running it or not does not change that.
  case marginal
  /// Power, and the hardware's price spread over the hours it will work.
  case amortised
}
