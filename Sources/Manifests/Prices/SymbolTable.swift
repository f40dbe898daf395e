/// What texts mean, by the symbols that a ``TextPool`` gave them.
///
/// Symbols are small numbers without gaps, so that a list does what a dictionary would, and looking
/// up costs nothing to speak of.
struct SymbolTable<Value: Sendable>: Sendable {
  private var values: [Value?] = []

  subscript(symbol: Int) -> Value? {
    get { symbol < values.count ? values[symbol] : nil }
    set {
      while values.count <= symbol { values.append(nil) }
      values[symbol] = newValue
    }
  }

  mutating func removeAll() { values.removeAll(keepingCapacity: true) }
}
