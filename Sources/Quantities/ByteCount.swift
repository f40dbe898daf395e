/// An exact number of bytes.
///
/// Two families of units exist and differ by 7 % at a billion: decimal ones (GB, 10⁹ bytes, the SI)
/// and binary ones (GiB, 2³⁰ bytes, IEC 80000-13).  They have different constructors here and
/// different spellings in a manifest, and neither is ever guessed.
///
/// Differences may be below zero; what a user writes may not.
public struct ByteCount: Hashable, Comparable, Sendable {
  public let bytes: Int64

  public init(bytes: Int64) { self.bytes = bytes }

  /// No data.
  public static let zero = ByteCount(bytes: 0)

  /// Decimal gigabytes, 10⁹ bytes each.
  ///
  /// - Throws: ``QuantityError/overflow`` beyond ±9.2 × 10⁹.
  public static func gigabytes(_ count: Int) throws(QuantityError) -> ByteCount {
    try ByteCount(count, unit: bytesPerGigabyte)
  }

  /// Decimal gigabytes, 10⁹ bytes each, rounded once to the byte, ties to even.
  ///
  /// - Throws: ``QuantityError/notFinite`` or ``QuantityError/overflow``.
  public static func gigabytes(_ count: Double) throws(QuantityError) -> ByteCount {
    try ByteCount(count, unit: bytesPerGigabyte)
  }

  /// Binary gibibytes, 2³⁰ bytes each (IEC 80000-13).
  ///
  /// - Throws: ``QuantityError/overflow`` beyond ±2³³.
  public static func gibibytes(_ count: Int) throws(QuantityError) -> ByteCount {
    try ByteCount(count, unit: bytesPerGibibyte)
  }

  /// Binary gibibytes, 2³⁰ bytes each, rounded once to the byte, ties to even.
  ///
  /// - Throws: ``QuantityError/notFinite`` or ``QuantityError/overflow``.
  public static func gibibytes(_ count: Double) throws(QuantityError) -> ByteCount {
    try ByteCount(count, unit: bytesPerGibibyte)
  }

  /// The count in decimal gigabytes, within one unit in the last place.
  public var inGigabytes: Double { Double(bytes) / Double(ByteCount.bytesPerGigabyte) }

  /// The count in binary gibibytes, rounded once.
  public var inGibibytes: Double { Double(bytes) / Double(ByteCount.bytesPerGibibyte) }

  private static let bytesPerGigabyte: Int64 = 1_000_000_000
  private static let bytesPerGibibyte: Int64 = 1 << 30

  private init(_ count: Int, unit: Int64) throws(QuantityError) {
    let (bytes, overflow) = Int64(count).multipliedReportingOverflow(by: unit)
    guard !overflow else { throw .overflow }
    self.init(bytes: bytes)
  }

  private init(_ count: Double, unit: Int64) throws(QuantityError) {
    guard count.isFinite else { throw .notFinite }
    let size = roundedProduct(UInt128(unit), times: count.magnitude)
    guard let size = size.flatMap({ UInt64(exactly: $0) }),
      let bytes = Int64(magnitude: size, isNegative: count < 0)
    else { throw .overflow }
    self.init(bytes: bytes)
  }

  public static func < (a: ByteCount, b: ByteCount) -> Bool { a.bytes < b.bytes }
}

extension ByteCount {
  /// - Throws: ``QuantityError/overflow`` if the sum does not fit.
  public static func + (a: ByteCount, b: ByteCount) throws(QuantityError) -> ByteCount {
    let (bytes, overflow) = a.bytes.addingReportingOverflow(b.bytes)
    guard !overflow else { throw .overflow }
    return ByteCount(bytes: bytes)
  }

  /// - Throws: ``QuantityError/overflow`` if the difference does not fit.
  public static func - (a: ByteCount, b: ByteCount) throws(QuantityError) -> ByteCount {
    let (bytes, overflow) = a.bytes.subtractingReportingOverflow(b.bytes)
    guard !overflow else { throw .overflow }
    return ByteCount(bytes: bytes)
  }

  /// This count a number of times, such as the memory of several GPUs.
  ///
  /// - Throws: ``QuantityError/overflow`` if the product does not fit.
  public func scaled(by count: Int) throws(QuantityError) -> ByteCount {
    let (bytes, overflow) = bytes.multipliedReportingOverflow(by: Int64(count))
    guard !overflow else { throw .overflow }
    return ByteCount(bytes: bytes)
  }
}
