/// What a scalar means under the core schema (YAML 1.2.2, 10.3).
package enum YAMLValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// An integer that does not fit 64 bits, as it is written: nothing wraps and nothing is rounded.
  case bigInteger(String)
  /// A float; infinite when written so or when out of range, as IEEE 754 has it.
  case float(Double)
  case string(String)
}

extension YAMLNode {
  /// The scalar by the core schema; the text `""` for collections.
  ///
  /// Only plain scalars without a tag are ever anything but text, unless a tag such as `!!int`
  /// asks for it.  Other tags are ignored, and their scalars are text.
  package var value: YAMLValue {
    let schema = CoreSchema(tag: tag, isPlain: isPlain)
    return withTextBytes { schema.value(of: $0) }
  }
}
