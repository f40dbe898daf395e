public import Quantities

/// What an inference job must serve.
public struct ServingDemand: Hashable, Sendable {
  /// Requests a second on average; nil if not given.
  public var average: RequestRate?
  /// Requests a second in the busiest hours; nil if not given.
  public var peak: RequestRate?
  /// How long the peak lasts on each day.
  public var peakTimePerDay: Duration
  /// Requests a second in each of the 24 hours of a day, from midnight; empty if not given.  It
  /// wins over average and peak.
  public var profile: [RequestRate]
  /// Requests a second that one GPU of the request serves; nil if nobody measured it.
  public var perGPU: RequestRate?
  /// Tokens of an average request, for what is paid by the token; nil if not given.
  public var tokens: TokenCount?
  /// An interface that could answer instead, paid by the token; nil if none is named.
  public var tokenPrice: TokenPrice?
  /// The file of past requests that the profile was counted from; nil if it was written.
  public var trace: RequestTrace?
  /// The longest time to answer that users accept; nil if not given.
  public var latency: Duration?
  /// Whether users all over the world must be near (question 6).
  public var isGlobal: Bool

  public init(
    average: RequestRate? = nil, peak: RequestRate? = nil, peakTimePerDay: Duration,
    profile: [RequestRate] = [], perGPU: RequestRate? = nil, tokens: TokenCount? = nil,
    tokenPrice: TokenPrice? = nil, trace: RequestTrace? = nil, latency: Duration? = nil,
    isGlobal: Bool = false
  ) {
    self.average = average
    self.peak = peak
    self.peakTimePerDay = peakTimePerDay
    self.profile = profile
    self.perGPU = perGPU
    self.tokens = tokens
    self.tokenPrice = tokenPrice
    self.trace = trace
    self.latency = latency
    self.isGlobal = isGlobal
  }
}
