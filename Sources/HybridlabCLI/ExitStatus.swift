/// How a run ended, for the shell (docs/exit-codes.md).
package enum ExitStatus: Int32, Hashable, Sendable {
  /// Done.
  case done = 0
  /// The report is complete, and something in it does not hold.
  case gateFailed = 1
  /// The command line or a file says something that cannot be used.
  case badInput = 2
  /// A file could not be read or written, memory ran out, or a mistake of ours.
  case fault = 3
  /// `diff --exit-code` found a difference.
  case differs = 4
  /// Interrupted by the user.
  case interrupted = 130
  /// Nobody reads the output any more.
  case closedPipe = 141
}
