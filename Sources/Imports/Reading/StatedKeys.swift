import Diagnostics
import YAMLSyntax

extension ImportReading {
  /// Adds what `#HYBRIDLAB key: value` lines say: words that the engine's language has not, in
  /// comments that it skips.
  ///
  /// A line belongs to the first job of its document, and where it stands before every document to
  /// the first of all.
  mutating func addStated() {
    guard !jobs.isEmpty else { return }
    let bytes = source.bytes
    let mark = Array("#HYBRIDLAB".utf8)
    var found: [(document: Int, key: StatedKey)] = []
    var documentStarts = [0]
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = bytes[start..<end]
      if line.starts(with: [0x2D, 0x2D, 0x2D]) { documentStarts.append(start) }
      let body = line.drop { $0 == 0x20 || $0 == 0x09 }
      if body.starts(with: mark) {
        let text = String(decoding: body.dropFirst(mark.count), as: UTF8.self)
        if let colon = text.firstIndex(of: ":") {
          let key = StatedKey(
            key: text[..<colon].trimmed, value: text[text.index(after: colon)...].trimmed,
            range: start..<end)
          found.append((documentStarts.count - 1, key))
        }
      }
      start = end < bytes.endIndex ? end + 1 : end
    }
    guard !found.isEmpty else { return }
    for (document, key) in found {
      let next = document + 1 < documentStarts.count ? documentStarts[document + 1] : .max
      let job = jobs.firstIndex {
        $0.range.lowerBound >= documentStarts[document] && $0.range.lowerBound < next
      }
      jobs[job ?? 0].stated.append(key)
      // The rest of a service that is split: the job stands in another file.
      if key.key == "part-of" { jobs[job ?? 0].isCapacity = true }
    }
  }
}

extension StatedKey {
  /// The value as a scalar, without quotes and escapes.
  var text: String {
    let (stream, _) = YAMLStream.read(SourceText(name: "", text: value))
    return stream.documents.first?.text ?? value
  }
}
