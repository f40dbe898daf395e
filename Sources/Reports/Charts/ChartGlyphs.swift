/// The characters that charts are drawn with: box drawing and blocks, or nothing but ASCII.
struct ChartGlyphs {
  /// A line that turns, as each direction of it is drawn.
  struct Stroke {
    var across: Character
    var along: Character
    /// Corners by the sides that they open to.
    var rightDown: Character
    var leftDown: Character
    var rightUp: Character
    var leftUp: Character

    /// A line made of one sign alone.
    static func dotted(_ sign: Character) -> Stroke {
      Stroke(
        across: sign, along: sign, rightDown: sign, leftDown: sign, rightUp: sign, leftUp: sign)
    }
  }

  var strokes: [Stroke]
  /// The line at the left of a plot, with and without a tick, its foot, and the line below.
  var side: Character
  var sideTick: Character
  var foot: Character
  var base: Character
  var baseTick: Character
  /// From a mark down to the axis.
  var drop: Character
  var point: Character
  /// What stands for a mark; several marks have numbers.
  var mark: Character
  /// What bars are filled with, in the order of ``ChartFill``.
  var fills: [Character]
  /// Parts of a character, from none to all of it.
  var parts: [Character]
  var reference: Character
  var beyond: Character
  var ellipsis: String

  static func of(isASCII: Bool) -> ChartGlyphs { isASCII ? ascii : blocks }

  /// The stroke of a line, which differs from its neighbors' without any color.
  func stroke(_ index: Int) -> Stroke { strokes[index % strokes.count] }

  func fill(_ fill: ChartFill) -> Character { fills[fill.rawValue] }

  /// The sign of one of several marks.
  func mark(_ index: Int, of count: Int) -> Character {
    guard count > 1 else { return mark }
    let signs = Array("123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return signs[index % signs.count]
  }

  private static let blocks = ChartGlyphs(
    strokes: [
      Stroke(
        across: "─", along: "│", rightDown: "╭", leftDown: "╮", rightUp: "╰", leftUp: "╯"),
      Stroke(
        across: "━", along: "┃", rightDown: "┏", leftDown: "┓", rightUp: "┗", leftUp: "┛"),
      Stroke(
        across: "═", along: "║", rightDown: "╔", leftDown: "╗", rightUp: "╚", leftUp: "╝"),
      Stroke(
        across: "╌", along: "╎", rightDown: "┌", leftDown: "┐", rightUp: "└", leftUp: "┘"),
      .dotted("·"), .dotted("+"), .dotted("x"), .dotted("*"),
    ],
    side: "│", sideTick: "┤", foot: "└", base: "─", baseTick: "┬", drop: "┊", point: "•",
    mark: "◆", fills: ["█", "▓", "▒", "░"],
    parts: [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], reference: "│", beyond: "▶",
    ellipsis: "…")

  private static let ascii = ChartGlyphs(
    strokes: ["*", "+", "x", "=", "%", "&", "~", "-"].map(Stroke.dotted),
    side: "|", sideTick: "+", foot: "+", base: "-", baseTick: "+", drop: ":", point: "o",
    mark: "@", fills: ["#", "=", "-", "."], parts: [" ", "#"], reference: "|", beyond: ">",
    ellipsis: "...")
}

/// How a bar is filled, so that kinds of bars differ without any color.
package enum ChartFill: Int, Hashable, Sendable, CaseIterable {
  case solid, dark, medium, light
}

/// How a chart is drawn as text.
package struct ChartStyle: Sendable {
  package var text: TextStyle
  package var isASCII: Bool

  package init(_ text: TextStyle, isASCII: Bool) {
    self.text = text
    self.isASCII = isASCII
  }

  var glyphs: ChartGlyphs { .of(isASCII: isASCII) }

  /// Columns of a chart: those of the text, and never so many that the eye loses the line.
  var width: Int { text.width == .max ? 80 : min(max(text.width, 40), 100) }

  /// The color of a line or bar, which only repeats what its stroke says.
  func attribute(_ index: Int) -> TextStyle.Attribute {
    let all: [TextStyle.Attribute] = [.blue, .yellow, .green, .cyan, .red]
    return all[index % all.count]
  }

  /// Text cut to some columns, with an ellipsis where it was cut.
  func cut(_ text: String, to columns: Int) -> String {
    let text = printable(text)
    guard text.columns > columns else { return text }
    var result = ""
    let room = max(0, columns - glyphs.ellipsis.count)
    for character in text {
      guard result.columns + String(character).columns <= room else { break }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return String((result + glyphs.ellipsis).prefix(max(0, columns)))
  }
}
