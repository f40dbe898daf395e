import Testing

@testable import Planning

@Suite("Jobs in the order of their digests")
struct DigestOrderTests {
  /// How many jobs there are, and how many different contents among them.
  @Test(
    "they stand as sorting would put them",
    arguments: [(0, 1), (1, 1), (2, 1), (17, 3), (1_000, 1_000), (1_000, 2), (5_000, 700)])
  func asSorted(_ count: Int, _ contents: Int) {
    var random = SplitMix64(seed: count + contents)
    let content = (0..<count).map { _ in Int(random.next() % UInt64(contents)) }
    // A third of the contents share a digest, and a half the first bits of theirs.
    var digests: [UInt64] = []
    for number in 0..<contents {
      let other = number % 2 == 0 ? UInt64(number) : random.next()
      digests.append(number % 3 == 0 ? 42 : other)
    }
    let order = DigestOrder(count, digest: { digests[content[$0]] }) { content[$0] - content[$1] }
    let expected = (0..<count).sorted { first, second in
      let (one, other) = (content[first], content[second])
      return (digests[one], one, first) < (digests[other], other, second)
    }
    #expect(order.jobs == expected)
  }
}
