import Diagnostics
import Imports
import PlacementModel
import Reports

/// What was read off the files of other tools: a manifest for people, rows and objects for programs.
struct ImportReport {
  enum Format: String, CaseIterable {
    case manifest, json, csv
  }

  var readings: [ImportReading]
  var manifest: String

  /// How much was read: "3 jobs from 2 files".
  var summary: String {
    let jobs = readings.reduce(0) { $0 + $1.jobs.count { !$0.isCapacity } }
    return "\(counted(jobs, "job")) from \(counted(readings.count, "file"))"
  }

  func write(_ format: Format, to sink: inout TextSink) {
    switch format {
    case .manifest: sink.write(manifest)
    case .json:
      JSONDocument(
        toolVersion: Version.current, ["files": .array(readings.map(json))]
      ).write(to: &sink)
    case .csv: writeCSV(to: &sink)
    }
  }

  /// One row for each kind of node or pod.
  private func writeCSV(to sink: inout TextSink) {
    CSV.write(
      [
        "file", "engine", "form", "job", "part", "gpus_per_node", "nodes", "gpu_type",
        "wall_limit_seconds", "spot", "copies", "runs",
      ], to: &sink)
    for reading in readings {
      for job in reading.jobs {
        for part in job.parts {
          CSV.write(
            [
              reading.source.name, reading.engine.rawValue, job.form, job.name ?? "",
              part.name ?? "", part.writtenCount, part.nodes.map { "\($0)" } ?? "",
              part.writtenModels, job.wallLimit.map { "\($0.components.seconds)" } ?? "",
              job.spot.word ?? "", "\(job.copies)", "\(job.runs)",
            ], to: &sink)
        }
      }
    }
  }

  private func json(_ reading: ImportReading) -> JSONValue {
    .object([
      "file": .string(reading.source.name),
      "engine": .string(reading.engine.rawValue),
      "jobs": .array(reading.jobs.map(json)),
      "passed_over": .array(Set(reading.skipped).sorted().map(JSONValue.string)),
    ])
  }

  private func json(_ job: ImportedJob) -> JSONValue {
    .object([
      "copies": .int(job.copies),
      "form": .string(job.form),
      "is_capacity": .bool(job.isCapacity),
      "kind": .optional(job.kind?.rawValue, JSONValue.string),
      "name": .optional(job.name, JSONValue.string),
      "parts": .array(job.parts.map(json)),
      "remarks": .array(job.remarks.map(JSONValue.string)),
      "runs": .int(job.runs),
      "spot": .optional(job.spot.word, JSONValue.string),
      "wall_limit_seconds": .optional(
        job.wallLimit.map { Int($0.components.seconds) }, JSONValue.int),
    ])
  }

  private func json(_ part: ImportedPart) -> JSONValue {
    .object([
      "gpu_type": part.writtenModels.isEmpty ? .null : .string(part.writtenModels),
      "gpus_per_node": part.writtenCount.isEmpty ? .null : .string(part.writtenCount),
      "name": .optional(part.name, JSONValue.string),
      "nodes": .optional(part.nodes, JSONValue.int),
      "processors": .optional(part.processors, JSONValue.int),
    ])
  }
}

extension SpotWish {
  /// `yes`, `no`, `no|yes`; nil if the file does not say.
  var word: String? {
    switch self {
    case .unsaid: nil
    case .never: "no"
    case .always: "yes"
    case .either: "no|yes"
    }
  }
}
