import Reports

extension Console {
  /// Makes a result and writes it, and with `--svg` a picture of it to a file, whole or not at all.
  ///
  /// Both files are opened before anything is computed, and neither is changed if there is no
  /// result.  `--svg -` writes the picture where the result would have gone.
  ///
  /// - Throws: What `making` throws, or what went wrong with a file.
  /// - Returns: The result.
  @discardableResult
  func deliver<Result>(
    _ line: TypedLine, making: () throws(Failure) -> Result,
    writing: (Result, TextStyle, inout TextSink) -> Void, drawing: (Result) -> String
  ) throws(Failure) -> Result {
    guard let path = line.values[Flag.svg.name] else {
      return try deliver(line, making: making, writing: writing)
    }
    guard path != "-" else {
      return try deliver(line, making: making) { result, _, sink in sink.write(drawing(result)) }
    }
    guard path != line.values[Flag.output.name], !line.operands.contains(path) else {
      throw .file(FileProblem(path: path, cause: .other("it is used for something else as well")))
    }
    let file: Surroundings.NewFile
    do throws(FileProblem) {
      file = try surroundings.createFile(path)
    } catch {
      throw .file(error)
    }
    let draft = Draft(file)
    do throws(Failure) {
      let result = try deliver(line, making: making, writing: writing)
      draft.write(Array(drawing(result).utf8))
      try draft.finish()
      return result
    } catch {
      file.discard()
      throw error
    }
  }
}

extension ChartStyle {
  /// How charts look on a stream of that style, under the flags of a line.
  init(_ style: TextStyle, _ line: TypedLine) {
    self.init(style, isASCII: line.has(.ascii))
  }
}
