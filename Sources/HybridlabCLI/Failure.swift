/// Why a command has no result.
enum Failure: Error {
  /// The command line cannot be used.
  case mistakes([CommandLineMistake])
  /// A file could not be read or written.
  case file(FileProblem)
  /// What was read cannot be used; everything about it has been said.
  case badInput
  /// A total does not fit the numbers that count money.
  case beyondRange
}
