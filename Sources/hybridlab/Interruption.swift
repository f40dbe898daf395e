// A signal in the middle of writing must not leave half a file behind.  The only global state of the
// program: a handler gets nothing but the number of its signal.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The name of the temporary file that is being written, as C has it; nil if there is none.
nonisolated(unsafe) private var partialFile: UnsafeMutablePointer<CChar>?

/// Has the file removed if the process is interrupted; nil has none removed.
///
/// One output file is written in a run.
func removeWhenInterrupted(_ path: String?) {
  let old = unsafe partialFile
  unsafe partialFile = path.flatMap { unsafe strdup($0) }
  unsafe free(old)
  for number in [SIGINT, SIGTERM, SIGHUP] {
    guard path != nil else {
      signal(number, SIG_DFL)
      continue
    }
    let old = signal(number) { number in
      // Only calls that are safe in a handler (POSIX, 2.4.3): unlink, signal, raise.
      if let name = unsafe partialFile { unsafe unlink(name) }
      signal(number, SIG_DFL)
      raise(number)
    }
    // What the caller ignores (nohup, a shell's background) stays ignored.
    if unsafe unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      signal(number, SIG_IGN)
    }
  }
}
