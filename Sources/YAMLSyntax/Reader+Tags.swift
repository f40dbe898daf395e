import Diagnostics

// YAML 1.2.2, 6.9.1: node tags; 6.8.2: tag handles.

/// What the tag handles of the current document stand for.
struct TagHandles {
  /// Every prefix that any document of the stream uses; nodes refer to them by index.
  private(set) var prefixes = ["", "!", "tag:yaml.org,2002:"]
  private var declared: [[UInt8]: Int] = [:]

  static let verbatim = 0
  static let local = 1
  private static let core = 2

  mutating func reset() { if !declared.isEmpty { declared = [:] } }

  /// - Returns: False if the document has declared the handle before.
  mutating func declare(_ handle: ArraySlice<UInt8>, _ prefix: String) -> Bool {
    guard declared.updateValue(prefixes.count, forKey: Array(handle)) == nil else { return false }
    prefixes.append(prefix)
    return true
  }

  func prefix(of handle: ArraySlice<UInt8>) -> Int? {
    if !declared.isEmpty, let prefix = declared[Array(handle)] { return prefix }
    switch handle.count {
    case 1: return Self.local
    case 2: return Self.core
    default: return nil
    }
  }
}

extension Reader {
  /// [97] c-ns-tag-property.
  mutating func readTag(into properties: inout Properties) throws(Abandoned) {
    let start = position
    if byte(start + 1) == 0x3C { return try readVerbatimTag(into: &properties) }
    let handle = tagHandle(at: start)
    let suffix = handle.upperBound..<tagCharacters(from: handle.upperBound, isTag: true)
    let range = start..<suffix.upperBound
    position = suffix.upperBound
    properties.tag = Slice(range)
    properties.tagSuffix = Slice(suffix)
    if suffix.isEmpty {
      guard handle.count == 1 else { throw failure(.tagWithoutSuffix(range)) }
      // [100] The non-specific tag, whatever `!` was declared to be.
      properties.tagPrefix = UInt32(TagHandles.local)
      return
    }
    guard let prefix = tagHandles.prefix(of: bytes[handle]) else {
      throw failure(.undeclaredTagHandle(text(handle), at: handle))
    }
    properties.tagPrefix = UInt32(truncatingIfNeeded: prefix)
  }

  /// [98] c-verbatim-tag: `!<` uri `>`.
  private mutating func readVerbatimTag(
    into properties: inout Properties
  ) throws(Abandoned) {
    let start = position
    let end = tagCharacters(from: start + 2, isTag: false)
    guard byte(end) == .greater, end > start + 2 else {
      throw failure(.unclosedVerbatimTag(start..<end))
    }
    position = end + 1
    properties.tag = Slice(start..<position)
    properties.tagSuffix = Slice((start + 2)..<end)
    properties.tagPrefix = UInt32(TagHandles.verbatim)
  }

  /// [89] c-tag-handle: `!`, `!!` or `!word!`.
  func tagHandle(at start: Int) -> Range<Int> {
    var end = start + 1
    while isWordCharacter(byte(end)) { end += 1 }
    return byte(end) == .exclamation ? start..<(end + 1) : start..<(start + 1)
  }

  /// The end of the [40] ns-tag-char or [39] ns-uri-char from `start` on.
  func tagCharacters(from start: Int, isTag: Bool) -> Int {
    var end = start
    while true {
      let next = byte(end)
      switch next {
      case .exclamation, .comma, .openBracket, .closeBracket:
        if isTag { return end }
      case .percent:
        guard byte(end + 1).hexadecimalValue != nil, byte(end + 2).hexadecimalValue != nil else {
          return end
        }
      case .hash, 0x3B, 0x2F, .question, .colon, .at, .ampersand, 0x3D, .plus, 0x24, 0x5F, .dot,
        0x7E, .asterisk, .singleQuote, 0x28, 0x29:
        break
      default: if !isWordCharacter(next) { return end }
      }
      end += 1
    }
  }

  /// [38] ns-word-char.
  private func isWordCharacter(_ byte: UInt8) -> Bool {
    byte.isDecimalDigit || byte == .dash || (0x61...0x7A).contains(byte | 0x20)
  }
}
