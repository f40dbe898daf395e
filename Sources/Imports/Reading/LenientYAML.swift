import Diagnostics
import YAMLSyntax

/// YAML as the libraries of other tools take it, where that is less strict than YAML 1.2.2.
enum LenientYAML {
  /// Reads a stream; brackets that close further left than they may are moved to the right.
  ///
  /// `libyaml` does not look at the indentation inside brackets, so people write what it accepts.
  static func read(_ source: SourceText) -> (stream: YAMLStream, diagnostics: [Diagnostic]) {
    var (stream, problems) = YAMLStream.read(source)
    var moved: [Diagnostic] = []
    var bytes = source.bytes
    // Each turn mends the lines that one reading found; a file has few of them.
    for _ in 0..<100 {
      let places = problems.filter { $0.code == "yaml-bracket-indentation" }
      guard !places.isEmpty else { break }
      if moved.isEmpty {
        moved = places.map {
          var warning = $0
          warning.severity = .warning
          return warning
        }
      }
      for place in places.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
        let before = bytes[..<min(place.range.lowerBound, bytes.count)]
        let line = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        bytes.insert(contentsOf: [UInt8](repeating: 0x20, count: 40), at: line)
      }
      (stream, problems) = YAMLStream.read(SourceText(name: source.name, bytes: bytes))
    }
    return (stream, problems + moved)
  }

  /// The engine of a file that is no YAML, by lines that only its files have.
  static func engine(of source: SourceText) -> Engine? {
    let lines = source.bytes.prefix(65_536).split(separator: 0x0A)
    func has(_ starts: String...) -> Bool {
      starts.contains { start in lines.contains { $0.starts(with: start.utf8) } }
    }
    if has("apiVersion:") { return .kubernetes }
    if has("type: task", "type: service", "type: dev-environment", "type: fleet") { return .dstack }
    return has("resources:") && has("run:", "setup:", "num_nodes:") ? .skyPilot : nil
  }
}
