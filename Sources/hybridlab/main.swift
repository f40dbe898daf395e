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

let tool = CommandLineTool(
  Surroundings(
    readFile: { (path) throws(FileProblem) in try readFile(path) },
    readPieces: { (path, take) throws(FileProblem) in try readPieces(of: path, take) },
    createFile: { (path) throws(FileProblem) in try createFile(path) },
    writeFolder: { (folder, files) throws(FileProblem) in try writeFolder(folder, files) },
    standardOutput: .init(isTerminal: Descriptor.output.isTerminal) {
      (bytes) throws(FileProblem) in try Descriptor.output.write(bytes)
    },
    standardError: .init(isTerminal: Descriptor.error.isTerminal) {
      (bytes) throws(FileProblem) in try Descriptor.error.write(bytes)
    },
    environment: environmentVariable,
    columns: terminalColumns(),
    runProgram: { (name, arguments) throws(FileProblem) in try runProgram(name, arguments) }))

exit(tool.run(Array(CommandLine.arguments.dropFirst())).rawValue)
