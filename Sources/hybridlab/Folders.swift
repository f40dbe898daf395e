import HybridlabCLI

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Puts files into a folder: all are written beside their places before the first is renamed, and
/// signals wait until the last is.
func writeFolder(
  _ folder: String, _ files: [Surroundings.FolderFile]
) throws(FileProblem) {
  var status = stat()
  if unsafe stat(folder, &status) != 0 {
    guard unsafe mkdir(folder, 0o777) == 0 else {
      let problem = FileProblem(path: folder, errorNumber: errno)
      throw problem.cause == .notFound ? FileProblem(path: folder, cause: .noDirectory) : problem
    }
  } else if status.st_mode & S_IFMT != S_IFDIR {
    throw FileProblem(path: folder, cause: .other("it is a file, not a directory"))
  }
  var blocked = sigset_t()
  var old = sigset_t()
  unsafe sigemptyset(&blocked)
  for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&blocked, number) }
  unsafe sigprocmask(SIG_BLOCK, &blocked, &old)
  defer { unsafe sigprocmask(SIG_SETMASK, &old, nil) }
  var written: [(temporary: String, path: String)] = []
  do throws(FileProblem) {
    for file in files {
      let path = "\(folder)/\(file.name)"
      let temporary = "\(path).\(getpid()).partial"
      let number = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard number >= 0 else { throw FileProblem(path: path, errorNumber: errno) }
      written.append((temporary, path))
      let result = writing(file.bytes, to: Descriptor(number: number, name: path))
      // Some file systems tell of a full disk only here.
      guard close(number) == 0 else { throw FileProblem(path: path, errorNumber: errno) }
      if let result { throw result }
    }
    for file in written where unsafe stat(file.path, &status) == 0 {
      guard status.st_mode & S_IFMT != S_IFDIR else {
        throw FileProblem(path: file.path, cause: .isDirectory)
      }
    }
    for file in written {
      guard unsafe rename(file.temporary, file.path) == 0 else {
        throw FileProblem(path: file.path, errorNumber: errno)
      }
    }
  } catch {
    for file in written { unsafe unlink(file.temporary) }
    throw error
  }
}

/// What went wrong while some bytes were written.
private func writing(_ bytes: [UInt8], to descriptor: Descriptor) -> FileProblem? {
  do throws(FileProblem) {
    try descriptor.write(bytes)
    return nil
  } catch {
    return error
  }
}
