import Diagnostics
import Foundation
import Imports
import Testing

/// Real files of four engines, and what a person read off each, row by row.  They are not part of
/// the project: the test runs where a checkout of them lies beside it.
@Suite("Real files", .enabled(if: Truth.isThere)) struct TruthTests {
  @Test func `reads at least 98 in 100 rows as a person does, and says the score`() throws {
    var right = 0
    var count = 0
    var wrong: [String] = []
    for (file, rows) in try Truth.rowsByFile() {
      let read = Truth.rows(of: try Truth.source(file))
      let wanted = rows.filter(\.isMechanical)
      // A file without any ask for devices has one row that says so.
      let expected = wanted.filter { !$0.isEmpty }
      if expected.isEmpty, !wanted.isEmpty {
        count += wanted.count
        if read.isEmpty { right += wanted.count } else { wrong.append("\(file): \(read)") }
        continue
      }
      for (index, row) in expected.enumerated() {
        count += 1
        let mine = index < read.count ? read[index] : nil
        if mine?.agrees(with: row) == true,
          read.count == expected.count || rows.count > wanted.count
        {
          right += 1
        } else {
          wrong.append(
            "\(file) row \(index):\n  wanted \(row)\n  read   \(mine.map { "\($0)" } ?? "nothing") of \(read.count)"
          )
        }
      }
    }
    print("score: \(right) of \(count) rows")
    for line in wrong { print("differs: \(line)") }
    if Truth.other == nil { #expect(count > 200) }
    #expect(Double(right) >= 0.98 * Double(count))
  }

  @Test func `refuses what is no YAML with one clear error`() throws {
    for (file, rows) in try Truth.rowsByFile() where rows[0].notes.hasPrefix("not parseable") {
      let reading = ForeignFile.read(try Truth.source(file))
      let errors = reading?.diagnostics.filter { $0.severity == .error } ?? []
      #expect(!errors.isEmpty, "\(file)")
      #expect(reading?.jobs.isEmpty == true, "\(file)")
    }
  }
}

/// One row: what a task, a pod template or a component of a batch job asks for.
struct TruthRow: CustomStringConvertible {
  var gpus = ""
  var nodes = ""
  var model = ""
  var wall = ""
  var spot = ""
  var notes = ""
  var isMechanical = true

  var isEmpty: Bool { gpus.isEmpty && nodes.isEmpty }

  var description: String { "\(gpus) x \(model) on \(nodes), limit \(wall), spot \(spot)" }

  func agrees(with truth: TruthRow) -> Bool {
    gpus == truth.gpus && nodes == truth.nodes && wall == truth.wall
      && model.lowercased() == truth.model.lowercased() && spot == truth.spot
  }
}

enum Truth {
  /// Files of another folder laid out like it are scored where the environment names one.
  static let other = ProcessInfo.processInfo.environment["HYBRIDLAB_TRUTH"]
  static let folder =
    other.map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/workloads").standardizedFileURL
  static var isThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "truth.csv").path)
  }

  static func source(_ file: String) throws -> SourceText {
    let data = try Data(contentsOf: folder.appending(path: file))
    return SourceText(name: file, bytes: Array(data))
  }

  /// The rows of each file, in the order of the table.
  static func rowsByFile() throws -> [(file: String, rows: [TruthRow])] {
    let text = try String(contentsOf: folder.appending(path: "truth.csv"), encoding: .utf8)
    var lines = text.split(whereSeparator: \.isNewline).map { cells(of: $0) }
    let head = lines.removeFirst()
    var found: [(file: String, rows: [TruthRow])] = []
    for line in lines {
      let cell = { (name: String) in head.firstIndex(of: name).map { line[$0] } ?? "" }
      var row = TruthRow()
      row.gpus = cell("gpus_per_node")
      row.nodes = cell("nodes")
      row.model = cell("gpu_type")
      row.wall = cell("wall_limit_s")
      row.spot = spotWord(cell("spot"))
      row.notes = cell("notes")
      row.isMechanical = cell("mechanical") == "yes"
      // A quota is capacity, not a job.
      if cell("subkind") == "ClusterQueue" { continue }
      if found.last?.file == line[0] {
        found[found.count - 1].rows.append(row)
      } else {
        found.append((line[0], [row]))
      }
    }
    return found
  }

  private static func spotWord(_ text: String) -> String {
    ["no(default)", "no(n/a)", "default", ""].contains(text) ? "" : text
  }

  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// What is read off a file, in the same form; pods without devices have no row.
  static func rows(of source: SourceText) -> [TruthRow] {
    guard let reading = ForeignFile.read(source) else { return [] }
    return reading.jobs.flatMap { job in
      job.parts.filter { job.engine != .kubernetes || $0.isForDevices }.map { part in
        var row = TruthRow()
        row.gpus = part.writtenCount
        row.nodes = part.nodes.map { "\($0)" } ?? ""
        row.model = part.writtenModels
        row.wall = job.wallLimit.map { "\($0.components.seconds)" } ?? ""
        row.spot =
          switch job.spot {
          case .unsaid: ""
          case .never: "no"
          case .always: "yes"
          case .either: job.engine == .dstack ? "" : "no|yes"
          }
        return row
      }
    }
  }
}
