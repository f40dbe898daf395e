/// A name as a key: case, spaces, hyphens and underscores, which people write differently, do not
/// count.
struct GPUName: Hashable {
  private let written: String

  init(_ name: String) { written = name }

  static func == (a: GPUName, b: GPUName) -> Bool {
    var others = b.letters
    for letter in a.letters where others.next() != letter { return false }
    return others.next() == nil
  }

  func hash(into hasher: inout Hasher) {
    // Eight letters at a time: a hasher takes as long for one as for eight.
    var word: UInt64 = 0
    var count = 0
    for letter in letters {
      word = word << 8 | UInt64(letter)
      count += 1
      if count & 7 == 0 { hasher.combine(word) }
    }
    hasher.combine(word)
    hasher.combine(count)
  }

  private var letters: Letters { Letters(rest: written.utf8.makeIterator()) }

  private struct Letters: Sequence, IteratorProtocol {
    var rest: String.UTF8View.Iterator

    @inline(__always)
    mutating func next() -> UInt8? {
      while let byte = rest.next() {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"): continue
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte + 32
        default: return byte
        }
      }
      return nil
    }
  }
}
