import Diagnostics
import Imports
import Manifests
import PlacementModel
import Reports

/// `hybridlab init`: a manifest to begin with.
struct InitCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let book = PriceInputs.embedded.reader.prices
    let starter = StarterManifest(
      naming: GPUNaming(book.gpus, offers: book.offers), gpus: book.gpus)
    let readings = try console.deliver(line) { () throws(Failure) in
      try inventory()
    } writing: { readings, _, sink in
      sink.write(starter.text(of: readings))
    }
    let count = readings.flatMap(\.pools).reduce(0) { $0 + $1.count }
    console.remark("\(counted(count, "GPU")) found\n")
    if let path = line.values[Flag.output.name], path != "-" {
      console.remark("next: hybridlab place \(path)\n")
    }
    return .done
  }

  /// What the files list; without any, what this machine's driver does.
  private func inventory() throws(Failure) -> [InventoryReading] {
    guard line.operands.isEmpty else {
      let sources = try Inputs.sources(line.operands, typed: line.operands, on: console)
      var printer = DiagnosticPrinter()
      var readings: [InventoryReading] = []
      for source in sources {
        if let reading = InventoryReading.read(source) {
          readings.append(reading)
        } else {
          printer.add([.noInventory(at: 0..<min(1, source.bytes.count))], in: source)
        }
      }
      console.report(printer, asJSON: false)
      if printer.hasErrors { throw .badInput }
      return readings
    }
    let query = ["--query-gpu=name,memory.total,power.default_limit", "--format=csv"]
    do throws(FileProblem) {
      let outcome = try console.surroundings.runProgram("nvidia-smi", query)
      guard outcome.status == 0 else { return [] }
      return [InventoryReading.read(SourceText(name: "nvidia-smi", bytes: outcome.output))]
        .compactMap { $0 }
    } catch {
      // A machine without the program has no such GPUs to list.
      return []
    }
  }
}

extension Diagnostic {
  static func noInventory(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "unknown-file", "no list of GPUs is in this file", at: range,
      help: "it reads the output of 'nvidia-smi --query-gpu=name,memory.total --format=csv', "
        + "'nvidia-smi -q -x', 'rocm-smi --showproductname --json', 'kubectl get nodes -o json' and "
        + "'scontrol show node'")
  }
}
