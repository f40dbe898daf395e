/// A small seeded generator, so that a failing case can be run again (Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number that is not below zero: any bit pattern, or one such as people write.
  mutating func magnitude() -> Double {
    switch next() % 4 {
    case 0: Double(bitPattern: next() % 0x7FF0_0000_0000_0000)
    case 1: Double(next() % 100_000) / 100
    case 2: Double(next() % 10_000_000)
    default: Double.random(in: 0..<1_000, using: &self)
    }
  }

  /// A number that is not below zero, of every length in bits.
  mutating func count() -> Int64 { Int64(next() >> (1 + next() % 63)) }
}
