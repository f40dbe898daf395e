import Foundation
import Testing

/// The executable that the build put where it puts everything, and shells to run it in.
enum Shell {
  static let binary: URL? = {
    let names = [".build/debug/hybridlab", ".build/release/hybridlab"]
    return names.map { packageFolder.appending(path: $0) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  struct Outcome {
    var status: Int32
    /// Both streams, as they came.
    var text: String
  }

  /// Runs a line of bash in which `$h` is the binary, which `hybridlab` is too.
  static func run(
    _ line: String, input: String = "", in folder: URL = packageFolder.appending(path: "examples"),
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let binary = try #require(Self.binary)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    let path = "\(binary.deletingLastPathComponent().path):/usr/local/bin:/usr/bin:/bin"
    process.environment = ["h": binary.path, "PATH": path].merging(environment) { $1 }
    let (out, into) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = out
    process.standardInput = into
    try process.run()
    // Nobody need read it.
    try? into.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try into.fileHandleForWriting.close()
    let data = try out.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, text: String(decoding: data, as: UTF8.self))
  }

  /// Whether a program is there.
  static func has(_ program: String) -> Bool {
    (try? run("command -v \(program)"))?.status == 0
  }

  /// A python that has some modules: the one of `HYBRIDLAB_PYTHON`, else `python3`; nil if none has.
  static func python(with modules: [String]) -> String? {
    let named = ProcessInfo.processInfo.environment["HYBRIDLAB_PYTHON"]
    let home = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return [named, "python3"].compactMap { $0 }.first { python in
      let imports = modules.map { "import \($0)" }.joined(separator: ";")
      let line = "PATH=\"$PATH:\(home)\" \(python) -c '\(imports)'"
      return (try? run(line))?.status == 0
    }.map { "env PATH=\"$PATH:\(home)\" \($0)" }
  }

  /// An empty folder, gone when `body` is done.
  static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "hybridlab-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
