import Diagnostics
import Manifests
import PlacementModel
import Quantities
import Reports

/// What `offers` and `gpus` read: prices, and what was typed to search them by.
struct PriceSearch {
  var prices: PriceBook
  /// What the manifests on the line let the lab use; nil if there are none.
  var access: CloudAccess?
  var context: ReportContext
  let line: TypedLine

  /// Reads the catalogue, price files and manifests of a line; says what is wrong with them.
  static func read(_ line: TypedLine, on console: Console) throws(Failure) -> PriceSearch {
    let now = try Inputs.now(line)
    let age = try Inputs.maxPriceAgeInDays(line)
    let sources = try Inputs.sources(line.operands, typed: line.operands, on: console)
    let files = try PriceInputs.read(line, on: console)
    var printer = DiagnosticPrinter(files)
    var prices = files.reader.prices
    var access: CloudAccess?
    var inputs = files.files.map(\.input)
    var isUsable = !files.hasErrors
    if !sources.isEmpty {
      let noted = NotedFiles()
      let reading = Inputs.reading(sources, against: files, on: console, noting: noted)
      printer.add(reading)
      inputs = noted.all(of: reading) + inputs
      if let manifest = reading.manifest {
        prices = manifest.catalogue.prices
        access = manifest.cloud
      } else {
        isUsable = false
      }
    }
    console.report(printer, asJSON: line.asksForJSON && !isUsable)
    guard isUsable else { throw .badInput }
    return PriceSearch(
      prices: prices, access: access,
      context: ReportContext(
        toolVersion: Version.current,
        inputs: inputs, files: line.operands + files.words, now: now, maxPriceAgeInDays: age),
      line: line)
  }

  /// The flags of the search as they were typed, for a command to run next.
  func words(of flags: [Flag]) -> [String] {
    flags.flatMap { flag in
      (line.lists[flag.name] ?? []).flatMap { ["--\(flag.name)", $0] }
    }
  }

  /// Most rows to show; nil is as many as the format usually does.
  func limit() throws(Failure) -> Int? {
    if line.has(.all) { return .max }
    guard let typed = line.values[Flag.limit.name] else { return nil }
    guard let limit = Int(typed), limit > 0 else {
      throw .mistakes([.unreadable(typed, of: .limit, help: "write how many, such as 50")])
    }
    return limit
  }
}

extension CommandLineMistake {
  static func unreadable(_ typed: String, of flag: Flag, help: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "unknown-flag-value", message: "'--\(flag.name)' cannot be '\(typed)'", help: help)
  }
}
