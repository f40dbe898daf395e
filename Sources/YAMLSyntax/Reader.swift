import Diagnostics

/// Thrown where a document cannot be read on; the diagnostic has been recorded.
struct Abandoned: Error {}

struct Reader {
  static func read(_ source: SourceText) -> (stream: YAMLStream, diagnostics: [Diagnostic]) {
    let tree = YAMLTree(
      source: source, nodes: [], properties: [], tagPrefixes: [], documents: [])
    return (YAMLStream(tree: tree), [])
  }
}
