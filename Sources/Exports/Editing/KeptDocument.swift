import Diagnostics
import YAMLSyntax

/// A document of the user's own, edited where it says where a job runs and nowhere else.
///
/// Each edit reads the text anew, so that ranges always belong to it; such documents are short.
struct KeptDocument {
  private(set) var text: String

  /// The document that begins at a place of a source, with the comments above it; nil if the source
  /// has no such document, or it is a part of a larger one.
  init?(_ origin: JobSource) {
    let (stream, problems) = YAMLStream.read(origin.source)
    let isBroken = problems.contains { $0.severity == .error }
    guard !isBroken,
      let root = stream.documents.first(where: { $0.range.lowerBound == origin.start }),
      root.kind == .mapping
    else { return nil }
    let bytes = origin.source.bytes
    var begin = 0
    var line = 0
    while line < root.range.lowerBound {
      if bytes[line...].starts(with: [0x2D, 0x2D, 0x2D]) {
        begin = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? root.range.lowerBound
      }
      line = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }
    let slice = bytes[min(begin, root.range.lowerBound)..<root.range.upperBound]
    let lines = String(decoding: slice, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.drop { $0 == " " }.hasPrefix("#HYBRIDLAB") }
    text = lines.joined(separator: "\n")
    while text.hasSuffix("\n") { text.removeLast() }
    text += "\n"
  }

  private var root: (node: YAMLNode, bytes: [UInt8])? {
    let source = SourceText(name: "", text: text)
    let (stream, _) = YAMLStream.read(source)
    guard let node = stream.documents.first, node.kind == .mapping else { return nil }
    return (node, source.bytes)
  }

  /// Takes keys out of a mapping and puts others at its beginning.
  ///
  /// `added` are entries on one line each.  The mapping is the one that `find` picks out; if there
  /// is none, nothing is changed.
  ///
  /// - Returns: Whether there was such a mapping.
  @discardableResult
  mutating func edit(
    removing keys: Set<String>, adding added: [String], in find: (YAMLNode) -> YAMLNode?
  ) -> Bool {
    guard let (root, bytes) = root, let mapping = find(root), mapping.kind == .mapping,
      !mapping.isAlias
    else { return false }
    let entries = mapping.entries.map { (key: $0.key, value: $0.value) }
    let isFlow = bytes[mapping.range].first == UInt8(ascii: "{")
    var kept: [String] = []
    for (index, entry) in entries.enumerated() where !keys.contains(entry.key.text) {
      let next = index + 1 < entries.count ? entries[index + 1].key.range.lowerBound : nil
      let end = isFlow ? entry.value.range.upperBound : next ?? mapping.range.upperBound
      var piece = String(decoding: bytes[entry.key.range.lowerBound..<end], as: UTF8.self)
      while let last = piece.last, last.isWhitespace { piece.removeLast() }
      kept.append(piece)
    }
    let range: Range<Int>
    let replacement: String
    if isFlow || entries.isEmpty {
      range = mapping.range
      replacement = "{\((added + kept).joined(separator: ", "))}"
    } else {
      let first = entries[0].key.range.lowerBound
      let start = bytes[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let indent = String(repeating: " ", count: first - start)
      range = first..<mapping.range.upperBound
      replacement = (added + kept).joined(separator: "\n\(indent)")
    }
    text =
      String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + replacement
      + String(decoding: bytes[range.upperBound...], as: UTF8.self)
    return true
  }

  /// The same for the mapping under a key of another one, which is made if it is not there.
  mutating func edit(
    key: String, removing keys: Set<String>, adding added: [String],
    under find: (YAMLNode) -> YAMLNode?
  ) {
    let isThere = edit(removing: keys, adding: added) { root in
      find(root)?.entries.first { $0.key.textEquals(key) }?.value
    }
    guard !isThere, !added.isEmpty else { return }
    edit(removing: [key], adding: ["\(key): {\(added.joined(separator: ", "))}"], in: find)
  }

  /// Puts an item, on one line, at the beginning of the list that `find` picks out.
  ///
  /// - Returns: Whether there was such a list, with items.
  mutating func insert(_ item: String, into find: (YAMLNode) -> YAMLNode?) -> Bool {
    guard let (root, bytes) = root, let list = find(root), list.kind == .sequence, !list.isAlias,
      list.elements.contains(where: { _ in true })
    else { return false }
    var place = list.range.lowerBound
    var text = "- \(item)\n"
    if bytes[place] == UInt8(ascii: "[") {
      place += 1
      text = "\(item), "
    } else {
      let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      text += String(repeating: " ", count: place - start)
    }
    self.text =
      String(decoding: bytes[..<place], as: UTF8.self) + text
      + String(decoding: bytes[place...], as: UTF8.self)
    return true
  }

  /// Whether something holds of the document as it stands.
  func holds(_ test: (YAMLNode) -> Bool) -> Bool { root.map { test($0.node) } ?? false }

  /// How many mappings a finder that takes an index has.
  func count(of find: (YAMLNode) -> [YAMLNode]) -> Int {
    root.map { find($0.node).count } ?? 0
  }
}
