/// Why a file could not be read or written: causes, worded by ``description``.
package struct FileProblem: Error, Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    case notFound
    /// The directory that a new file should be in.
    case noDirectory
    case isDirectory
    case notPermitted
    case noSpace
    case readOnly
    case tooLarge
    /// A program that is not installed.
    case noProgram
    /// Anything else, in the words of the operating system.
    case other(String)
  }

  /// The path as the user typed it, or what stands for a stream.
  package var path: String
  package var cause: Cause

  package init(path: String, cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// A stream is called by its name, a file is quoted.
  private var name: String { path.hasPrefix("standard ") ? path : "'\(path)'" }

  /// One clause without a full stop.
  var description: String {
    switch cause {
    case .noDirectory: "there is no directory to write \(name) in"
    case .notFound: "there is no file \(name)"
    case .isDirectory: "\(name) is a directory, not a file"
    case .notPermitted: "permission to use \(name) is denied"
    case .noSpace: "no space is left for \(name)"
    case .readOnly: "\(name) lies on a read-only file system"
    case .noProgram: "there is no program \(name) on this machine"
    case .tooLarge: "\(name) is too large"
    case .other(let words): "\(name) cannot be used: \(words)"
    }
  }
}
