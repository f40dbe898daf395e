import HybridlabCLI

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The bytes of a file, a pipe with a name, or for `-` of standard input.
func readFile(_ path: String) throws(FileProblem) -> [UInt8] {
  guard path != "-" else { return try Descriptor.input.readToEnd() }
  let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard number >= 0 else { throw FileProblem(path: path, errorNumber: errno) }
  defer { close(number) }
  return try Descriptor(number: number, name: path).readToEnd()
}

/// Hands on the bytes of a file piece by piece, so that a large one is never held whole.
func readPieces(of path: String, _ take: ([UInt8]) -> Void) throws(FileProblem) {
  guard path != "-" else { return try Descriptor.input.readPieces(take) }
  let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard number >= 0 else { throw FileProblem(path: path, errorNumber: errno) }
  defer { close(number) }
  try Descriptor(number: number, name: path).readPieces(take)
}

/// A file that appears under its name when it is complete: it is written beside its place under
/// another name and then renamed, which the system does at once or not at all.
///
/// What is no regular file (`/dev/null`, a pipe with a name) cannot be replaced and is written as it is.
func createFile(_ path: String) throws(FileProblem) -> Surroundings.NewFile {
  var status = stat()
  let exists = unsafe stat(path, &status) == 0
  let isRegular = status.st_mode & S_IFMT == S_IFREG
  if exists, status.st_mode & S_IFMT == S_IFDIR {
    throw FileProblem(path: path, cause: .isDirectory)
  }
  if exists, unsafe access(path, W_OK) != 0 { throw FileProblem(path: path, errorNumber: errno) }
  let temporary = exists && !isRegular ? path : "\(path).\(getpid()).partial"
  let flags = exists && !isRegular ? O_WRONLY : O_WRONLY | O_CREAT | O_EXCL
  let number = unsafe open(temporary, flags | O_CLOEXEC, exists ? status.st_mode & 0o777 : 0o666)
  guard number >= 0 else {
    let problem = FileProblem(path: path, errorNumber: errno)
    throw problem.cause == .notFound ? FileProblem(path: path, cause: .noDirectory) : problem
  }
  let descriptor = Descriptor(number: number, name: path)
  let isReplaced = temporary != path
  if isReplaced { removeWhenInterrupted(temporary) }
  return Surroundings.NewFile(
    write: { (bytes) throws(FileProblem) in try descriptor.write(bytes) },
    commit: { () throws(FileProblem) in
      // Some file systems tell of a full disk only here.
      let isClosed = close(number) == 0
      defer { keepWhenInterrupted(temporary) }
      if isClosed, !isReplaced { return }
      if isClosed, unsafe rename(temporary, path) == 0 { return }
      let problem = FileProblem(path: path, errorNumber: errno)
      if isReplaced { unsafe unlink(temporary) }
      throw problem
    },
    discard: {
      close(number)
      if isReplaced { unsafe unlink(temporary) }
      keepWhenInterrupted(temporary)
    })
}

func environmentVariable(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// The width of the terminal that standard output is, if it is one.
func terminalColumns() -> Int? {
  var size = winsize()
  guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
    return nil
  }
  return Int(size.ws_col)
}
