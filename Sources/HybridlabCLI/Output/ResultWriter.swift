import Reports

extension Console {
  /// Writes a result to the file of `--output`, whole or not at all, or to standard output.
  ///
  /// - Parameters:
  ///   - file: The file, opened before anything was computed; nil is standard output.
  ///   - body: Writes the result.
  /// - Throws: What went wrong; the file is then as it was before.
  func writeResult(
    to file: Surroundings.NewFile?, _ body: (inout TextSink) -> Void
  ) throws(FileProblem) {
    guard let file else {
      var sink = TextSink { self.write($0) }
      body(&sink)
      sink.flush()
      if let outputProblem { throw outputProblem }
      return
    }
    let result = FileResult(file)
    var sink = TextSink { result.write($0) }
    body(&sink)
    sink.flush()
    try result.finish()
  }

  /// The file of `--output`; nil for standard output.
  func openOutput(_ line: TypedLine) throws(FileProblem) -> Surroundings.NewFile? {
    guard let path = line.values[Flag.output.name], path != "-" else { return nil }
    return try surroundings.createFile(path)
  }
}

/// A file being written: the first problem ends it.
private final class FileResult {
  let file: Surroundings.NewFile
  var problem: FileProblem?

  init(_ file: Surroundings.NewFile) { self.file = file }

  func write(_ bytes: [UInt8]) {
    guard problem == nil else { return }
    do throws(FileProblem) {
      try file.write(bytes)
    } catch {
      problem = error
    }
  }

  func finish() throws(FileProblem) {
    if let problem {
      file.discard()
      throw problem
    }
    try file.commit()
  }
}
