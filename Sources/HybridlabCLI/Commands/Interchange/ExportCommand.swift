import Exports
import Imports
import Manifests
import PlacementModel
import Reports

/// `hybridlab export`: a plan as files of the engine that runs it.
struct ExportCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    guard let engine = line.values[Flag.to.name].flatMap(ExportEngine.init) else {
      throw .mistakes([.noEngine])
    }
    let inputs = try Inputs.read(line.operands, line, on: console)
    let plan = try inputs.facts.plan(of: line)
    let export = Exporter(engine).export(
      plan, of: inputs.facts,
      stating: { inputs.manifest.statedKeys(of: $0, effective: inputs.facts.jobs[$0]) },
      from: inputs.sources)
    let folder = line.values[Flag.folder.name] ?? "-"
    if folder == "-" {
      for file in export.files { console.write("# file: \(file.name)\n\(file.text)\n") }
    } else {
      do throws(FileProblem) {
        try console.surroundings.writeFolder(
          folder, export.files.map { .init(name: $0.name, bytes: Array($0.text.utf8)) })
      } catch {
        throw .file(error)
      }
      for file in export.files { console.write("\(folder)/\(file.name)\n") }
    }
    for (job, why) in export.left {
      console.say(console.errorStyle(.yellow, "warning:") + " not exported: \(job): \(why)\n")
    }
    if !export.checklist.isEmpty {
      console.remark("\nto set up, once:\n")
      for (index, step) in export.checklist.enumerated() {
        for text in wrap("\(index + 1). \(step)", width: min(console.columns, 100)) {
          console.remark("  \(text)\n")
        }
      }
    }
    let isComplete = export.left.isEmpty || !line.has(.strict) || line.has(.exitZero)
    return isComplete ? .done : .gateFailed
  }
}

extension Inputs {
  /// The files of other tools that jobs came from, by the index of the job.
  var sources: [Int: JobSource] {
    var found: [Int: JobSource] = [:]
    // They stand behind the manifest's own, in the order of the files.
    let jobs = foreign.flatMap { reading in
      reading.jobs.filter { !$0.isCapacity }.map { (reading.source, $0) }
    }
    let first = manifest.jobs.count - jobs.count
    for (offset, (source, job)) in jobs.enumerated() where first + offset >= 0 {
      let engine: JobSource.Engine =
        switch job.engine {
        case .skyPilot: .skyPilot
        case .kubernetes: .kubernetes
        case .slurm: .slurm
        case .dstack: .dstack
        }
      found[first + offset] = JobSource(
        engine: engine, source: source, start: job.range.lowerBound,
        parts: job.parts.map { .init(nodes: $0.nodes, gpus: $0.alternatives.first?.count) })
    }
    return found
  }
}

extension CommandLineMistake {
  static let noEngine = CommandLineMistake(
    code: "missing-operand", message: "export to what?",
    help: "name the engine: '--to \(ExportEngine.allCases.map(\.rawValue).joined(separator: "|"))'")
}
