/// Collects output bytes and hands them on in chunks, so that no rendering is ever held whole.
struct TextOutput: ~Copyable {
  private var buffer: [UInt8] = []
  private let write: (String) -> Void
  private static let chunk = 1 << 16

  init(_ write: @escaping (String) -> Void) {
    self.write = write
    buffer.reserveCapacity(Self.chunk + 1024)
  }

  mutating func append(_ byte: UInt8) {
    buffer.append(byte)
    // A chunk may end inside a character only if the next byte does not continue one.
    if buffer.count >= Self.chunk, byte < 0x80 { flush() }
  }

  mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  mutating func append(_ bytes: Span<UInt8>) {
    for index in bytes.indices { append(bytes[index]) }
  }

  mutating func flush() {
    guard !buffer.isEmpty else { return }
    write(String(decoding: buffer, as: UTF8.self))
    buffer.removeAll(keepingCapacity: true)
  }
}
