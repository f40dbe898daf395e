/// Why an operation on quantities has no result.
///
/// These are causes, not sentences: whoever knows which job or price was meant words them.  No
/// operation of this library traps on a value that a user could have caused.
public enum QuantityError: Error, Hashable, Sendable {
  /// The exact result lies outside what its type can hold.
  case overflow
  /// An operand is infinite or not a number.
  case notFinite
  /// An operand is below zero where only zero and above make sense.
  case negative
  /// An operand is finite and not negative, but outside the range its type documents.
  case outOfRange
  /// A divisor is zero.
  case divisionByZero
}
