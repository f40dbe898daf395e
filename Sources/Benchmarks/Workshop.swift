#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where a run keeps what it makes, and the programs it compares.
struct Workshop {
  /// A folder of its own that is removed at the end.
  let folder: String
  /// The binary of `hybridlab` to measure.
  let binary: String
  /// This program, for work that is measured in a process of its own.
  let own: String
  let runs: Int
  /// Whether to take the largest sizes too: minutes instead of seconds.
  let isFull: Bool

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file of the folder, piece by piece.
  ///
  /// - Returns: Its path and size; nil if it could not be written.
  func write(_ name: String, _ pieces: some Sequence<String>) -> (path: String, bytes: Double)? {
    let path = path(name)
    guard let file = unsafe fopen(path, "w") else { return nil }
    var size = 0
    for piece in pieces {
      let bytes = Array(piece.utf8)
      size += bytes.count
      guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else {
        unsafe fclose(file)
        return nil
      }
    }
    return unsafe fclose(file) == 0 ? (path, Double(size)) : nil
  }

  /// A Python with a module, if this machine has one.
  func python(with module: String) -> String? {
    let python = environment("PYTHON") ?? "python3"
    return Child([python, "-c", "import \(module)"]).run(statuses: [0]) == nil ? nil : python
  }

  /// A bare program in Swift that prints a line, linked like the binary that is measured: the least
  /// that any program of ours can take.
  func hello() -> String? {
    let path = path("hello")
    guard let source = write("hello.swift", ["print(\"hello\")\n"]),
      Child(["swiftc", "-O", "-static-stdlib", source.path, "-o", path]).run(statuses: [0]) != nil
    else { return nil }
    return path
  }

  static func size(of path: String) -> Double? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Double(status.st_size) : nil
  }

  static func makeFolder() -> String? {
    let base = environment("TMPDIR") ?? "/tmp"
    var name = "\(base)/hybridlab-benchmarks-XXXXXX".utf8CString.map { $0 }
    guard unsafe mkdtemp(&name) != nil else { return nil }
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func remove() { _ = Child(["rm", "-rf", folder]).run() }
}

func environment(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}
