package import Diagnostics

/// A node of a document: a cheap cursor that keeps its whole stream alive.
///
/// Aliases are followed: everything but ``range`` describes the node that the alias names.  The
/// graph has no cycles, and the reader has bounded what following every alias can cost, so a
/// consumer that visits each node each time it is referred to does work linear in the input.
package struct YAMLNode: Sendable {
  package enum Kind: Sendable {
    case scalar, sequence, mapping
  }

  let tree: YAMLTree
  let index: UInt32

  /// The record that describes the content: the alias's target, if this is an alias.
  var record: NodeRecord { tree.nodes[tree.target(of: Int(index))] }

  package var kind: Kind {
    let style = record.style
    return style.isMapping ? .mapping : style.isSequence ? .sequence : .scalar
  }

  /// Where the node stands: a scalar with its quotes, a collection from first to last byte, an
  /// alias where the alias stands, and an empty node as an empty range at its place.
  package var range: SourceRange { tree.nodes[Int(index)].range }

  /// Whether this is a scalar without quotes and indicators, the only kind that can be a number.
  package var isPlain: Bool { record.style == .plain }

  /// Whether the document says `*name` here.
  package var isAlias: Bool { tree.nodes[Int(index)].style == .alias }

  /// The tag with its handle resolved, such as `tag:yaml.org,2002:str`; `!` is the non-specific one.
  package var tag: String? { tree.tag(of: tree.target(of: Int(index))) }

  /// The name this node was given with `&`.
  package var anchor: String? { tree.anchor(of: tree.target(of: Int(index))) }
}

extension YAMLNode {
  /// The content of a scalar with escapes and line folding applied; empty for collections.
  package var text: String {
    let record = self.record
    guard let slice = record.verbatimRange else {
      return String(decoding: tree.source.bytes.cookedContent(of: record), as: UTF8.self)
    }
    return String(decoding: tree.source.bytes[slice], as: UTF8.self)
  }

  /// Calls `body` with the UTF-8 content of a scalar.
  ///
  /// Nothing is copied unless the scalar has escapes or more than one line.
  package func withTextBytes<Result>(
    _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    let record = self.record
    let bytes = tree.source.bytes
    guard let slice = record.verbatimRange else {
      let content = bytes.cookedContent(of: record)
      return try body(content.span)
    }
    return try body(bytes.span.extracting(slice))
  }

  /// Whether the content is exactly `literal`, byte for byte.
  ///
  /// - Complexity: O(1) if the lengths differ, which tells most keys apart.
  package func textEquals(_ literal: String) -> Bool {
    let record = self.record
    let expected = literal.utf8
    guard let range = record.verbatimRange else {
      return tree.source.bytes.cookedContent(of: record).elementsEqual(expected)
    }
    guard range.count == expected.count else { return false }
    var offset = range.lowerBound
    for byte in expected {
      if tree.source.bytes[offset] != byte { return false }
      offset += 1
    }
    return true
  }
}

extension NodeRecord {
  /// The bytes that are the content as they stand, when there are such bytes.
  @inline(__always) var verbatimRange: Range<Int>? {
    switch style {
    case .plain where !isCooked: range
    case .singleQuoted where !isCooked, .doubleQuoted where !isCooked:
      (Int(start) + 1)..<(Int(end) - 1)
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: nil
    default: 0..<0
    }
  }
}
