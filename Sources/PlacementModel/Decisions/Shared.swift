/// A value on the heap that copies share until one of them changes: for large values that stand in
/// long lists, which are gone through and handed on as quickly as lists of numbers.
struct Shared<Value: Hashable & Sendable>: Hashable, Sendable {
  private final class Holder: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private var holder: Holder

  init(_ value: Value) { holder = Holder(value) }

  var value: Value {
    get { holder.value }
    set { holder = Holder(newValue) }
  }

  static func == (a: Shared, b: Shared) -> Bool { a.holder === b.holder || a.value == b.value }
  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
