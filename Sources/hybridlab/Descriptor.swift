// The only code that talks to the operating system: files, streams, the terminal's width.

import HybridlabCLI

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An open file of the process.
struct Descriptor {
  static let input = Descriptor(number: STDIN_FILENO, name: "standard input")
  static let output = Descriptor(number: STDOUT_FILENO, name: "standard output")
  static let error = Descriptor(number: STDERR_FILENO, name: "standard error")

  let number: Int32
  /// What messages call it.
  let name: String

  var isTerminal: Bool { isatty(number) == 1 }

  /// Writes all of `bytes`, in as many pieces as the system takes them.
  ///
  /// A pipe that nobody reads any more ends the process, quietly and at once, as the signal would
  /// that ``main`` ignores; only for standard error it does not, because the result may still be read.
  func write(_ bytes: [UInt8]) throws(FileProblem) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes[offset...].withUnsafeBytes { piece in
        unsafe systemWrite(number, piece.baseAddress, piece.count)
      }
      if count >= 0 {
        offset += count
      } else if errno == EPIPE, number == STDOUT_FILENO {
        exit(ExitStatus.closedPipe.rawValue)
      } else if errno != EINTR {
        throw FileProblem(path: name, errorNumber: errno)
      }
    }
  }

  /// Everything up to the end: of a file, a pipe or a terminal.
  func readToEnd() throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    // A regular file says how long it is; what grows meanwhile is read all the same.
    var status = stat()
    if unsafe fstat(number, &status) == 0, status.st_size > 0 {
      bytes.reserveCapacity(Int(status.st_size) + 1)
    }
    try readPieces { bytes += $0 }
    return bytes
  }

  /// Everything up to the end, in pieces of 64 KiB or less.
  func readPieces(_ take: ([UInt8]) -> Void) throws(FileProblem) {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe systemRead(number, buffer.baseAddress, buffer.count)
      }
      if count > 0 {
        take(count == piece.count ? piece : Array(piece[..<count]))
      } else if count == 0 {
        return
      } else if errno != EINTR {
        throw FileProblem(path: name, errorNumber: errno)
      }
    }
  }
}

// `read` and `write` are also names of ours.
private func systemWrite(_ number: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(number, start, count)
}
private func systemRead(_ number: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, start, count)
}

extension FileProblem {
  /// The cause behind a number of `errno`.
  init(path: String, errorNumber: Int32) {
    let cause: Cause =
      switch errorNumber {
      case ENOENT, ENOTDIR: .notFound
      case EISDIR: .isDirectory
      case EACCES, EPERM: .notPermitted
      case ENOSPC, EDQUOT: .noSpace
      case EROFS: .readOnly
      case EFBIG, ENOMEM: .tooLarge
      default: .other(unsafe String(cString: strerror(errorNumber)))
      }
    self.init(path: path, cause: cause)
  }
}
