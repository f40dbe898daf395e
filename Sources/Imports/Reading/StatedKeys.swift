import Diagnostics
import YAMLSyntax

extension ImportReading {
  /// Adds what `#HYBRIDLAB key: value` lines say: words that the engine's language has not, in
  /// comments that it skips.
  ///
  /// A line belongs to the first job of its document, and where it stands before every document to
  /// the first of all.  A line that says nothing we know is an error: it may have been meant to keep
  /// data at home.
  mutating func addStated() {
    guard !jobs.isEmpty else { return }
    let bytes = source.bytes
    var found: [(document: Int, key: StatedKey)] = []
    var documentStarts = [0]
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = bytes[start..<end]
      if line.starts(with: [0x2D, 0x2D, 0x2D]) { documentStarts.append(start) }
      if let words = Self.words(ofLine: line) {
        let body = String(decoding: words, as: UTF8.self)
        let pieces = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let value = pieces.count > 1 ? pieces[1].trimmed : ""
        let behind = words.endIndex - (pieces.count > 1 ? pieces[1].utf8.count : 0)
        let blank = pieces.count > 1 ? pieces[1].prefix { $0.isWhitespace }.utf8.count : 0
        let first = min(behind + blank, end)
        let key = StatedKey(
          key: pieces[0].trimmed, value: value, range: start..<end,
          valueRange: first..<min(first + value.utf8.count, end))
        if pieces.count > 1 {
          found.append((documentStarts.count - 1, key))
        } else {
          let mark = words.startIndex..<words.endIndex
          report(.statedWithoutColon(body.trimmed, at: mark))
        }
      }
      start = end < bytes.endIndex ? end + 1 : end
    }
    for (document, key) in found {
      let next = document + 1 < documentStarts.count ? documentStarts[document + 1] : .max
      let job = jobs.firstIndex {
        $0.range.lowerBound >= documentStarts[document] && $0.range.lowerBound < next
      }
      jobs[job ?? 0].stated.append(key)
      // The rest of a service that is split: the job stands in another file.
      if key.key == "part-of" { jobs[job ?? 0].isCapacity = true }
    }
    for job in jobs {
      for stated in job.stated where !StatedKey.all.contains(stated.key) {
        report(.unknownStated(stated.key, at: stated.range))
      }
    }
  }

  /// What stands behind the mark of a line, in capitals or not; nil for any other line.
  private static func words(ofLine line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let mark = Array("#hybridlab".utf8)
    let body = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard body.count > mark.count,
      zip(body, mark).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 && $1 >= UInt8(ascii: "a") })
    else { return nil }
    let rest = body.dropFirst(mark.count)
    return rest.first == 0x20 || rest.first == 0x09 ? rest : nil
  }
}

extension StatedKey {
  /// Every key that may be stated: those of a job, its name, and the mark of a part.
  static let all = JobFacts.statable.union(["name", "part-of"])

  /// The value as a scalar, without quotes and escapes.
  var text: String {
    let (stream, _) = YAMLStream.read(SourceText(name: "", text: value))
    return stream.documents.first?.text ?? value
  }
}

extension Diagnostic {
  static func unknownStated(_ key: String, at range: SourceRange) -> Diagnostic {
    let near = nearest(to: key, among: StatedKey.all.sorted())
    return Diagnostic(
      .error, "unknown-key", "a job has no key '\(key)'", at: range,
      help: near.map { "did you mean '\($0)'?" } ?? "docs/manifest.md lists the keys of a job")
  }

  static func statedWithoutColon(_ words: String, at range: SourceRange) -> Diagnostic {
    let key = words.split(separator: " ").first.map(String.init) ?? "sensitivity"
    return Diagnostic(
      .error, "unknown-key", "a line for hybridlab is 'key: value'", at: range,
      help: "write '#HYBRIDLAB \(key): value'")
  }
}
