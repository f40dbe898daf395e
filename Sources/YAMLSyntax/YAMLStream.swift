package import Diagnostics

/// A whole parsed YAML input: the source bytes and the nodes of every document in it.
package struct YAMLStream: Sendable {
  /// The UTF-8 text that the nodes' ranges refer to.
  ///
  /// It is the input itself, unless that was UTF-16 or UTF-32.
  package var source: SourceText { tree.source }
  /// The root node of each document; the root of an empty document is a null scalar.
  ///
  /// A document with a syntax error is not among them: half a document only begets follow-on
  /// errors.  One that merely repeats a key is.
  package let documents: [YAMLNode]

  let tree: YAMLTree

  init(tree: YAMLTree) {
    self.tree = tree
    documents = tree.documents.map { YAMLNode(tree: tree, index: $0.root) }
  }

  /// Reads every document of `source` (YAML 1.2.2).
  ///
  /// Never throws and never traps: a result always comes back.  After a syntax error reading
  /// resumes at the next `---` or `...`; after a byte that no YAML text may hold it does not.
  ///
  /// - Returns: The documents that could be read, and what is wrong, in order of place.
  /// - Complexity: O(bytes), and O(nodes) memory of 16 bytes each.
  package static func read(
    _ source: SourceText
  ) -> (stream: YAMLStream, diagnostics: [Diagnostic]) {
    Reader.read(source)
  }
}
