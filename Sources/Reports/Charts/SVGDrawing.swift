import Quantities

/// An SVG picture being drawn: shapes and text in one style sheet, light and dark as the reader
/// prefers, without scripts or anything from outside.
struct SVGDrawing {
  enum Anchor: String {
    case start, middle, end
  }

  /// What is drawn in a certain manner; a color of its own comes from ``series(_:)``.
  enum Role: String {
    case title, label, tick, note, grid, axis, drop, curve, bar, point, mark, reference
  }

  let width: Double
  var height: Double
  private let title: String
  private let description: String
  private let id: String
  private var body = ""

  /// - Parameters:
  ///   - kind: A word for the kind of chart, from which the ids are made.
  ///   - title: What the picture is called.
  ///   - description: What it shows, in sentences, for those who cannot see it.
  ///   - width: Of the whole picture, in pixels at its natural size.
  ///   - height: Likewise.
  init(kind: String, title: String, description: String, width: Double, height: Double) {
    id = "hybridlab-\(kind)"
    self.title = title
    self.description = description
    self.width = width
    self.height = height
  }

  // MARK: Shapes

  mutating func line(
    _ role: Role, from: (x: Double, y: Double), to: (x: Double, y: Double), series: Int? = nil
  ) {
    body +=
      "  <line\(attributes(role, series)) x1=\"\(number(from.x))\" y1=\"\(number(from.y))\""
      + " x2=\"\(number(to.x))\" y2=\"\(number(to.y))\"/>\n"
  }

  mutating func curve(_ points: [(x: Double, y: Double)], series: Int) {
    let text = points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    body += "  <polyline\(attributes(.curve, series)) points=\"\(text)\"/>\n"
  }

  mutating func bar(
    x: Double, y: Double, width: Double, height: Double, series: Int, isPale: Bool = false
  ) {
    body +=
      "  <rect\(attributes(.bar, series, isPale: isPale)) x=\"\(number(x))\" y=\"\(number(y))\""
      + " width=\"\(number(max(width, 0)))\" height=\"\(number(height))\" rx=\"2\"/>\n"
  }

  mutating func circle(
    _ role: Role, _ center: (x: Double, y: Double), radius: Double, series: Int? = nil
  ) {
    body +=
      "  <circle\(attributes(role, series)) cx=\"\(number(center.x))\" cy=\"\(number(center.y))\""
      + " r=\"\(number(radius))\"/>\n"
  }

  mutating func text(
    _ role: Role, _ text: String, x: Double, y: Double, _ anchor: Anchor = .start,
    series: Int? = nil
  ) {
    guard !text.isEmpty else { return }
    let anchor = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    body +=
      "  <text\(attributes(role, series)) x=\"\(number(x))\" y=\"\(number(y))\"\(anchor)>"
      + Self.escaped(text) + "</text>\n"
  }

  // MARK: The document

  /// The picture as a file of its own; it can stand in HTML as it is, too.
  var document: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" class="hybridlab-chart" role="img" \
    aria-labelledby="\(id)-title \(id)-desc" viewBox="0 0 \(number(width)) \(number(height))" \
    width="\(number(width))" height="\(number(height))">
      <title id="\(id)-title">\(Self.escaped(title))</title>
      <desc id="\(id)-desc">\(Self.escaped(description))</desc>
      <style>
    \(Self.styleSheet)
      </style>
      <rect class="paper" width="100%" height="100%" rx="6"/>
    \(body)</svg>

    """
  }

  private func attributes(_ role: Role, _ series: Int?, isPale: Bool = false) -> String {
    let words = [role.rawValue] + (series.map { ["s\($0 % Self.hues.count)"] } ?? [])
    return " class=\"\((words + (isPale ? ["pale"] : [])).joined(separator: " "))\""
  }

  /// A coordinate to a hundredth, without zeros that say nothing.
  private func number(_ value: Double) -> String {
    var text = fixed(value, decimals: 2)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  /// Text as character data: it can open no element and no entity.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in printable(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // What XML 1.0 allows nowhere (section 2.2).
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension SVGDrawing {
  /// How wide text of a size is, nearly; widths of fonts are not known here.
  static func width(of text: String, size: Double) -> Double {
    Double(printable(text).columns) * size * 0.6
  }

  /// Lines of text no wider than that.
  static func wrapped(_ text: String, size: Double, width: Double) -> [String] {
    wrap(printable(text), width: max(Int(width / (size * 0.6)), 8))
  }

  /// Text cut to a width.
  static func cut(_ text: String, size: Double, width: Double) -> String {
    ChartStyle(.plain, isASCII: false).cut(text, to: max(Int(width / (size * 0.6)), 1))
  }
}
