/// A rectangle of characters to draw on, row by row from the top.
struct TextCanvas {
  let width: Int
  let height: Int
  /// Nil where a wide character to the left reaches over.
  private var cells: [Character?]
  private var attributes: [TextStyle.Attribute?]

  init(width: Int, height: Int) {
    self.width = max(width, 1)
    self.height = max(height, 1)
    cells = Array(repeating: " ", count: self.width * self.height)
    attributes = Array(repeating: nil, count: self.width * self.height)
  }

  func isEmpty(_ column: Int, _ row: Int) -> Bool {
    index(column, row).map { cells[$0] == " " } ?? false
  }

  /// Puts a character somewhere; outside of the canvas nothing happens.
  mutating func put(
    _ character: Character, _ column: Int, _ row: Int, _ attribute: TextStyle.Attribute? = nil
  ) {
    guard let index = index(column, row) else { return }
    cells[index] = character
    attributes[index] = attribute
  }

  /// Writes text to the right of a column.
  mutating func write(
    _ text: String, _ column: Int, _ row: Int, _ attribute: TextStyle.Attribute? = nil
  ) {
    var column = column
    for character in text {
      let isWide = String(character).columns == 2
      put(character, column, row, attribute)
      if isWide, let next = index(column + 1, row) { cells[next] = nil }
      column += isWide ? 2 : 1
    }
  }

  /// The rows as lines, without spaces at their ends.
  func lines(_ style: TextStyle) -> [String] {
    (0..<height).map { row in
      let start = row * width
      guard let last = (start..<start + width).last(where: { cells[$0] != " " }) else { return "" }
      var line = ""
      var run = ""
      var attribute: TextStyle.Attribute?
      for index in start...last {
        guard let character = cells[index] else { continue }
        if attributes[index] != attribute {
          line += attribute.map { style($0, run) } ?? run
          run = ""
          attribute = attributes[index]
        }
        run.append(character)
      }
      return line + (attribute.map { style($0, run) } ?? run)
    }
  }

  private func index(_ column: Int, _ row: Int) -> Int? {
    (0..<width).contains(column) && (0..<height).contains(row) ? row * width + column : nil
  }
}
