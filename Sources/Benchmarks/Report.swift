import Reports

/// The figures as a table for people or JSON for programs.
enum Report {
  static func table(_ groups: [(name: String, figures: [Figure])]) -> String {
    var lines = [["MEASURED", "", "UNIT", "BAR", "", "BESIDE"]]
    for group in groups {
      for figure in group.figures { lines.append(row(figure)) }
      if group.figures.isEmpty {
        lines.append(["\(group.name): nothing could be measured", "", "", "", "", ""])
      }
    }
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      let cells = line.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        return column == 1 || column == 3 ? gap + cell : cell + gap
      }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n") + "\n"
  }

  private static func row(_ figure: Figure) -> [String] {
    let bar = figure.bar.map {
      (figure.direction == .atMost ? "<= " : ">= ") + rounded($0) + (figure.barIsRatio ? " x" : "")
    }
    let verdict = figure.holds.map { $0 ? "yes" : "NO" }
    let beside = [figure.ratio.map { "\(rounded($0)) x" }, figure.baseline]
      .compactMap { $0 }.joined(separator: " ")
    return [
      figure.name, rounded(figure.value), figure.unit, bar ?? "", verdict ?? "", beside,
    ]
  }

  static func json(_ groups: [(name: String, figures: [Figure])], version: String) -> String {
    var text = ""
    var sink = TextSink { text += String(decoding: $0, as: UTF8.self) }
    let members = groups.map { ($0.name, JSONValue.array($0.figures.map(\.json))) }
    JSONDocument(
      toolVersion: version,
      ["benchmarks": .object(Dictionary(members) { first, _ in first })]
    ).write(to: &sink)
    sink.flush()
    return text
  }

  /// Three digits that count.
  static func rounded(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let size = value.magnitude
    let decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard size < 1e15 else { return "\(value)" }
    guard decimals > 0 else { return "\(Int(scaled))" }
    let digits = String(Int(scaled.magnitude))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (value < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
