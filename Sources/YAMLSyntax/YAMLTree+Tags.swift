import Diagnostics

extension YAMLTree {
  /// The tag of a node with its handle and its `%` escapes resolved.
  func tag(of index: Int) -> String? {
    guard let own = properties(of: index), own.tag.exists else { return nil }
    let prefix = tagPrefixes[Int(own.tagPrefix)]
    let range = own.tagSuffix.range
    let bytes = source.bytes
    guard bytes[range].contains(.percent) else { return prefix + source.text(in: range) }
    return prefix + String(decoding: bytes.span.percentDecoded(range), as: UTF8.self)
  }
}

extension Span where Element == UInt8 {
  /// [39] ns-uri-char: `%` and two digits stand for one byte.
  func percentDecoded(_ range: Range<Int>) -> [UInt8] {
    var decoded: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if self[index] == .percent, index + 2 < range.upperBound,
        let high = self[index + 1].hexadecimalValue, let low = self[index + 2].hexadecimalValue
      {
        decoded.append(UInt8(high << 4 | low))
        index += 3
      } else {
        decoded.append(self[index])
        index += 1
      }
    }
    return decoded
  }
}
