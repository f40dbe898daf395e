import Diagnostics
import Gates
import Manifests
import Reports

/// Files as they were in a commit, through the git of the machine.
struct Repository {
  let revision: String
  let console: Console

  init(_ revision: String, on console: Console) {
    self.revision = revision
    self.console = console
  }

  /// The manifests as of the commit; nil, which is said, if it does not have them yet.
  func side(_ files: [String], _ line: TypedLine) throws(Failure) -> Side? {
    // What begins with a hyphen would be a flag of git's.
    guard !revision.isEmpty, !revision.hasPrefix("-") else {
      throw .mistakes([.unknownRevision(revision, "")])
    }
    guard !files.contains("-") else { throw .mistakes([.noFileOfCommit]) }
    try verify(in: files.first ?? ".")
    var surroundings = console.surroundings
    surroundings.readFile = { (path) throws(FileProblem) in try contents(of: path) }
    // What is read piece by piece otherwise, a trace of requests, is also that of the commit.
    surroundings.readPieces = nil
    let past = Console(surroundings)
    past.colorChoice = console.colorChoice
    past.isQuiet = console.isQuiet
    // Files are called by commit and path, so that a message is not taken for one about today's.
    let names = files.map { "\(revision):\($0)" }
    do throws(Failure) {
      return try Side.read(names, line, on: past)
    } catch {
      guard case .file(let problem) = error, problem.cause == .notFound,
        names.contains(problem.path)
      else { throw error }
      console.remark("\(problem.description): everything is new\n")
      return nil
    }
  }

  private func verify(in file: String) throws(Failure) {
    let (folder, _) = Self.divided(file)
    let outcome: Surroundings.ProgramOutcome
    do throws(FileProblem) {
      outcome = try console.surroundings.runProgram(
        "git", ["-C", folder, "rev-parse", "--verify", "--end-of-options", "\(revision)^{commit}"])
    } catch {
      throw .file(error)
    }
    guard outcome.status != 0 else { return }
    let words = String(decoding: outcome.error, as: UTF8.self)
    let first = words.split(separator: "\n").first.map(String.init) ?? ""
    throw .mistakes([.unknownRevision(revision, printable(first))])
  }

  /// The bytes of a file in the commit; a path may begin with the commit itself.
  private func contents(of path: String) throws(FileProblem) -> [UInt8] {
    let prefix = "\(revision):"
    let plain = path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    let (folder, name) = Self.divided(plain)
    let outcome = try console.surroundings.runProgram(
      "git", ["-C", folder, "cat-file", "blob", "\(prefix)./\(name)"])
    if outcome.status == 0 { return outcome.output }
    // What is in no commit, such as a price file beside the repository, is as it is today.
    guard plain == path else { throw FileProblem(path: path, cause: .notFound) }
    return try console.surroundings.readFile(path)
  }

  /// A path as its folder and its name.
  private static func divided(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }
}
