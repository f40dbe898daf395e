/// Names as keys: case, spaces, hyphens and underscores, which people write differently, do not
/// count.
enum GPUName {
  /// What all ways of writing a name have in common.
  ///
  /// A plain string: a type of its own would have to be made known to each kind of dictionary when
  /// the tool starts.
  ///
  /// - Complexity: O(length).
  static func key(_ name: String) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte + 32)
      default: letters.append(byte)
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
