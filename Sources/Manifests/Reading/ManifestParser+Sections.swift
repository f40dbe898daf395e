import Diagnostics
import YAMLSyntax

/// Where a section was found.
struct SectionPlace {
  var source: Int
  var key: SourceRange
  var value: YAMLNode
}

extension ManifestParser {
  /// Reads the YAML of a file of the command line and finds its sections.
  ///
  /// Sections that are in one of the first `count` files already are left as they are.
  mutating func open(_ source: SourceText, over count: Int = 0) {
    guard let root = document(of: source) else { return }
    guard root.kind == .mapping else {
      report(.manifestIsNoMapping(root))
      return
    }
    for (keyNode, value) in root.entries {
      if keyNode.withTextBytes({ $0.count > 1 && $0[0] == 0x78 && $0[1] == 0x2D }) { continue }
      guard let key = key(keyNode, value, in: ManifestSection.table) else { continue }
      if let first = sections[key] {
        // Twice in one file is a duplicate key, which the YAML reader has reported.
        guard first.source != self.source, first.source >= count else { continue }
        let position = sources[first.source].position(of: first.key.lowerBound)
        let place = "\(sources[first.source].name):\(position.line):\(position.column)"
        report(.duplicateSection(key.rawValue, at: keyNode.range, firstAt: place))
      } else {
        sections[key] = SectionPlace(source: self.source, key: keyNode.range, value: value)
      }
    }
  }

  /// Reads the YAML of the jobs that were made from files of other tools.
  mutating func openImported(_ source: SourceText) {
    guard let root = document(of: source) else { return }
    for (keyNode, value) in root.entries where ManifestSection.table.find(keyNode) == .jobs {
      imported = SectionPlace(source: self.source, key: keyNode.range, value: value)
    }
  }

  /// The one document of a file, which becomes the file in hand.
  private mutating func document(of source: SourceText) -> YAMLNode? {
    self.source = sources.count
    if source.isBatchScript {
      sources.append(source)
      report(.batchScript(at: 0..<2))
      return nil
    }
    let (stream, problems) = YAMLStream.read(source)
    sources.append(stream.source)
    if let root = stream.documents.first, let format = ForeignFormat(root) {
      report(.foreignManifest(format, at: root.range.firstByte))
      return nil
    }
    for problem in problems { report(problem) }
    let roots = stream.documents.filter { !$0.isAbsent }
    if roots.count > 1 { report(.severalDocuments(at: roots[1].range)) }
    if roots.isEmpty, !problems.contains(where: { $0.severity == .error }) {
      report(.emptyManifest(at: 0..<0))
    }
    return roots.first
  }

  /// Calls `body` with the content of a section, from wherever it stands.
  @discardableResult
  mutating func section<Value>(
    _ key: ManifestSection, _ body: (inout ManifestParser, YAMLNode) -> Value?
  ) -> Value? {
    guard let place = sections[key] else { return nil }
    source = place.source
    guard let path = path(in: place.value) else { return body(&self, place.value) }
    guard let root = include(path) else { return nil }
    if root.kind == .mapping,
      let inner = root.entries.first(where: { $0.key.textEquals(key.rawValue) })
    {
      return body(&self, inner.value)
    }
    return body(&self, root)
  }

  /// The path that a section's value is, if it is one.
  private func path(in node: YAMLNode) -> WrittenText? {
    guard node.kind == .scalar else { return nil }
    let written = WrittenText(node)
    let endings = [".conf", ".yaml", ".yml", ".json"]
    let isPath =
      written.text.utf8.contains(UInt8(ascii: "/"))
      || endings.contains { written.text.hasSuffix($0) }
    return isPath ? written : nil
  }

  /// The document of a file that the manifest refers to.
  private mutating func include(_ path: WrittenText) -> YAMLNode? {
    let target = self.path(path.string, besideFile: sources[source].name)
    do {
      return document(of: SourceText(name: target, bytes: try readFile(target)))
    } catch {
      let reason = (error as? ManifestFileError)?.reason ?? "\(error)"
      report(.unreadableFile(target, reason: reason, at: path.range))
      return nil
    }
  }

  /// A path that a file names: relative to the folder of that file.
  func path(_ path: String, besideFile name: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    return folder + path
  }
}
