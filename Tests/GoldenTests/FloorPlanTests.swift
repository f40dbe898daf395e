import Foundation
import Testing

/// What docs/architecture.md says of imports, beside what the compiler checks.
@Suite("Floor plan") struct FloorPlanTests {
  @Test func `no library imports anything from outside, but for threads`() throws {
    // These meet the operating system, and ship no library.
    let outer: Set = ["hybridlab", "Benchmarks"]
    let sources = packageFolder.appending(path: "Sources")
    let rooms = Set(try FileManager.default.contentsOfDirectory(atPath: sources.path))
    var found: [String: Set<String>] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path) {
      let room = String(path.prefix { $0 != "/" })
      guard path.hasSuffix(".swift"), !outer.contains(room) else { continue }
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index < 2, words.count > index + 1 else {
          continue
        }
        let name = String(words[index + 1])
        if !rooms.contains(name) { found[path, default: []].insert(name) }
      }
    }
    #expect(
      found == [
        "Threads/Concurrently.swift": ["Synchronization"],
        "Threads/Thread.swift": ["Darwin", "Glibc", "Musl"],
      ])
  }
}
