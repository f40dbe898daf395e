import PlacementModel
import Quantities

// More than these is taken for a slip of the keyboard; docs/manifest.md states them.

/// The largest numbers a manifest may hold.
enum Limits {
  static let gpus = 100_000
  /// Of one place, for `min-jobs` and `max-jobs`.
  static let jobs = 0...10_000_000
  static let processors = 10_000
  static let priority = 1_000
  /// Ten years of 8,760 hours.
  static let span = Duration.seconds(10 * 8_760 * 3_600)
  /// One run, on its reference GPU: 1,000,000 hours.
  static let run = Duration.seconds(1_000_000 * 3_600)
  /// Interruptions that a run may bear.
  static let interruptions = 100
  static let latency = Duration.seconds(24 * 3_600)
  static let data = ByteCount(bytes: 1_000_000_000_000_000_000)
  static let memoryPerGPU = ByteCount(bytes: 1_000_000_000_000)
  static let powerPerGPU = Power(watts: 10_000)
  static let money = Money(micros: 1_000_000_000_000_000)
  static let electricity = EnergyPrice(perKilowattHour: .dollars(10))
  static let line = BitRate(bitsPerSecond: 1e12)
  /// Of memory inside a GPU: 1 PB/s.
  static let bandwidth = BitRate(bitsPerSecond: 8e15)
  static let fp16 = 1e6
  static let requests = RequestRate(perSecond: 1e9)
  /// Of one request or answer.
  static let tokens = 100_000_000
  /// For a million tokens.
  static let tokenPrice = Money.dollars(100_000)
  static let effectiveness = 10.0
  /// At most one run a minute.
  static let shortestCycle = Duration.seconds(60)
}
