public import Quantities

/// What is known of a model of GPU.
public struct GPUModel: Hashable, Sendable {
  /// The place of a model in the catalogue in use; only meaningful together with it.
  public struct ID: Hashable, Sendable, Comparable {
    public let index: Int

    public init(index: Int) { self.index = index }

    public static func < (a: ID, b: ID) -> Bool { a.index < b.index }
  }

  /// Canonical name, such as `A100-80GB`.
  public var name: String
  /// Other spellings, of tools, clouds and drivers.
  public var aliases: [String]
  /// What people call it for short: `A100`.
  public var family: String
  public var vendor: String
  /// Memory of one GPU.
  public var memory: ByteCount
  /// Memory bandwidth in gigabytes a second; nil if unknown.
  public var bandwidth: Double?
  /// Dense 16-bit tensor TFLOPS; nil if unknown.
  public var tensorThroughput: Double?
  /// 32-bit TFLOPS outside tensor cores; nil if unknown.
  public var singleThroughput: Double?
  /// Dense 8-bit floating-point tensor TFLOPS; nil if it has none or nobody knows.
  public var eightBitThroughput: Double?
  /// Rated board power (TDP); nil if unknown.
  public var power: Power?
  /// What one costs to buy; nil if unknown.
  public var price: Money?
  /// Where the price comes from: `launch list price`, of a date; nil if that is not said.
  public var priceBasis: String?
  public var priceAsOf: CalendarDate?
  /// The share of one in the price of a whole server; nil if unknown.
  public var systemPrice: Money?
  public var provenance: Provenance

  public init(
    name: String, aliases: [String] = [], family: String, vendor: String, memory: ByteCount,
    bandwidth: Double? = nil, tensorThroughput: Double? = nil, singleThroughput: Double? = nil,
    eightBitThroughput: Double? = nil, power: Power? = nil, price: Money? = nil,
    priceBasis: String? = nil, priceAsOf: CalendarDate? = nil, systemPrice: Money? = nil,
    provenance: Provenance
  ) {
    self.name = name
    self.aliases = aliases
    self.family = family
    self.vendor = vendor
    self.memory = memory
    self.bandwidth = bandwidth
    self.tensorThroughput = tensorThroughput
    self.singleThroughput = singleThroughput
    self.eightBitThroughput = eightBitThroughput
    self.power = power
    self.price = price
    self.priceBasis = priceBasis
    self.priceAsOf = priceAsOf
    self.systemPrice = systemPrice
    self.provenance = provenance
  }
}
