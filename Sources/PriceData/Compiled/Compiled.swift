/// A value of the catalogue that is written into the compiled one and read from it.
///
/// What is written is read back equal, with the same bits of every number; a test holds it for the
/// whole catalogue.
protocol Compiled {
  /// Reads what ``write(to:)`` wrote.
  init(from reader: inout CompiledReader)
  func write(to writer: inout CompiledWriter)
}

extension Int: Compiled {
  init(from reader: inout CompiledReader) { self.init(truncatingIfNeeded: reader.number()) }
  func write(to writer: inout CompiledWriter) { writer.number(UInt64(bitPattern: Int64(self))) }
}

extension Bool: Compiled {
  init(from reader: inout CompiledReader) { self = reader.number() != 0 }
  func write(to writer: inout CompiledWriter) { writer.number(self ? 1 : 0) }
}

extension Double: Compiled {
  // The bytes that hold the exponent come last, so that whole numbers are short.
  init(from reader: inout CompiledReader) { self.init(bitPattern: reader.number().byteSwapped) }
  func write(to writer: inout CompiledWriter) { writer.number(bitPattern.byteSwapped) }
}

extension String: Compiled {
  init(from reader: inout CompiledReader) { self = reader.string() }
  func write(to writer: inout CompiledWriter) { writer.string(self) }
}

extension Optional: Compiled where Wrapped: Compiled {
  @inline(__always)
  init(from reader: inout CompiledReader) {
    self = reader.number() == 0 ? nil : Wrapped(from: &reader)
  }

  func write(to writer: inout CompiledWriter) {
    writer.number(self == nil ? 0 : 1)
    self?.write(to: &writer)
  }
}

extension Array: Compiled where Element: Compiled {
  @inline(__always)
  init(from reader: inout CompiledReader) {
    let count = Int(from: &reader)
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(Element(from: &reader)) }
  }

  /// Each element begins a line, so that a change of one shows as one.
  func write(to writer: inout CompiledWriter) {
    count.write(to: &writer)
    for element in self {
      if Element.self != String.self { writer.line() }
      element.write(to: &writer)
    }
  }
}

/// Keys with an order, in which the entries are written.
extension Dictionary: Compiled where Key: Compiled & Comparable, Value: Compiled {
  @inline(__always)
  init(from reader: inout CompiledReader) {
    let count = Int(from: &reader)
    self.init(minimumCapacity: count)
    for _ in 0..<count {
      let key = Key(from: &reader)
      self[key] = Value(from: &reader)
    }
  }

  func write(to writer: inout CompiledWriter) {
    count.write(to: &writer)
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      writer.line()
      key.write(to: &writer)
      value.write(to: &writer)
    }
  }
}
