import Foundation
import Quantities
import Testing

@Suite("Elementary functions") struct ElementaryFunctionTests {
  @Test("values known to 80 digits come out within one unit in the last place")
  func references() throws {
    for (x, y) in Self.exponentialValues { try check(Quantities.exponential(x), y, "exp \(x)") }
    for (x, y) in Self.exponentialMinusOneValues {
      try check(exponentialMinusOne(x), y, "expm1 \(x)")
    }
    for (x, y) in Self.naturalLogarithmValues {
      try check(Quantities.naturalLogarithm(x), y, "ln \(x)")
    }
    for (x, y) in Self.logarithmOnePlusValues {
      try check(Quantities.naturalLogarithm(onePlus: x), y, "ln(1 + \(x))")
    }
    for (base, exponent, y) in Self.powers {
      try check(power(base, exponent), y, "\(base)^\(exponent)")
    }
  }

  @Test("within two units in the last place of the platform's own functions")
  func platform() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let wide = Double.random(in: -740...709, using: &random)
      try check(Quantities.exponential(wide), Foundation.exp(wide), "exp \(wide)", within: 2)
      let near = Double.random(in: -2...2, using: &random)
      try check(exponentialMinusOne(near), Foundation.expm1(near), "expm1 \(near)", within: 2)
      let any = Double(bitPattern: 1 + random.next() % 0x7FEF_FFFF_FFFF_FFFF)
      try check(Quantities.naturalLogarithm(any), Foundation.log(any), "ln \(any)", within: 2)
      let around = Double.random(in: 0.3...3, using: &random)
      try check(
        Quantities.naturalLogarithm(around), Foundation.log(around), "ln \(around)", within: 2)
      let above = Double.random(in: -0.999...4, using: &random)
      try check(
        Quantities.naturalLogarithm(onePlus: above), Foundation.log1p(above), "ln(1 + \(above))",
        within: 2)
      let base = Double.random(in: 0.1...10, using: &random)
      let exponent = Int.random(in: -300...300, using: &random)
      try check(
        power(base, exponent), Foundation.pow(base, Double(exponent)), "\(base)^\(exponent)",
        within: 2)
    }
  }

  @Test("the ends of the range, zero and what is not a number")
  func edges() {
    #expect(Quantities.exponential(0) == 1)
    #expect(Quantities.exponential(709.782_712_893_384_1) == .infinity)
    #expect(Quantities.exponential(.infinity) == .infinity)
    #expect(Quantities.exponential(-.infinity) == 0)
    #expect(Quantities.exponential(-745.2) == 0)
    #expect(Quantities.exponential(-745.1) == .leastNonzeroMagnitude)
    #expect(Quantities.exponential(.nan).isNaN)
    #expect(exponentialMinusOne(-0.0).sign == .minus)
    #expect(exponentialMinusOne(-.infinity) == -1)
    #expect(exponentialMinusOne(.infinity) == .infinity)
    #expect(exponentialMinusOne(.nan).isNaN)
    #expect(Quantities.naturalLogarithm(1).bitPattern == 0)
    #expect(Quantities.naturalLogarithm(0) == -.infinity)
    #expect(Quantities.naturalLogarithm(-1).isNaN)
    #expect(Quantities.naturalLogarithm(.infinity) == .infinity)
    #expect(Quantities.naturalLogarithm(.nan).isNaN)
    #expect(Quantities.naturalLogarithm(.leastNonzeroMagnitude) == -744.440_071_921_381_2)
    #expect(Quantities.naturalLogarithm(onePlus: -1) == -.infinity)
    #expect(Quantities.naturalLogarithm(onePlus: -2).isNaN)
    #expect(Quantities.naturalLogarithm(onePlus: .nan).isNaN)
    #expect(Quantities.naturalLogarithm(onePlus: .infinity) == .infinity)
    #expect(power(0, 0) == 1)
    #expect(power(.nan, 0) == 1)
    #expect(power(.nan, 1).isNaN)
    #expect(power(0, -1) == .infinity)
    #expect(power(-0.0, -3) == -.infinity)
    #expect(power(-.infinity, 3) == -.infinity)
    #expect(power(.infinity, -2) == 0)
    #expect(power(2, .max) == .infinity)
    #expect(power(2, .min) == 0)
    #expect(power(0.5, .min) == .infinity)
    #expect(power(-1, .min) == 1)
    #expect(power(2, 1023) == 0x1p1023)
    #expect(power(2, -1074) == .leastNonzeroMagnitude)
    #expect(power(2, 1024) == .infinity)
  }

  /// The point of these functions: a platform whose last bit differs fails here.
  @Test("the same bits on every platform")
  func digest() {
    var random = SplitMix64(seed: 2)
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ value: Double) { digest = (digest ^ value.bitPattern) &* 0x100_0000_01B3 }
    for _ in 0..<20_000 {
      let x = Double(random.next() >> 11) * 0x1p-53
      add(Quantities.exponential((x - 0.5) * 1_400))
      add(exponentialMinusOne((x - 0.5) * 4))
      add(Quantities.naturalLogarithm(x * 1e4))
      add(Quantities.naturalLogarithm(onePlus: x * 3 - 0.9))
      add(power(0.5 + x, Int(random.next() % 600) - 300))
    }
    #expect(digest == 0xF821_AD9C_904B_5F30)
  }

  private func check(
    _ result: Double, _ expected: Double, _ name: String, within allowance: Double = 1
  ) throws {
    let error = result == expected ? 0 : (result - expected).magnitude / expected.ulp
    try #require(error <= allowance, "\(name) is \(result), not \(expected)")
  }

  private static let exponentialValues: [(x: Double, y: Double)] = [
    (1, 0x1.5bf0a8b145769p+1), (-1, 0x1.78b56362cef38p-2), (0.5, 0x1.a61298e1e069cp+0),
    (-0.5, 0x1.368b2fc6f960ap-1), (0.001, 0x1.0041919b7ee34p+0), (-0.001, 0x1.ff7cfe56f1a9ep-1),
    (1e-10, 0x1.000000006df38p+0), (0.34657, 0x1.6a099138a089dp+0),
    (0.34658, 0x1.6a0a7e7cb904cp+0), (-0.34658, 0x1.6a094e536e572p-1),
    (2.5, 0x1.85d6fd931e0bbp+3), (-3.75, 0x1.81509354f0d29p-6), (10, 0x1.5829dcf950560p+14),
    (-20, 0x1.1b48655f37267p-29), (37.9, 0x1.999eb2c75f6f5p+54), (100, 0x1.3494a9b171bf5p+144),
    (-100, 0x1.a8c1f14e2af5dp-145), (700.25, 0x1.2fd8e4cbfa413p+1010),
    (-708.25, 0x1.285dc1b5961f1p-1022), (709.7827, 0x1.fffe4f5f637aap+1023),
  ]

  private static let exponentialMinusOneValues: [(x: Double, y: Double)] = [
    (1e-15, 0x1.203af9ee75619p-50), (-1e-15, -0x1.203af9ee75613p-50),
    (1e-08, 0x1.5798ee3fdb764p-27), (0.001, 0x1.06466dfb8cf3ap-10),
    (-0.001, -0x1.0603521cac48cp-10), (0.1, 0x1.aec7b35a00d3ap-4), (-0.1, -0x1.85c933156a62cp-4),
    (0.34657, 0x1.a82644e282273p-2), (0.34658, 0x1.a829f9f2e4130p-2),
    (-0.34658, -0x1.2bed63592351bp-2), (0.7, 0x1.03854c24d130dp+0),
    (-0.7, -0x1.01bf92311555fp-1), (1, 0x1.b7e151628aed3p+0), (-1, -0x1.43a54e4e98864p-1),
    (2.5, 0x1.65d6fd931e0bbp+3), (-3.75, -0x1.f3f57b6558797p-1), (10, 0x1.5825dcf950560p+14),
    (-20, -0x1.ffffffee4b79bp-1), (37.9, 0x1.999eb2c75f6f5p+54), (50, 0x1.19103e4080b45p+72),
    (-50, -0x1.0000000000000p+0), (700.25, 0x1.2fd8e4cbfa413p+1010),
  ]

  private static let naturalLogarithmValues: [(x: Double, y: Double)] = [
    (1.0000000000000002, 0x1.fffffffffffffp-53), (0.9999999999999999, -0x1.0000000000000p-53),
    (0.5, -0x1.62e42fefa39efp-1), (2, 0x1.62e42fefa39efp-1), (0.70710678, -0x1.62e4300c77ae8p-2),
    (1.41421356, 0x1.62e42fd2cf8f6p-2), (1.41421357, 0x1.62e4304c4a71fp-2),
    (3, 0x1.193ea7aad030bp+0), (10, 0x1.26bb1bbb55516p+1), (0.1, -0x1.26bb1bbb55515p+1),
    (1e-05, -0x1.7069e2aa2aa5bp+3), (730, 0x1.a5f4710fcda71p+2), (8760, 0x1.227e937b354d8p+3),
    (10000000000.0, 0x1.7069e2aa2aa5bp+4), (1e+100, 0x1.cc845b54b54f2p+7),
    (1e+300, 0x1.5963447f87fb5p+9), (1e-300, -0x1.5963447f87fb5p+9),
  ]

  private static let logarithmOnePlusValues: [(x: Double, y: Double)] = [
    (1e-15, 0x1.203af9ee75613p-50), (-1e-15, -0x1.203af9ee75619p-50),
    (1e-08, 0x1.5798ee0636111p-27), (0.001, 0x1.060354f8c3ebfp-10),
    (-0.001, -0x1.064670d979b6fp-10), (0.1, 0x1.8663f793c46c7p-4), (-0.1, -0x1.af8e8210a415ep-4),
    (0.4, 0x1.588c2d9133490p-2), (0.42, 0x1.6712984ec8f15p-2), (-0.28, -0x1.50635ec0fdd69p-2),
    (-0.3, -0x1.6d3c324e13f4ep-2), (-0.5, -0x1.62e42fefa39efp-1), (-0.9, -0x1.26bb1bbb55516p+1),
    (-0.999999, -0x1.ba18a998fc064p+3), (1, 0x1.62e42fefa39efp-1), (3, 0x1.62e42fefa39efp+0),
    (10000000000.0, 0x1.7069e2aa3184ep+4), (1e+300, 0x1.5963447f87fb5p+9),
  ]

  private static let powers: [(base: Double, exponent: Int, y: Double)] = [
    (1.05, 10, 0x1.a0ff3cfea3a53p+0),
    (1.05, -10, 0x1.3a52d68513b87p-1),
    (1.004, 240, 0x1.4da859979d8a4p+1),
    (0.9, 36, 0x1.711af4d1b6074p-6),
    (1.0001, 100000, 0x1.57fdd2fe62a3dp+14),
    (1.0000001, 10000000, 0x1.5bf0a790ce6f2p+1),
    (0.1, 20, 0x1.79ca10c92422bp-67),
    (10, 22, 0x1.0f0cf064dd592p+73),
    (10, -5, 0x1.4f8b588e368f1p-17),
    (3, 40, 0x1.517168a4523fdp+63),
    (-2.5, 7, -0x1.312d000000000p+9),
    (7, -300, 0x1.bbb9b4e610170p-843),
    (1.5, 1000, 0x1.f2dd011353699p+584),
  ]
}
