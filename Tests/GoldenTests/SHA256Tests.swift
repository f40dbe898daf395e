import Testing

@testable import HybridlabCLI

@Suite("SHA-256") struct SHA256Tests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let digest: String
    let why: String
    var testDescription: String { why }
  }

  /// Source: FIPS 180-4 examples and the NIST CAVP short messages.
  @Test(
    "agrees with the standard's examples",
    arguments: [
      Row(
        text: "", digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        why: "no message"),
      Row(
        text: "abc", digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        why: "one block"),
      Row(
        text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        why: "the length needs a second block"),
      Row(
        text: String(repeating: "a", count: 1_000_000),
        digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
        why: "a million letters"),
    ])
  func example(_ row: Row) {
    #expect(SHA256.hexadecimal(of: Array(row.text.utf8)) == row.digest)
  }

  @Test("is the same however the bytes come", arguments: [1, 63, 64, 65, 1_000])
  func pieces(size: Int) {
    let bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var digest = SHA256()
    for start in stride(from: 0, to: bytes.count, by: size) {
      digest.take(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(digest.finish() == SHA256.hexadecimal(of: bytes))
  }
}
