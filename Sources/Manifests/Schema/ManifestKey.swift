package import Quantities

/// The keys of one kind of mapping in a manifest.
///
/// Adding a key is a case, a row in the table, and its reader; suggestions for misspelt keys, the
/// schema and the test of docs/manifest.md follow from the table.
package protocol ManifestKey: CaseIterable, Hashable, Sendable, RawRepresentable<String> {
  static var table: KeyTable<Self> { get }
}

extension ManifestKey {
  /// The row of this key.
  package var row: KeyRow<Self> {
    for row in Self.table.rows where row.key == self { return row }
    preconditionFailure("every key has a row")
  }
}

/// What is known of one key: enough to word what is wrong with its value.
package struct KeyRow<Key: Sendable>: Sendable {
  package let key: Key
  package let form: ValueForm
  /// Whether the mapping means nothing without it.
  package let isRequired: Bool
  /// A value that reads, as it is written after the colon.
  package let example: String

  init(_ key: Key, _ form: ValueForm, isRequired: Bool = false, example: String) {
    self.key = key
    self.form = form
    self.isRequired = isRequired
    self.example = example
  }
}

/// The shape of a value.
package indirect enum ValueForm: Sendable {
  case text
  case yesOrNo
  case integer(ClosedRange<Int>)
  case number
  case quantity(QuantityKind)
  case words([String])
  case list(ValueForm)
  case place
  case gpuName
  /// A mapping described by the keys of a section, such as `lab.gpus`.
  case mapping(section: String)
  /// A notation of its own, in words that follow "takes".
  case notation(String)
  case either(ValueForm, ValueForm)

  /// What is expected, as it follows "takes".
  package var expected: String {
    switch self {
    case .text: "text"
    case .yesOrNo: "yes or no"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number: "a number"
    case .quantity(let kind): kind.expected
    case .words(let words): listed(words, "or")
    case .list(.text): "a list of names"
    case .list(.mapping): "a list"
    case .list(let item): "a list, each \(item.expected)"
    case .place: "a country such as DE, a part of one such as US-CA, EU or EEA"
    case .gpuName: "the name of a GPU"
    case .mapping: "keys with values"
    case .notation(let words): words
    case .either(let a, let b): "\(a.expected), or \(b.expected)"
    }
  }
}

/// `a, b or c`.
func listed(_ words: [String], _ conjunction: String) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
}
