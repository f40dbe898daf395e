/// How text may look where it goes.  Color only repeats what words and signs already say.
package struct TextStyle: Hashable, Sendable {
  /// The text attributes used, of the 16 basic colors (ECMA-48, 8.3.117, select graphic rendition).
  package enum Attribute: Int, Sendable {
    case bold = 1
    case dim = 2
    case red = 31
    case green = 32
    case yellow = 33
    case blue = 34
    case cyan = 36
  }

  package var isColored: Bool
  /// Columns that lines should stay within.
  package var width: Int

  package init(isColored: Bool, width: Int = .max) {
    self.isColored = isColored
    self.width = width
  }

  package static let plain = TextStyle(isColored: false)

  package func callAsFunction(_ attribute: Attribute, _ text: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(attribute.rawValue)m\(text)\u{1B}[0m" : text
  }
}
