import Quantities
import Testing

@Suite("Bytes, lines, power, shares") struct MeasureTests {
  @Test("decimal and binary units are different amounts")
  func units() throws {
    #expect(try ByteCount.gigabytes(40).bytes == 40_000_000_000)
    #expect(try ByteCount.gibibytes(40).bytes == 42_949_672_960)
    #expect(try ByteCount.gigabytes(1.5).bytes == 1_500_000_000)
    #expect(try ByteCount.gibibytes(0.5).inGibibytes == 0.5)
    #expect(try ByteCount.gigabytes(24).inGigabytes == 24)
    #expect(try ByteCount.gigabytes(24).scaled(by: 8) == .gigabytes(192))
    #expect(try ByteCount.gigabytes(24) - .gigabytes(40) == ByteCount(bytes: -16_000_000_000))
  }

  @Test("what does not fit is an error, not a trap")
  func overflow() {
    #expect(throws: QuantityError.overflow) { try ByteCount.gigabytes(Int.max) }
    #expect(throws: QuantityError.overflow) { try ByteCount.gibibytes(1e30) }
    #expect(throws: QuantityError.notFinite) { try ByteCount.gigabytes(Double.nan) }
    #expect(throws: QuantityError.overflow) { try ByteCount(bytes: .max) + ByteCount(bytes: 1) }
    #expect(throws: QuantityError.overflow) { try ByteCount(bytes: .min) - ByteCount(bytes: 1) }
    #expect(throws: QuantityError.overflow) { try ByteCount(bytes: .min).scaled(by: -1) }
  }

  @Test("2 TB over 200 Mbps take 80,000 seconds")
  func transfer() throws {
    let line = BitRate(megabitsPerSecond: 200)
    #expect(try line.duration(of: .gigabytes(2_000)) == .seconds(80_000))
    #expect(try (line * Share(0.5)).duration(of: .gigabytes(2_000)) == .seconds(160_000))
    #expect(try BitRate(bitsPerSecond: 0).duration(of: .zero) == .zero)
  }

  @Test("a line that carries nothing, or next to nothing")
  func deadLine() {
    let data = ByteCount(bytes: .max)
    #expect(throws: QuantityError.divisionByZero) {
      try BitRate(bitsPerSecond: 0).duration(of: data)
    }
    #expect(throws: QuantityError.overflow) {
      try BitRate(bitsPerSecond: .leastNonzeroMagnitude).duration(of: data)
    }
    #expect(throws: QuantityError.overflow) { try BitRate(bitsPerSecond: 1e-9).duration(of: data) }
    #expect(throws: QuantityError.notFinite) { try BitRate(bitsPerSecond: .nan).duration(of: data) }
    #expect(throws: QuantityError.negative) { try BitRate(bitsPerSecond: -1).duration(of: data) }
    #expect(throws: QuantityError.negative) {
      try BitRate(bitsPerSecond: 1).duration(of: ByteCount(bytes: -1))
    }
  }

  @Test("power, cooling, energy and carbon")
  func power() throws {
    let drawn = try Power(watts: 450) * Share(0.8) + Power(watts: 75)
    #expect(drawn == Power(watts: 435))
    let metered = try drawn * PowerUsageEffectiveness(2)
    let energy = metered * .seconds(3_600 * 100)
    #expect(energy == Energy(kilowattHours: 87))
    #expect((CarbonIntensity(gramsPerKilowattHour: 400) * energy).kilograms == 34.8)
    #expect(energy * CarbonIntensity(gramsPerKilowattHour: 0) == .zero)
  }

  @Test("shares and ratios refuse what they cannot be")
  func ranges() throws {
    #expect(throws: QuantityError.outOfRange) { try Share(1.000_000_1) }
    #expect(throws: QuantityError.negative) { try Share(-0.1) }
    #expect(throws: QuantityError.notFinite) { try Share(.nan) }
    #expect(try Share(-0.0).fraction.sign == .plus)
    #expect(try Share(percent: 80) == Share(0.8))
    #expect(Share.all.complement == .none)
    #expect(throws: QuantityError.outOfRange) { try PowerUsageEffectiveness(0.99) }
    #expect(throws: QuantityError.notFinite) { try PowerUsageEffectiveness(.infinity) }
    #expect(throws: QuantityError.divisionByZero) { try RelativeThroughput(0) }
    #expect(throws: QuantityError.negative) { try RelativeThroughput(-1) }
    #expect(throws: QuantityError.notFinite) { try RelativeThroughput(.nan) }
  }

  @Test("half the throughput is twice the time")
  func throughput() throws {
    let hour = Duration.seconds(3_600)
    #expect(try RelativeThroughput(0.5).duration(ofReferenceTime: hour) == .seconds(7_200))
    #expect(try RelativeThroughput.reference.duration(ofReferenceTime: hour) == hour)
    #expect(throws: QuantityError.overflow) {
      try RelativeThroughput(.leastNonzeroMagnitude).duration(ofReferenceTime: hour)
    }
  }

  @Test("hours of a span, and spans of hours")
  func hours() throws {
    for whole in [0, 1, 20, 729, 730, 8_760, 1 << 40] {
      #expect(Duration.seconds(whole * 3_600).hours == Double(whole))
    }
    #expect(Duration.seconds(5_400).hours == 1.5)
    #expect(Duration.milliseconds(-1_500).inSeconds == -1.5)
    #expect(try Duration.hours(1.5) == .seconds(5_400))
    #expect(try Duration.hours(-0.5) == .seconds(-1_800))
    #expect(try Duration.seconds(checking: 0.25) == .milliseconds(250))
    #expect(Duration(attoseconds: .max as Int128).hours > 4e16)
    #expect(throws: QuantityError.overflow) { try Duration.hours(1e300) }
    #expect(throws: QuantityError.overflow) { try Duration.hours(2.6e15) }
    #expect(throws: QuantityError.overflow) { try Duration.seconds(checking: 0x1p63) }
    #expect(throws: QuantityError.notFinite) { try Duration.hours(.nan) }
    #expect(throws: QuantityError.notFinite) { try Duration.seconds(checking: .infinity) }
  }
}
