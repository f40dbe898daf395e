/// Everything outside the tool that it touches, as values and functions.
///
/// The executable gives the real ones; tests give their own, so that a run is a function of its
/// arguments, files and environment.  There is no clock and no network among them.
package struct Surroundings {
  /// Somewhere text goes, piece by piece.
  package struct Stream {
    package var write: (_ bytes: [UInt8]) throws(FileProblem) -> Void
    package var isTerminal: Bool

    package init(
      isTerminal: Bool, write: @escaping (_ bytes: [UInt8]) throws(FileProblem) -> Void
    ) {
      self.isTerminal = isTerminal
      self.write = write
    }
  }

  /// A file that comes into being whole, or not at all.
  package struct NewFile {
    package var write: (_ bytes: [UInt8]) throws(FileProblem) -> Void
    /// Makes what was written the file's content.
    package var commit: () throws(FileProblem) -> Void
    /// Leaves everything as it was.
    package var discard: () -> Void

    package init(
      write: @escaping (_ bytes: [UInt8]) throws(FileProblem) -> Void,
      commit: @escaping () throws(FileProblem) -> Void, discard: @escaping () -> Void
    ) {
      self.write = write
      self.commit = commit
      self.discard = discard
    }
  }

  /// What another program said.
  package struct ProgramOutcome {
    /// As a shell has it: 128 and more for a signal.
    package var status: Int32
    package var output: [UInt8]
    package var error: [UInt8]

    package init(status: Int32, output: [UInt8], error: [UInt8]) {
      self.status = status
      self.output = output
      self.error = error
    }
  }

  /// A file of a folder that is written at once.
  package struct FolderFile: Sendable {
    package var name: String
    package var bytes: [UInt8]
  }

  /// The bytes of a file; `-` is standard input.
  package var readFile: (_ path: String) throws(FileProblem) -> [UInt8]
  /// Hands on the bytes of a file piece by piece; nil reads it whole.
  package var readPieces: ((_ path: String, _ take: ([UInt8]) -> Void) throws(FileProblem) -> Void)?
  package var createFile: (_ path: String) throws(FileProblem) -> NewFile
  /// Puts files into a folder, which is made if it is not there: all of them, or none.
  package var writeFolder: (_ folder: String, _ files: [FolderFile]) throws(FileProblem) -> Void
  package var standardOutput: Stream
  package var standardError: Stream
  /// Runs a program of the machine by its name and waits for it.  Only `git` and
  /// `nvidia-smi` are ever asked for.
  package var runProgram:
    (_ name: String, _ arguments: [String]) throws(FileProblem) -> ProgramOutcome
  package var environment: (_ name: String) -> String?
  /// Hears what work begins, for people who wait; does nothing where nobody watches.
  package var beginWork: (_ what: String) -> Void
  /// The width of the terminal, if there is one.
  package var columns: Int?

  package init(
    readFile: @escaping (_ path: String) throws(FileProblem) -> [UInt8],
    readPieces: ((_ path: String, _ take: ([UInt8]) -> Void) throws(FileProblem) -> Void)? = nil,
    createFile: @escaping (_ path: String) throws(FileProblem) -> NewFile,
    writeFolder: @escaping (_ folder: String, _ files: [FolderFile]) throws(FileProblem) -> Void,
    standardOutput: Stream, standardError: Stream,
    environment: @escaping (_ name: String) -> String?, columns: Int?,
    runProgram:
      @escaping (_ name: String, _ arguments: [String]) throws(FileProblem) -> ProgramOutcome = {
        (name, _) throws(FileProblem) in throw FileProblem(path: name, cause: .noProgram)
      },
    beginWork: @escaping (_ what: String) -> Void = { _ in }
  ) {
    self.readFile = readFile
    self.readPieces = readPieces
    self.createFile = createFile
    self.writeFolder = writeFolder
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.environment = environment
    self.runProgram = runProgram
    self.beginWork = beginWork
    self.columns = columns
  }
}

extension Surroundings {
  /// Hands over the bytes of a file piece by piece, or whole where nobody can read it in pieces.
  func readInPieces(
    _ path: String, _ take: (_ bytes: [UInt8]) -> Void
  ) throws(FileProblem) {
    if let readPieces {
      try readPieces(path, take)
    } else {
      take(try readFile(path))
    }
  }
}
