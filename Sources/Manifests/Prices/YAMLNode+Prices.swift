import YAMLSyntax

extension YAMLNode {
  /// Whether this is `~`, `null` or empty.
  var isNothing: Bool {
    guard isPlain else { return false }
    return withTextBytes { text in
      switch text.count {
      case 0: true
      case 1: text[0] == UInt8(ascii: "~")
      case 4: text[0] | 0x20 == UInt8(ascii: "n") && value == .null
      default: false
      }
    }
  }

  /// Whether the content is exactly `literal`.
  func textEquals(_ literal: String) -> Bool {
    withTextBytes { bytes in
      guard bytes.count == literal.utf8.count else { return false }
      for (index, byte) in literal.utf8.enumerated() where bytes[index] != byte { return false }
      return true
    }
  }
}
