import HybridlabCLI
import Synchronization
import Threads

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Says on a terminal what is being done, once that has taken a second, and how long it has taken.
///
/// It never stays: the line is taken back before anything else is written.  The clock that runs here
/// is the only one that anybody looks at without being asked, and nothing that it says is a result.
final class Progress: Sendable {
  private struct State {
    var stage = ""
    var seconds = 0
    var isTicking = false
    var isShown = false
  }

  private let state = Mutex(State())
  private static let clearedLine = "\r\u{1B}[K"

  /// The work that begins now.
  func begin(_ stage: String) {
    let isFirst = state.withLock { state in
      state.stage = stage
      defer { state.isTicking = true }
      return !state.isTicking
    }
    if isFirst { Thread { [self] in tick() }?.letGo() }
  }

  /// Takes the line back; nothing more is shown until other work begins.
  func end() {
    state.withLock { state in
      if state.isShown { Self.show(Self.clearedLine) }
      state.isShown = false
      state.stage = ""
    }
  }

  private func tick() {
    while true {
      sleep(1)
      state.withLock { state in
        state.seconds += 1
        guard !state.stage.isEmpty else { return }
        Self.show("\(Self.clearedLine)\(state.stage), \(state.seconds) s")
        state.isShown = true
      }
    }
  }

  private static func show(_ text: String) {
    do throws(FileProblem) {
      try Descriptor.error.write(Array(text.utf8))
    } catch {}
  }
}
