extension SVGDrawing {
  /// Colors of curves and bars on light and on dark paper, each at least 3 to 1 against it
  /// (WCAG 2.2, 1.4.11), with dashes that tell curves apart without them.
  static let hues: [(light: String, dark: String, dashes: String)] = [
    ("#0969da", "#58a6ff", ""),
    ("#bc4c00", "#f0883e", "8 4"),
    ("#1a7f37", "#3fb950", "2 4"),
    ("#8250df", "#bc8cff", "10 4 2 4"),
    ("#bf3989", "#f778ba", "5 3"),
    ("#57606a", "#9ea7b3", "1 3"),
    ("#9a6700", "#d29922", "12 4"),
    ("#0a7d8c", "#39c5cf", "6 2 2 2 2 2"),
  ]

  /// Every rule holds inside of the chart alone, so that a page around it stays as it is.
  static let styleSheet: String = {
    func rules(_ pick: ((light: String, dark: String, dashes: String)) -> String) -> [String] {
      hues.indices.map { index in
        ".hybridlab-chart .s\(index) { --hue: \(pick(hues[index])); }"
      }
    }
    let chart = ".hybridlab-chart"
    let dashes = hues.indices.filter { !hues[$0].dashes.isEmpty }.map {
      "\(chart) .curve.s\($0) { stroke-dasharray: \(hues[$0].dashes); }"
    }
    let sheet =
      [
        "\(chart) { color: #1f2328; --paper: #ffffff; --quiet: #59636e; --grid: #d9dee3;"
          + " font: 13px system-ui, -apple-system, \"Segoe UI\", \"Liberation Sans\", sans-serif;"
          + " font-variant-numeric: tabular-nums; }",
        "\(chart) .paper { fill: var(--paper); }",
        "\(chart) text { fill: currentColor; }",
        "\(chart) .title { font-size: 16px; font-weight: 600; }",
        "\(chart) .tick, \(chart) .note { fill: var(--quiet); font-size: 12px; }",
        "\(chart) .grid { stroke: var(--grid); }",
        "\(chart) .axis { stroke: var(--quiet); }",
        "\(chart) .drop { stroke: var(--quiet); stroke-dasharray: 3 3; }",
        "\(chart) .reference { stroke: currentColor; stroke-width: 1.5; }",
        "\(chart) .curve { fill: none; stroke: var(--hue); stroke-width: 2.25;"
          + " stroke-linejoin: round; stroke-linecap: round; }",
        "\(chart) .point { fill: var(--hue); stroke: var(--paper); stroke-width: 1.5; }",
        "\(chart) .mark { fill: var(--paper); stroke: currentColor; stroke-width: 2; }",
        "\(chart) text.mark { fill: currentColor; stroke: none; font-size: 10px; font-weight: 700; }",
        "\(chart) .bar { fill: var(--hue); }",
        "\(chart) .bar.pale { fill-opacity: 0.55; }",
        "\(chart) text.label[class*=\" s\"] { fill: var(--hue); font-weight: 600; }",
        "\(chart) text.bar { fill: var(--paper); font-size: 12px; font-weight: 600; }",
      ] + rules(\.light) + dashes + ["@media (prefers-color-scheme: dark) {"]
      + ["  \(chart) { color: #e6edf3; --paper: #0d1117; --quiet: #9198a1; --grid: #2a313c; }"]
      + rules(\.dark).map { "  \($0)" } + ["}"]
    return sheet.map { "    \($0)" }.joined(separator: "\n")
  }()
}
