package import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// Job manifests from what other tools' files say.
package struct ManifestText {
  private let naming: GPUNaming
  private var names: Set<String> = []
  /// Where in the text the values stand that the files themselves state.
  package private(set) var origins: [StatedOrigin] = []
  /// What is wrong in the words of the files themselves, and in which of them.
  package private(set) var warnings: [(reading: Int, warning: Diagnostic)] = []

  package init(naming: GPUNaming) { self.naming = naming }

  /// The `jobs` section for some files, with a comment on what was read, assumed and not understood.
  ///
  /// Names are made different from each other, and from those that are `taken`.
  package mutating func jobs(of readings: [ImportReading], taken: Set<String> = []) -> String {
    names = taken
    origins = []
    warnings = []
    var yaml = YAMLWriter()
    let files = readings.map { "\($0.source.name) (\($0.engine.rawValue))" }
    let listed = files.count > 3 ? "\(files.count) files" : files.joined(separator: ", ")
    yaml.comment("Read from \(listed).")
    yaml.comment("Keys under 'assumed' are guesses that no file makes good; write what you know.")
    let jobs = readings.reduce(0) { $0 + $1.jobs.filter { !$0.isCapacity }.count }
    for reading in readings {
      for job in reading.jobs where job.isCapacity {
        yaml.comment("\(reading.source.name): \(job.words) is capacity, not a job")
      }
      if !reading.skipped.isEmpty {
        let kinds = Set(reading.skipped).sorted().joined(separator: ", ")
        yaml.comment("\(reading.source.name): runs nothing and was passed over: \(kinds)")
      }
    }
    guard jobs > 0 else {
      yaml.key("jobs", "[]")
      return yaml.text
    }
    yaml.block("jobs") { yaml in
      for (index, reading) in readings.enumerated() {
        var written: [String?] = []
        for job in reading.jobs {
          guard !job.isCapacity else {
            written.append(nil)
            continue
          }
          let name = name(of: job, in: reading.source.name)
          written.append(name)
          yaml.comment("\(reading.source.name): \(job.words)")
          let before = job.after.compactMap { $0 < written.count ? written[$0] : nil }
          yaml.item {
            write(job, of: index, in: reading.source, named: name, after: before, to: &$0)
          }
        }
      }
    }
    return yaml.text
  }

  /// The name in the file, else the file's own, with a number if another job has it.
  private mutating func name(of job: ImportedJob, in file: String) -> String {
    let stated = job.stated.last { $0.key == "name" }?.text
    var base = (stated ?? job.name ?? "").trimmed
    while base.hasSuffix("-") { base.removeLast() }
    if base.isEmpty {
      base = file.split(separator: "/").last.map(String.init) ?? "job"
      for ending in [".yaml", ".yml", ".json", ".sh", ".slurm", ".sbatch", ".sky", ".dstack"]
      where base.hasSuffix(ending) && base.utf8.count > ending.utf8.count {
        base.removeLast(ending.count)
      }
      while base.hasPrefix(".") { base.removeFirst() }
    }
    if base.isEmpty || base == "<stdin>" { base = "job" }
    var name = base
    var number = 2
    while !names.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  private mutating func write(
    _ job: ImportedJob, of reading: Int, in source: SourceText, named name: String, after: [String],
    to yaml: inout YAMLWriter
  ) {
    let facts = JobFacts(job, naming)
    let stated = Set(job.stated.map(\.key))
    for (word, warning) in facts.unknown {
      let place = source.place(of: word, from: job.range.lowerBound) ?? job.range
      warnings.append((reading, warning(place)))
    }
    let beginning = yaml.text.utf8.count
    yaml.key("name", text: name)
    for (key, value, remark) in facts.lines where !stated.contains(key) {
      let start = yaml.text.utf8.count
      yaml.key(key, value, remark: remark)
      // What is wrong with a name is shown where the file has it.
      let words = key == "gpus" ? job.parts.flatMap { $0.alternatives.compactMap(\.model) } : []
      let place = words.lazy.compactMap { source.place(of: $0, from: job.range.lowerBound) }.first
      origins.append(
        StatedOrigin(key, at: place ?? job.range, of: reading, from: start, in: yaml))
    }
    for line in job.stated where JobFacts.statable.contains(line.key) {
      let number = source.position(of: line.range.lowerBound).line
      let start = yaml.text.utf8.count
      yaml.key(line.key, line.value, remark: "said in line \(number)")
      origins.append(StatedOrigin(line, of: reading, from: start, in: yaml))
    }
    if !after.isEmpty, !stated.contains("depends-on") { yaml.key("depends-on", list: after) }
    let assumed = facts.assumed.filter { !stated.contains($0) }
    if !assumed.isEmpty, !stated.contains("assumed") { yaml.key("assumed", list: assumed) }
    for remark in facts.remarks + job.remarks { yaml.comment(remark.oneLine) }
    origins.append(StatedOrigin("", at: job.range, of: reading, from: beginning, in: yaml))
  }
}

extension ImportedJob {
  /// What it is, for a comment: "SkyPilot task, 2 nodes with 8 x H100 each".
  var words: String {
    let shapes = parts.map { part in
      let count = part.nodes.map { "\($0)" } ?? "?"
      let unit = engine == .kubernetes ? "pod" : "node"
      let models = part.writtenModels
      let devices =
        part.isForDevices
        ? "\(part.writtenCount.isEmpty ? "?" : part.writtenCount) x \(models.isEmpty ? "GPU" : models)"
        : "no GPU"
      return
        "\(part.name.map { "\($0) " } ?? "")\(count) \(unit)\(count == "1" ? "" : "s") with \(devices)"
    }
    return "\(engine.rawValue) \(form), \(shapes.joined(separator: "; "))".oneLine
  }
}

extension String {
  /// Fit for a comment: no line breaks, and not endless.
  var oneLine: String {
    let line = String(map { $0.isNewline ? " " : $0 })
    return line.count > 200 ? "\(line.prefix(197))..." : line
  }
}
