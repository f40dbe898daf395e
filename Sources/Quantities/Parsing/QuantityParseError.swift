/// Why a text is not the quantity it was read as, and where.
///
/// A value, not a sentence: the reader that knows the file and the key words the diagnostic from
/// these parts.
///
/// ```swift
/// do throws(QuantityParseError) {
///   _ = try ByteCount(parsing: "40 Gb")
/// } catch {
///   error.cause      // .wrongUnit(.bitRate): gigabits
///   error.range      // 3..<5, the bytes of "Gb"
///   error.kind.examples    // ["40 GB", "40 GiB"]
/// }
/// ```
public struct QuantityParseError: Error, Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    /// There is nothing but white space.
    case empty
    /// Where a number should begin, there is none: a word, a sign alone, infinity, NaN.
    case notANumber
    /// A number like `1e3`; write the digits, or a larger unit.
    case exponent
    /// More than 19 significant digits, which no quantity can hold.
    case tooManyDigits
    /// A comma that does not separate a group of three digits: `1,5` or `16,00`.
    case grouping
    /// A number below zero of something that cannot be.
    case negative
    /// A number stands alone; see ``QuantityKind/examples`` for what it could have meant.
    case missingUnit
    /// A price says how much but not for what: `$2.50` where `$2.50/h` is meant.
    case missingDenominator
    /// A word that is no unit known here, and the nearest one that would have done.
    case unknownUnit(nearest: String?)
    /// A unit of something else: `40 W` of memory.  Bits count as ``QuantityKind/bitRate``.
    case wrongUnit(QuantityKind)
    /// Money of another country; only US dollars are read, and nothing is converted.
    case otherCurrency
    /// A number and a unit, but beyond what the quantity can be.
    case outOfRange
    /// Parts of a time in the wrong order, or twice: `30m 1h`.
    case unorderedParts
    /// A date that the calendar does not have, such as 30 February.
    case noSuchDate
    /// Something follows after a quantity that was complete.
    case trailingText
  }

  /// What the text was read as.
  public let kind: QuantityKind
  /// What is wrong with it.
  public let cause: Cause
  /// The bytes to point at, as offsets in UTF-8 from the start of the text that was read; empty
  /// only where the text itself is.
  public let range: Range<Int>

  public init(kind: QuantityKind, cause: Cause, range: Range<Int>) {
    self.kind = kind
    self.cause = cause
    self.range = range
  }
}
