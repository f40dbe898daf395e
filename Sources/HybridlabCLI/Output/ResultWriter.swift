import Manifests
import Reports

extension Console {
  /// Makes a result and writes it to the file of `--output`, whole or not at all, or to standard
  /// output.
  ///
  /// The file is opened before anything is computed, so that a path that cannot be written is known
  /// at once; it is left as it was if there is no result.
  ///
  /// - Throws: What `making` throws, or what went wrong with the file.
  /// - Returns: The result.
  @discardableResult
  func deliver<Result>(
    _ line: TypedLine, making: () throws(Failure) -> Result,
    writing: (Result, TextStyle, inout TextSink) -> Void
  ) throws(Failure) -> Result {
    guard let file = try outputFile(of: line) else {
      let result = try making()
      var sink = TextSink { self.write($0) }
      writing(result, outputStyle, &sink)
      sink.flush()
      if let outputProblem { throw .file(outputProblem) }
      return result
    }
    let draft = Draft(file)
    do throws(Failure) {
      let result = try making()
      var sink = TextSink { draft.write($0) }
      writing(result, .plain, &sink)
      sink.flush()
      try draft.finish()
      return result
    } catch {
      file.discard()
      throw error
    }
  }

  /// The file of `--output`; nil for standard output.
  private func outputFile(of line: TypedLine) throws(Failure) -> Surroundings.NewFile? {
    guard let path = line.values[Flag.output.name], path != "-" else { return nil }
    let prices = (line.lists[Flag.prices.name] ?? []).map { ProviderName.split($0).path }
    guard !line.operands.contains(path), !prices.contains(path) else {
      throw .file(FileProblem(path: path, cause: .other("it is read and written at once")))
    }
    do throws(FileProblem) {
      return try surroundings.createFile(path)
    } catch {
      throw .file(error)
    }
  }
}

/// A file being written: the first problem ends it.
final class Draft {
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

  func finish() throws(Failure) {
    if let problem { throw .file(problem) }
    do throws(FileProblem) {
      try file.commit()
    } catch {
      throw .file(error)
    }
  }
}
