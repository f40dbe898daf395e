import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  mutating func quantity<Value: ParsableQuantity, Key: ManifestKey>(
    _ node: YAMLNode, _ key: Key, as type: Value.Type = Value.self
  ) -> Value? {
    guard let written = written(node, key) else { return nil }
    return quantity(written, key)
  }

  mutating func quantity<Value: ParsableQuantity, Key: ManifestKey>(
    _ written: WrittenText, _ key: Key, as type: Value.Type = Value.self
  ) -> Value? {
    do throws(QuantityParseError) {
      return try Value(parsing: written.text)
    } catch {
      report(.unreadable(written, as: error, key))
      return nil
    }
  }

  /// A quantity within a limit, which `said` words.
  mutating func quantity<Value: ParsableQuantity & Comparable, Key: ManifestKey>(
    _ node: YAMLNode, _ key: Key, upTo limit: Value, said: String
  ) -> Value? {
    guard let written = written(node, key) else { return nil }
    return quantity(written, key, upTo: limit, said: said)
  }

  mutating func quantity<Value: ParsableQuantity & Comparable, Key: ManifestKey>(
    _ written: WrittenText, _ key: Key, upTo limit: Value, said: String
  ) -> Value? {
    guard let value: Value = quantity(written, key) else { return nil }
    guard value <= limit else {
      report(.tooMuch(written, key, limit: said))
      return nil
    }
    return value
  }

  /// A time that is not zero.
  mutating func span<Key: ManifestKey>(
    _ node: YAMLNode, _ key: Key, upTo limit: Duration = Limits.span, said: String = "10 years"
  ) -> Duration? {
    guard let written = written(node, key) else { return nil }
    return span(written, key, upTo: limit, said: said)
  }

  mutating func span<Key: ManifestKey>(
    _ written: WrittenText, _ key: Key, upTo limit: Duration = Limits.span,
    said: String = "10 years"
  ) -> Duration? {
    guard let time: Duration = quantity(written, key, upTo: limit, said: said) else { return nil }
    guard time > .zero else {
      report(.zero(written, key))
      return nil
    }
    return time
  }

  /// Hours above zero, in which a bare number needs no unit.
  mutating func hours<Key: ManifestKey>(
    _ written: WrittenText, _ key: Key, upTo limit: Duration, said: String
  ) -> Duration? {
    do throws(QuantityParseError) {
      let time = try Duration(parsingHours: written.string)
      guard time <= limit else {
        report(.tooMuch(written, key, limit: said))
        return nil
      }
      guard time > .zero else {
        report(.zero(written, key))
        return nil
      }
      return time
    } catch {
      report(.unreadable(written, as: error, key))
      return nil
    }
  }

  /// Bytes above zero.
  mutating func memory<Key: ManifestKey>(_ written: WrittenText, _ key: Key) -> ByteCount? {
    guard
      let memory: ByteCount = quantity(written, key, upTo: Limits.memoryPerGPU, said: "1 TB a GPU")
    else { return nil }
    guard memory > .zero else {
      report(.zero(written, key))
      return nil
    }
    return memory
  }

  mutating func memory<Key: ManifestKey>(_ node: YAMLNode, _ key: Key) -> ByteCount? {
    guard let written = written(node, key) else { return nil }
    return memory(written, key)
  }
}
