import Diagnostics
import Testing

@testable import YAMLSyntax

/// Checks that the fast path for plain lines reads nothing differently.
func expectSameWithoutFastPath(_ bytes: [UInt8], _ why: String) {
  let fast = YAMLStream.read(SourceText(name: "f.yaml", bytes: bytes))
  let slow = readSlowly(bytes)
  #expect(fast.stream.events == slow.stream.events, "\(why)")
  #expect(fast.diagnostics == slow.diagnostics, "\(why)")
}

@Suite("Whatever the bytes") struct MutationTests {
  static let manifest = """
    # cluster manifest
    version: 1
    owner: "platform team"   # contact
    defaults: &d {region: eu-north, retries: 3, spot: false}
    limits: &lim
      gpus: 64
      hours: 1.5e3
    jobs:
      - name: vision-train-01
        kind: training
        gpu-memory: 40GB
        data: {size: 120GB, location: local}
        env: *d
      - name: 'it''s a re-run'
        data:
          size: 1TB
          location: object-store
        notes: |
          first line: not a key
            deeper # not a comment

          last
        summary: >-
          folded text
          goes on

          here
        args: [--lr, "1e-3\\t", 'x', {k: v}, [1, 2], a: b]
      - {name: tiny, gpus: 1, deadline: 2027-01-15, limits: *lim}
      - ? complex key
        : value
        empty:
        url: http://example.com:80/a#b
        multi: plain scalar
          over two lines
    --- !!str
    second
    ...
    """

  static let pieces: [String] = [
    ":", "-", "- ", ": ", "#", " #", "{", "}", "[", "]", ",", "\"", "'", "\t", "\n", " ", "  ", "|",
    ">", "|2-\n", "&a ", "*d", "*zz", "!", "!!int ", "%", "@", "?", "? ", "---\n", "...\n", "\\",
    "\\u", "\r", "\r\n", "\u{7F}", "<<: ", "~", "%YAML 1.2\n", "&d", "\u{FEFF}", "\n\n", "k: v\n",
  ]

  /// Nothing traps, diagnostics stay inside the input, and both paths agree.
  @Test func `a mutated manifest is read or refused, and never more than that`() {
    let base = Array(Self.manifest.utf8)
    for seed in 0..<3_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = base
      for _ in 0...random.next() % 4 { Self.mutate(&bytes, &random) }
      check(bytes, seed)
    }
  }

  @Test func `any heap of pieces of syntax is read or refused`() {
    for seed in 0..<6_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes: [UInt8] = []
      for _ in 0...random.next() % 24 {
        let piece = Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
        bytes += Array((random.next() % 3 == 0 ? "a" + piece : piece).utf8)
      }
      check(bytes, seed)
    }
  }

  @Test func `any bytes are read or refused`() {
    for seed in 0..<1_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<random.next() % 60).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      check(bytes, seed)
    }
  }

  @Test func `a manifest that ends anywhere is read or refused`() {
    let base = Array(Self.manifest.utf8)
    for length in 0...base.count { check(Array(base.prefix(length)), UInt64(length)) }
  }

  private func check(_ bytes: [UInt8], _ seed: UInt64) {
    let (stream, diagnostics) = YAMLStream.read(SourceText(name: "f.yaml", bytes: bytes))
    let count = stream.source.bytes.count
    for diagnostic in diagnostics {
      for range in [diagnostic.range] + diagnostic.notes.map(\.range) {
        #expect(range.lowerBound >= 0 && range.lowerBound <= count, "seed \(seed)")
      }
    }
    let texts = Diagnostic.rendered(diagnostics, in: stream.source)
    #expect(texts.count == diagnostics.count)
    // Every document can be walked and written, and reads back as what was written.
    let json = stream.json
    for document in stream.documents { walk(document) }
    if !diagnostics.contains(where: { $0.severity == .error }) {
      let again = read(json)
      #expect(again.diagnostics.allSatisfy { $0.severity == .warning }, "seed \(seed)")
      #expect(again.stream.json == "[\(json.dropLast())]\n", "seed \(seed)")
    }
    expectSameWithoutFastPath(bytes, "seed \(seed)")
  }

  private func walk(_ node: YAMLNode) {
    var open = [node]
    var budget = 5_000
    while let next = open.popLast(), budget > 0 {
      budget -= 1
      #expect(next.value != .string("\u{0}never") && next.range.count >= 0)
      _ = (next.tag, next.anchor, next.text)
      open += next.elements
      for (key, value) in next.entries { open += [key, value] }
    }
  }

  static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let place = Int(random.next() % UInt64(bytes.count))
    switch random.next() % 6 {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes[place] ^= 1 << UInt8(random.next() % 8)
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + Int(random.next() % 4)))
    case 3, 4:
      let piece = pieces[Int(random.next() % UInt64(pieces.count))]
      bytes.insert(contentsOf: Array(piece.utf8), at: place)
    default:
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let from = Int(random.next() % UInt64(lines.count))
      lines.swapAt(from, Int(random.next() % UInt64(lines.count)))
      lines[from] = Array("  \t ".utf8.prefix(Int(random.next() % 4))) + lines[from]
      bytes = Array(lines.joined(separator: [0x0A]))
    }
  }
}
