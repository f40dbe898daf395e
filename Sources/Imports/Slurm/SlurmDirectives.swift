import Diagnostics

/// The options of a batch script: its `#SBATCH` lines up to the first command.
///
/// Source: sbatch(1): "sbatch will stop processing further #SBATCH directives once the first
/// non-comment non-whitespace line has been reached in the script."
struct SlurmDirectives {
  struct Option {
    /// The long name, without hyphens.
    var name: String
    var value: String
    var range: SourceRange
  }

  /// One list for each component of a heterogeneous job; a job of one kind has one.
  var components: [[Option]] = [[]]
  /// Names of options that sbatch does not know, with where they stand.
  var unknown: [Option] = []
  /// Whether directives stand after the first command, where sbatch does not read them.
  var ignored: SourceRange?

  init(_ source: SourceText) {
    let bytes = source.bytes
    var isOver = false
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = String(decoding: bytes[start..<end], as: UTF8.self)
      if line.hasPrefix("#SBATCH") {
        if isOver {
          ignored = ignored ?? start..<end
        } else {
          read(line.dropFirst("#SBATCH".count), at: start..<end)
        }
      } else {
        let text = line.trimmed
        if !text.isEmpty, !text.hasPrefix("#") { isOver = true }
      }
      start = end < bytes.endIndex ? end + 1 : end
    }
  }

  private mutating func read(_ line: Substring, at range: SourceRange) {
    let words = Self.words(line)
    if let first = words.first, first == "hetjob" || first == "packjob" {
      components.append([])
      return
    }
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      guard word.hasPrefix("-"), word.utf8.count > 1 else { continue }
      if word.hasPrefix("--") {
        let body = word.dropFirst(2)
        let cut = body.firstIndex(of: "=")
        guard let name = SlurmOptions.name(String(body[..<(cut ?? body.endIndex)])) else {
          unknown.append(Option(name: word, value: "", range: range))
          continue
        }
        var value = cut.map { String(body[body.index(after: $0)...]) } ?? ""
        if cut == nil, SlurmOptions.needsValue(name), index < words.count,
          !words[index].hasPrefix("--")
        {
          value = words[index]
          index += 1
        }
        add(Option(name: name, value: value, range: range))
      } else {
        let letter = word[word.index(after: word.startIndex)]
        guard let name = SlurmOptions.short[letter] else {
          unknown.append(Option(name: word, value: "", range: range))
          continue
        }
        var value = String(word.dropFirst(2))
        if value.hasPrefix("=") { value.removeFirst() }
        if value.isEmpty, SlurmOptions.needsValue(name), index < words.count {
          value = words[index]
          index += 1
        }
        add(Option(name: name, value: value, range: range))
      }
    }
  }

  private mutating func add(_ option: Option) {
    components[components.count - 1].append(option)
  }

  /// The words of a line as sbatch splits them: quotes and backslashes as in a shell, and `#` at the
  /// beginning of a word ends the line.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\" && quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else if character == "#" && word == nil {
        break
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let done = word { words.append(done) }
    return words
  }
}
