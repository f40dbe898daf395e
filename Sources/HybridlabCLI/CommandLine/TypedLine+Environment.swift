extension TypedLine {
  /// The line with what the environment says where no flag was typed.
  ///
  /// A variable that names a word which this command does not know is a mistake, except for the
  /// format: commands differ in theirs, and a wish for one is no order to all.
  ///
  /// - Throws: Every mistake, those of the line first.
  func completed(
    by environment: (String) -> String?, mistakes: [CommandLineMistake]
  ) throws(Failure) -> TypedLine {
    var line = self
    var mistakes = mistakes
    for flag in command?.flags ?? [] where values[flag.name] == nil {
      guard let variable = flag.variable, let value = environment(variable), !value.isEmpty
      else { continue }
      if flag.value.words.isEmpty || flag.value.words.contains(value) {
        line.values[flag.name] = value
      } else if flag.name != Flag.format.name
        || !(Flag.format.value.words + Command.treeFormats).contains(value)
      {
        mistakes.append(.unknownValue(value, of: flag, from: variable))
      }
    }
    guard mistakes.isEmpty else { throw .mistakes(mistakes) }
    return line
  }
}
