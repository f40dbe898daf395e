import Foundation
import HybridlabCLI

/// Runs the tool in memory: files come from one folder, and what it writes is kept.
final class Workbench {
  /// What a run left behind.
  struct Outcome {
    var status: ExitStatus
    var output: String
    var error: String
    var written: [(path: String, text: String)]
    /// Paths the tool asked for, in order.
    var read: [String]

    /// As the `expected` files have it.
    var transcript: String {
      let files = written.map { "-- file \($0.path) --\n\($0.text)" }.joined()
      return "exit \(status.rawValue)\n-- stdout --\n\(output)-- stderr --\n\(error)\(files)"
    }
  }

  let folder: URL
  var environment: [String: String] = [:]
  /// The width of the terminal that both streams are; nil if they are none.
  var terminalColumns: Int?
  var standardInput: [UInt8] = []

  private var output: [UInt8] = []
  private var error: [UInt8] = []
  private var written: [(path: String, text: String)] = []
  private var read: [String] = []
  /// Work that the tool said it began, in order.
  private(set) var begun: [String] = []

  init(folder: URL) { self.folder = folder }

  func run(_ arguments: [String]) -> Outcome {
    let status = CommandLineTool(surroundings).run(arguments)
    return Outcome(
      status: status, output: String(decoding: output, as: UTF8.self),
      error: String(decoding: error, as: UTF8.self), written: written, read: read)
  }

  private var surroundings: Surroundings {
    Surroundings(
      readFile: { [self] (path) throws(FileProblem) in try contents(of: path) },
      createFile: { [self] (path) throws(FileProblem) in create(path) },
      writeFolder: { [self] folder, files in
        for file in files {
          written.append(("\(folder)/\(file.name)", String(decoding: file.bytes, as: UTF8.self)))
        }
      },
      standardOutput: .init(isTerminal: terminalColumns != nil) { [self] in output += $0 },
      standardError: .init(isTerminal: terminalColumns != nil) { [self] in error += $0 },
      environment: { [self] in environment[$0] },
      columns: terminalColumns, beginWork: { [self] in begun.append($0) })
  }

  private func contents(of path: String) throws(FileProblem) -> [UInt8] {
    if path == "-" { return standardInput }
    read.append(path)
    let url = folder.appending(path: path)
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw FileProblem(path: path, cause: .notFound)
    }
    if (try? FileManager.default.contentsOfDirectory(atPath: url.path)) != nil {
      throw FileProblem(path: path, cause: .isDirectory)
    }
    guard let data = FileManager.default.contents(atPath: url.path) else {
      throw FileProblem(path: path, cause: .notPermitted)
    }
    return Array(data)
  }

  private func create(_ path: String) -> Surroundings.NewFile {
    final class Draft { var bytes: [UInt8] = [] }
    let draft = Draft()
    return Surroundings.NewFile(
      write: { draft.bytes += $0 },
      commit: { [self] in
        written.append((path, String(decoding: draft.bytes, as: UTF8.self)))
      },
      discard: {})
  }
}

/// The folder of the package.
let packageFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Whether expectations are to be written instead of compared.  Recording fails on purpose, so that
/// it cannot pass unseen.
var isRecording: Bool { ProcessInfo.processInfo.environment["HYBRIDLAB_RECORD"] != nil }
