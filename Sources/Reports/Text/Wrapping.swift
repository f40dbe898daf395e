/// Breaks text into lines of at most `width` columns at spaces; a longer word has a line of its own.
package func wrap(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var count = 0
  for word in text.split(separator: " ") {
    if count > 0, count + 1 + word.count > width {
      lines.append(line)
      line = ""
      count = 0
    }
    if count > 0 {
      line += " "
      count += 1
    }
    line += word
    count += word.count
  }
  if count > 0 || lines.isEmpty { lines.append(line) }
  return lines
}
