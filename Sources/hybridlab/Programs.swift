// The one place where another program is run: git, where a command asks for a file of a commit.
import HybridlabCLI

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Runs a program that is found as a shell finds it, with no input, and waits for its end.
func runProgram(
  _ name: String, _ arguments: [String]
) throws(FileProblem) -> Surroundings.ProgramOutcome {
  var pipes: [[Int32]] = []
  defer { for pipe in pipes { for end in pipe where end >= 0 { close(end) } } }
  for _ in 0..<2 {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw FileProblem(path: name, errorNumber: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    pipes.append(ends)
  }
  #if canImport(Darwin)
  var actions: posix_spawn_file_actions_t?
  #else
  var actions = unsafe posix_spawn_file_actions_t()
  #endif
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
  unsafe posix_spawn_file_actions_adddup2(&actions, pipes[0][1], STDOUT_FILENO)
  unsafe posix_spawn_file_actions_adddup2(&actions, pipes[1][1], STDERR_FILENO)
  var words = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
  defer { for index in 0...arguments.count { unsafe free(words[index]) } }
  var process = pid_t()
  let problem = unsafe posix_spawnp(&process, name, &actions, nil, &words, environ)
  guard problem == 0 else {
    throw problem == ENOENT
      ? FileProblem(path: name, cause: .noProgram) : FileProblem(path: name, errorNumber: problem)
  }
  for index in 0..<2 {
    close(pipes[index][1])
    pipes[index][1] = -1
  }
  let read = try readBoth(pipes[0][0], pipes[1][0], of: name)
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
  // The low seven bits are the signal that ended it, if one did.
  let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  return Surroundings.ProgramOutcome(status: code, output: read.output, error: read.error)
}

/// Both streams to their ends, whichever has something first.
private func readBoth(
  _ output: Int32, _ error: Int32, of name: String
) throws(FileProblem) -> (output: [UInt8], error: [UInt8]) {
  var bytes: [[UInt8]] = [[], []]
  var watched = [
    pollfd(fd: output, events: Int16(POLLIN), revents: 0),
    pollfd(fd: error, events: Int16(POLLIN), revents: 0),
  ]
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while watched.contains(where: { $0.fd >= 0 }) {
    if unsafe poll(&watched, nfds_t(watched.count), -1) < 0 {
      guard errno == EINTR else { throw FileProblem(path: name, errorNumber: errno) }
      continue
    }
    for index in watched.indices where watched[index].fd >= 0 && watched[index].revents != 0 {
      let count = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe read(watched[index].fd, buffer.baseAddress, buffer.count)
      }
      if count > 0 {
        bytes[index] += piece[..<count]
      } else if count == 0 || errno != EINTR {
        watched[index].fd = -1
      }
    }
  }
  return (bytes[0], bytes[1])
}
