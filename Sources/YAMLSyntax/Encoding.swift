import Diagnostics

// YAML 1.2.2, 5.2: character encodings.

/// A source as UTF-8, or the reason why it is none.
struct Input {
  var source: SourceText
  var problem: Diagnostic?
  var hasUnprintable = false
}

extension Reader {
  static func decoded(_ source: SourceText) -> Input {
    guard source.bytes.count < Int(UInt32.max) else {
      return Input(source: source, problem: .inputTooLarge(source.bytes.count))
    }
    guard let encoding = WideEncoding(detectedIn: source.bytes) else {
      let check = CharacterCheck(source.bytes)
      return Input(
        source: source, problem: check.problem, hasUnprintable: check.hasUnprintable)
    }
    let (bytes, problem) = encoding.transcode(source.bytes)
    let check = problem == nil ? CharacterCheck(bytes) : nil
    return Input(
      source: SourceText(name: source.name, bytes: bytes), problem: problem ?? check?.problem,
      hasUnprintable: check?.hasUnprintable ?? false)
  }
}

/// UTF-16 or UTF-32 in one of the two byte orders.
private struct WideEncoding {
  /// The bytes of a code unit: 2 or 4.
  var width: Int
  var isBigEndian: Bool

  var name: String { "UTF-\(width * 8)\(isBigEndian ? "BE" : "LE")" }

  /// The table of 5.2: a byte order mark, or the zeros round a first character that is ASCII.
  init?(detectedIn bytes: [UInt8]) {
    func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
    switch (byte(0), byte(1), byte(2), byte(3)) {
    case (0, 0, 0xFE, 0xFF): self.init(width: 4, isBigEndian: true)
    case (0, 0, 0, let last?) where last != 0: self.init(width: 4, isBigEndian: true)
    case (0xFF, 0xFE, 0, 0): self.init(width: 4, isBigEndian: false)
    case (let first?, 0, 0, 0) where first != 0: self.init(width: 4, isBigEndian: false)
    case (0xFE, 0xFF, _, _): self.init(width: 2, isBigEndian: true)
    case (0xFF, 0xFE, _, _): self.init(width: 2, isBigEndian: false)
    case (0, let second?, _, _) where second != 0: self.init(width: 2, isBigEndian: true)
    case (let first?, 0, _, _) where first != 0: self.init(width: 2, isBigEndian: false)
    default: return nil
    }
  }

  private init(width: Int, isBigEndian: Bool) {
    self.width = width
    self.isBigEndian = isBigEndian
  }

  /// The text as UTF-8 without its byte order mark, up to the first problem.
  func transcode(_ bytes: [UInt8]) -> (bytes: [UInt8], problem: Diagnostic?) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / width + bytes.count / 8)
    var offset = 0
    while offset < bytes.count {
      guard var code = unit(at: offset, in: bytes) else {
        return (output, .cutCodeUnit(at: output.count, encoding: name))
      }
      offset += width
      if width == 2, (0xD800..<0xDC00).contains(code), let low = unit(at: offset, in: bytes),
        (0xDC00...0xDFFF).contains(low)
      {
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        offset += width
      }
      guard let scalar = Unicode.Scalar(code), let encoded = UTF8.encode(scalar) else {
        return (output, .notACharacter(code, at: output.count, encoding: name))
      }
      if code == 0xFEFF, output.isEmpty, offset == width { continue }
      for byte in encoded { output.append(byte) }
    }
    return (output, nil)
  }

  private func unit(at offset: Int, in bytes: [UInt8]) -> UInt32? {
    guard offset + width <= bytes.count else { return nil }
    var code: UInt32 = 0
    for index in 0..<width {
      let place = isBigEndian ? index : width - 1 - index
      code = code << 8 | UInt32(bytes[offset + place])
    }
    return code
  }
}
