/// The month that monthly prices are for.
///
/// A billing period is not a calendar month: providers quote 730 hours, which is 8,760 hours of a
/// year over 12 (the AWS pricing convention, and the model of this project).  Every conversion
/// between "per hour" and "per month" goes through this one place.
public enum BillingMonth {
  /// Hours in a billing month.
  public static let hours = 730

  /// The billing month as a span of time.
  public static let duration = Duration.seconds(seconds)

  static let seconds: Int64 = 730 * 3_600
}
