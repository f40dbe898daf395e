// Runs whole processes and asks the operating system what they used: the only figures that include
// start-up, page faults and everything else a user waits for.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What one finished process used.
struct Usage {
  /// From before it was started to after it was reaped, in seconds.
  var wall: Double
  /// Processor time of the process itself and of the system for it, in seconds.
  var user: Double
  var system: Double
  /// Largest resident size, in bytes.
  var peak: Double
  /// What it wrote to standard output.
  var output: String

  var processor: Double { user + system }
}

/// A program and its arguments.
struct Child {
  var arguments: [String]

  init(_ arguments: [String]) { self.arguments = arguments }

  /// Runs it to its end; standard error is thrown away.
  ///
  /// - Parameters:
  ///   - keepsOutput: Whether to read standard output, or to throw it away too.
  ///   - statuses: Exit statuses that count as an end well made.
  /// - Returns: nil if it could not be started or ended otherwise than with a status in `statuses`.
  func run(keepsOutput: Bool = false, statuses: Set<Int32> = [0, 1]) -> Usage? {
    var ends: [Int32] = [-1, -1]
    if keepsOutput { guard unsafe pipe(&ends) == 0 else { return nil } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    if keepsOutput {
      unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
      unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }

    let clock = ContinuousClock()
    let start = clock.now
    var process = pid_t()
    let failure = unsafe posix_spawnp(&process, arguments[0], &actions, nil, &words, environ)
    if keepsOutput { close(ends[1]) }
    guard failure == 0 else {
      if keepsOutput { close(ends[0]) }
      return nil
    }
    let output = keepsOutput ? Self.text(from: ends[0]) : ""
    var status: Int32 = 0
    var used = rusage()
    while unsafe wait4(process, &status, 0, &used) < 0 { guard errno == EINTR else { return nil } }
    let wall = Self.seconds(clock.now - start)
    // The low seven bits hold the signal that ended it, the next eight its exit status.
    guard status & 0x7F == 0, statuses.contains(status >> 8 & 0xFF) else { return nil }
    return Usage(
      wall: wall, user: Self.seconds(used.ru_utime), system: Self.seconds(used.ru_stime),
      peak: Double(used.ru_maxrss) * Self.peakUnit, output: output)
  }

  private static func text(from descriptor: Int32) -> String {
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        bytes += piece[..<count]
      } else if count == 0 || errno != EINTR {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  static func seconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  /// Linux counts the resident size in kibibytes, Darwin in bytes.
  #if canImport(Darwin)
  private static let peakUnit = 1.0
  #else
  private static let peakUnit = 1024.0
  #endif
}

/// A line for people, apart from the result.
func say(_ text: String) {
  let bytes = Array(text.utf8)
  _ = unsafe bytes.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
}

func leave(_ status: Int32) -> Never { exit(status) }
