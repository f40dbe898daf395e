/// A value on the heap that copies share until one of them changes: for large values that stand in
/// long lists or are handed on at every step, as quickly as a number.
@usableFromInline struct Shared<Value: Sendable>: Sendable {
  @usableFromInline final class Holder: Sendable {
    @usableFromInline let value: Value
    init(_ value: Value) { self.value = value }
  }

  @usableFromInline var holder: Holder

  init(_ value: Value) { holder = Holder(value) }

  var value: Value {
    @inline(__always) get { holder.value }
    set { holder = Holder(newValue) }
  }
}

extension Shared: Equatable where Value: Equatable {
  @usableFromInline static func == (a: Shared, b: Shared) -> Bool {
    a.holder === b.holder || a.value == b.value
  }
}

extension Shared: Hashable where Value: Hashable {
  @usableFromInline func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
