/// Text on its way out: collected, and handed over in pieces of some size, so that a report of a
/// million jobs is neither held whole nor written a line at a time.
package struct TextSink: TextOutputStream {
  private static let pieceSize = 1 << 16

  private var bytes: [UInt8] = []
  private let handOver: (_ bytes: [UInt8]) -> Void

  package init(_ handOver: @escaping (_ bytes: [UInt8]) -> Void) { self.handOver = handOver }

  package mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.pieceSize { flush() }
  }

  mutating func write(_ text: [UInt8]) {
    bytes += text
    if bytes.count >= Self.pieceSize { flush() }
  }

  package mutating func writeLine(_ text: String = "") {
    write(text)
    write("\n")
  }

  /// Hands over what is left.
  package mutating func flush() {
    guard !bytes.isEmpty else { return }
    handOver(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// What `body` writes, as one string.
  package static func collect(_ body: (inout TextSink) -> Void) -> String {
    String(decoding: bytes(of: body), as: UTF8.self)
  }

  /// What `body` writes.
  static func bytes(of body: (inout TextSink) -> Void) -> [UInt8] {
    final class Pieces { var bytes: [UInt8] = [] }
    let pieces = Pieces()
    var sink = TextSink { pieces.bytes += $0 }
    body(&sink)
    sink.flush()
    return pieces.bytes
  }
}
