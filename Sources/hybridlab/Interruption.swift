// A signal in the middle of writing must not leave half a file behind.  The only global state of the
// program: a handler gets nothing but the number of its signal.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The names of the temporary files that are being written, as C has them: those of the result and of
/// its picture.
@unsafe private struct PartialFiles {
  var first: UnsafeMutablePointer<CChar>?
  var second: UnsafeMutablePointer<CChar>?
}

nonisolated(unsafe) private var partialFiles = unsafe PartialFiles(first: nil, second: nil)
nonisolated(unsafe) private var isListening = false

/// Has a file removed if the process is interrupted, until ``keepWhenInterrupted(_:)``.
///
/// At most two files are written at once.
func removeWhenInterrupted(_ path: String) {
  if unsafe partialFiles.first == nil {
    unsafe partialFiles.first = strdup(path)
  } else if unsafe partialFiles.second == nil {
    unsafe partialFiles.second = strdup(path)
  }
  listen()
}

/// The file is whole, or gone.
func keepWhenInterrupted(_ path: String) {
  if let name = unsafe partialFiles.first, unsafe strcmp(name, path) == 0 {
    unsafe partialFiles.first = nil
    unsafe free(name)
  } else if let name = unsafe partialFiles.second, unsafe strcmp(name, path) == 0 {
    unsafe partialFiles.second = nil
    unsafe free(name)
  }
}

/// Only calls that are safe in a handler of signals (POSIX, 2.4.3).
func removePartialFiles() {
  if let name = unsafe partialFiles.first { unsafe unlink(name) }
  if let name = unsafe partialFiles.second { unsafe unlink(name) }
}

private func listen() {
  guard unsafe !isListening else { return }
  unsafe isListening = true
  for number in [SIGINT, SIGTERM, SIGHUP] {
    let old = signal(number) { number in
      removePartialFiles()
      signal(number, SIG_DFL)
      raise(number)
    }
    // What the caller ignores (nohup, a shell's background) stays ignored.
    if unsafe unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      signal(number, SIG_IGN)
    }
  }
}
