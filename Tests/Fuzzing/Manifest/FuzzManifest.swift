// Not part of a normal build; docs/testing.md says how to run it and its four neighbours.

import HybridlabCLI

/// Takes any bytes for a manifest: places its jobs, and prints its long form, which has to read back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  _ = run(["place", "jobs.conf", "--format", "json"], on: bytes)
  let (status, longForm) = run(["validate", "jobs.conf", "--print"], on: bytes)
  if status == .done {
    let (again, sameForm) = run(["validate", "jobs.conf", "--print"], on: longForm)
    precondition(again == .done, "the long form is refused")
    precondition(sameForm == longForm, "the long form reads back differently")
  }
  return 0
}

/// Runs a command line on one file in memory.
private func run(_ arguments: [String], on file: [UInt8]) -> (ExitStatus, [UInt8]) {
  final class Output { var bytes: [UInt8] = [] }
  let output = Output()
  let status = CommandLineTool(
    Surroundings(
      readFile: { (path) throws(FileProblem) in
        guard path == "jobs.conf" else { throw FileProblem(path: path, cause: .notFound) }
        return file
      },
      createFile: { (path) throws(FileProblem) in
        throw FileProblem(path: path, cause: .readOnly)
      },
      writeFolder: { (folder, _) throws(FileProblem) in
        throw FileProblem(path: folder, cause: .readOnly)
      },
      standardOutput: .init(isTerminal: false) { output.bytes += $0 },
      standardError: .init(isTerminal: false) { _ in },
      environment: { _ in nil }, columns: nil)
  ).run(arguments)
  return (status, output.bytes)
}
