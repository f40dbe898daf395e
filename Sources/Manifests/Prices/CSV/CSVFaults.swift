import Diagnostics

/// What is wrong with a long file, in bounded space: the first faults as they are, the rest counted.
struct CSVFaults {
  /// One less than is shown of all files together, for the line that counts the rest.
  static let limit = 49

  /// Where in the file the part of it begins that ranges are counted in.
  var offset = 0
  /// Ranges of the file that were pointed at since ``takeNewRanges()``.
  private var newRanges: [SourceRange] = []
  private var shown: [Diagnostic] = []
  /// Of a fault that is reported once for all of its rows: where it is shown, and how many rows.
  private var repeated: [String: (index: Int, rows: Int)] = [:]
  private var hidden = 0
  private var firstHidden: Diagnostic?

  /// Whether another fault would be shown.
  var hasRoom: Bool { shown.count < Self.limit }

  mutating func add(_ diagnostic: @autoclosure () -> Diagnostic) {
    if hasRoom {
      shown.append(moved(diagnostic()))
    } else {
      if firstHidden == nil { firstHidden = moved(diagnostic()) }
      hidden += 1
    }
  }

  /// The diagnostic with its place in the file.
  private mutating func moved(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    let range = diagnostic.range
    diagnostic.range = range.lowerBound + offset..<range.upperBound + offset
    newRanges.append(diagnostic.range)
    return diagnostic
  }

  /// What was pointed at since this was asked for last.
  mutating func takeNewRanges() -> [SourceRange] {
    defer { newRanges.removeAll() }
    return newRanges
  }

  /// Adds a fault that many rows may share; the first of them is shown, with how many there are.
  mutating func add(_ diagnostic: @autoclosure () -> Diagnostic, sharedBy key: String) {
    if let known = repeated[key] {
      repeated[key] = (known.index, known.rows + 1)
      return
    }
    if hasRoom { repeated[key] = (shown.count, 1) }
    add(diagnostic())
  }

  /// All of it; of what was not shown, the place of the first and the number.
  var diagnostics: [Diagnostic] {
    var all = shown
    for (index, rows) in repeated.values where rows > 1 {
      all[index].message += " (\(rows) rows)"
    }
    guard var rest = firstHidden else { return all }
    guard hidden > 1 else { return all + [rest] }
    rest.code = "more-faults"
    rest.message = "\(hidden) more faults from here on"
    rest.label = ""
    rest.help = "mend those above first; they are often one mistake"
    return all + [rest]
  }
}
