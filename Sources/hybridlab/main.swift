import HybridlabCLI

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

// A closed pipe is an error of a write, not a signal: see `Descriptor.write`.
signal(SIGPIPE, SIG_IGN)
endBreakdownsInOrder()

let isOutputTerminal = Descriptor.output.isTerminal
let isErrorTerminal = Descriptor.error.isTerminal
let progress = isErrorTerminal && environmentVariable("TERM") != "dumb" ? Progress() : nil

let tool = CommandLineTool(
  Surroundings(
    readFile: { (path) throws(FileProblem) in try readFile(path) },
    readPieces: { (path, take) throws(FileProblem) in try readPieces(of: path, take) },
    createFile: { (path) throws(FileProblem) in try createFile(path) },
    writeFolder: { (folder, files) throws(FileProblem) in try writeFolder(folder, files) },
    standardOutput: .init(isTerminal: isOutputTerminal) { (bytes) throws(FileProblem) in
      if isOutputTerminal { progress?.end() }
      try Descriptor.output.write(bytes)
    },
    standardError: .init(isTerminal: isErrorTerminal) { (bytes) throws(FileProblem) in
      progress?.end()
      try Descriptor.error.write(bytes)
    },
    environment: environmentVariable,
    columns: terminalColumns(),
    runProgram: { (name, arguments) throws(FileProblem) in try runProgram(name, arguments) },
    beginWork: { progress?.begin($0) }))

let status = tool.run(Array(CommandLine.arguments.dropFirst()))
progress?.end()
exit(status.rawValue)
