// Not part of a normal build; docs/testing.md says how to run it and its four neighbours.

import HybridlabCLI

/// A small manifest, so that command lines that are right have something to work on.
private let manifest = """
  lab: {place: US-CA, gpus: [2 x RTX 4090]}
  cloud: {budget: $500/month}
  jobs:
    - {name: scans, kind: training, hours: 20, every: week, compliance: [HIPAA]}
    - {name: sweep, kind: batch, hours: 100, gpus: 1 x A100-40GB, depends-on: scans}
  """

/// Takes any text for a command line, a word a line.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = unsafe String(
    decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let words = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let status = CommandLineTool(
    Surroundings(
      readFile: { (path) throws(FileProblem) in
        guard path == "jobs.conf" || path == "-" else {
          throw FileProblem(path: path, cause: .notFound)
        }
        return Array(manifest.utf8)
      },
      createFile: { (path) throws(FileProblem) in
        Surroundings.NewFile(write: { _ in }, commit: {}, discard: {})
      },
      writeFolder: { (_, _) throws(FileProblem) in },
      standardOutput: .init(isTerminal: text.utf8.count % 2 == 0) { _ in },
      standardError: .init(isTerminal: false) { _ in },
      environment: { _ in nil }, columns: nil)
  ).run(words)
  precondition(status != .fault || text.contains("\n"), "a single word cannot break a file")
  return 0
}
