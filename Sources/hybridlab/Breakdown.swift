// Where the process itself cannot go on: memory is refused, or there is a mistake of ours.  Then too
// there is a message, the status that is documented, and no half of a file.

import HybridlabCLI

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

nonisolated(unsafe) private var isEnding = false

/// Has the signals by which a process breaks down end it in the documented way.
///
/// Memory that is refused shows as one of them: neither the language nor its library has an error for
/// it.  Whoever looks for a mistake of ours and asks for the language's backtraces gets those instead.
func endBreakdownsInOrder() {
  guard environmentVariable("SWIFT_BACKTRACE") == nil else { return }
  for number in [SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE] {
    signal(number) { _ in
      // Of several threads that break down at once, one speaks.
      if unsafe isEnding { while true { pause() } }
      unsafe isEnding = true
      removePartialFiles()
      if isMemoryScarce() {
        tell("hybridlab: error: there is not enough memory\n")
      } else {
        tell("hybridlab: error: a mistake of ours ended the run; please tell us the command\n")
      }
      _exit(ExitStatus.fault.rawValue)
    }
  }
}

/// Whether the system refuses as much memory as any step of ours may ask for at once.
private func isMemoryScarce() -> Bool {
  let flags = MAP_PRIVATE | MAP_ANON
  let probe = unsafe mmap(nil, 256 << 20, PROT_READ | PROT_WRITE, flags, -1, 0)
  return unsafe probe == MAP_FAILED
}

private func tell(_ text: StaticString) {
  _ = unsafe write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
}
