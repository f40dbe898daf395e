import Diagnostics
import Imports
import Manifests
import PlacementModel
import Quantities
import Reports

/// What a command reads before it has anything to say: manifests, prices, and the day it is.
struct Inputs {
  var manifest: Manifest
  /// The files and what was said of them.
  var reading: ManifestReading
  /// The catalogue and every price file, for the names in other files.
  var priceReader: PriceListReader
  var facts: PlacementCase
  var context: ReportContext
  /// Files of other tools that jobs were read from.
  var foreign: [ImportReading] = []

  /// Names of the manifests on a line: as typed, else `HYBRIDLAB_MANIFEST`, else `jobs.conf`.
  static func files(_ typed: some Collection<String>, on console: Console) -> [String] {
    if !typed.isEmpty { return Array(typed) }
    let named = console.surroundings.environment("HYBRIDLAB_MANIFEST") ?? ""
    return [named.isEmpty ? "jobs.conf" : named]
  }

  /// Reads manifests and the catalogue; says everything that is wrong with them.
  ///
  /// - Throws: ``Failure`` if they cannot be read or used.
  static func read(
    _ typed: some Collection<String>, _ line: TypedLine, on console: Console
  ) throws(Failure) -> Inputs {
    let files = Self.files(typed, on: console)
    let sources = try Self.sources(files, typed: typed, on: console)
    return try read(
      sources, files: files, line, try PriceInputs.read(line, on: console), on: console)
  }

  /// Reads manifests that are at hand, called `files` on the line.
  ///
  /// What stands in `others` counts where `sources` say nothing: sections of the former take the
  /// place of theirs.  Those have been read before, so that nothing is said of them again.
  ///
  /// - Throws: ``Failure`` if they cannot be used.
  static func read(
    _ sources: [SourceText], over others: [SourceText] = [], files: [String], _ line: TypedLine,
    _ prices: PriceInputs, on console: Console
  ) throws(Failure) -> Inputs {
    let now = try Self.now(line)
    let maxPriceAge = try Self.maxPriceAgeInDays(line)
    let noted = NotedFiles()
    let foreign = ForeignInputs(sources, prices: prices, on: console)
    let base = ForeignInputs(others, prices: prices, on: console)
    let reading = Self.reading(foreign, over: base, against: prices, on: console, noting: noted)
    let isUsable = reading.manifest != nil && !prices.hasErrors
    if others.isEmpty || !isUsable {
      console.report(
        DiagnosticPrinter(prices, reading), asJSON: line.asksForJSON && !isUsable)
    } else {
      var printer = DiagnosticPrinter()
      printer.add(reading, only: 0..<sources.count)
      console.report(printer, asJSON: false)
    }
    guard let manifest = reading.manifest, isUsable else { throw .badInput }
    let basis = line.values[Flag.basis.name].flatMap(CostBasis.init) ?? .marginal
    let facts = PlacementCase(
      lab: manifest.lab, cloud: manifest.cloud, jobs: manifest.jobs,
      prices: manifest.catalogue.prices,
      tree: DecisionTree.named(line.values[Flag.tree.name]) ?? manifest.tree, basis: basis)
    console.beginWork("planning for \(counted(manifest.jobs.count, "job"))")
    let (written, others) = noted.divided(reading)
    let digests = written + prices.files.map(\.input) + others
    var context = ReportContext(
      toolVersion: Version.current, inputs: digests, files: files + prices.words, now: now,
      maxPriceAgeInDays: maxPriceAge)
    if console.format(of: line).isOfFindings { context.places = JobPlaces(reading) }
    return Inputs(
      manifest: manifest, reading: reading, priceReader: prices.reader, facts: facts,
      context: context, foreign: foreign.readings)
  }

  static func sources(
    _ files: [String], typed: some Collection<String>, on console: Console
  ) throws(Failure) -> [SourceText] {
    var sources: [SourceText] = []
    for file in files {
      console.beginWork("reading \(file == "-" ? "standard input" : file)")
      do throws(FileProblem) {
        sources.append(
          SourceText(
            name: file == "-" ? "<stdin>" : file, bytes: try console.surroundings.readFile(file)))
      } catch {
        // Nobody typed the name of a default; say how one is given.
        guard typed.isEmpty, error.cause == .notFound else { throw .file(error) }
        throw .mistakes([.noManifest(file)])
      }
    }
    return sources
  }

  /// The manifest of some sources, read against prices.
  static func reading(
    _ sources: [SourceText], over others: [SourceText] = [], against prices: PriceInputs,
    on console: Console, noting noted: NotedFiles = NotedFiles()
  ) -> ManifestReading {
    reading(
      ForeignInputs(sources, prices: prices, on: console),
      over: ForeignInputs(others, prices: prices, on: console), against: prices, on: console,
      noting: noted)
  }

  private static func reading(
    _ foreign: ForeignInputs, over base: ForeignInputs, against prices: PriceInputs,
    on console: Console, noting noted: NotedFiles
  ) -> ManifestReading {
    let reader = ManifestReader(
      prices: prices.reader,
      files: { path in
        do throws(FileProblem) {
          return try console.surroundings.readFile(path)
        } catch {
          throw ManifestFileError(reason: error.description)
        }
      },
      pieces: { path, take in
        do throws(FileProblem) {
          var digest = SHA256()
          try console.surroundings.readInPieces(path) {
            digest.take($0)
            take($0)
          }
          let sum = digest.finish()
          noted.inputs.append(ReportContext.Input(name: path, sha256: sum))
        } catch {
          throw ManifestFileError(reason: error.description)
        }
      })
    var reading = reader.read(
      foreign.manifests, over: base.manifests, imported: foreign.jobs ?? base.jobs)
    let returned = (foreign.jobs == nil ? base : foreign).returnMistakes(of: &reading)
    let files = foreign.jobs == nil ? base.readings : foreign.readings
    for (file, mistakes) in zip(files, returned) {
      reading.add(file.source, file.diagnostics + mistakes)
    }
    if foreign.jobs != nil {
      for file in base.readings { reading.add(file.source, file.diagnostics) }
    }
    return reading
  }

  static func now(_ line: TypedLine) throws(Failure) -> CalendarDate? {
    guard let typed = line.values[Flag.now.name] else { return nil }
    guard let date = try? CalendarDate(parsing: typed) else {
      throw .mistakes([.unreadableDate(typed)])
    }
    return date
  }
}

extension DiagnosticPrinter {
  /// Adds everything found while reading manifests, source by source, or what is wrong with some
  /// of the sources.
  mutating func add(_ reading: ManifestReading, only some: Range<Int>? = nil) {
    for (index, source) in reading.sources.enumerated() where some?.contains(index) ?? true {
      add(reading.diagnostics.filter { $0.source == index }.map(\.diagnostic), in: source)
    }
  }
}

extension Console {
  /// Says what is wrong; with `asJSON` also as the result, so that a program always finds one.
  func report(_ printer: DiagnosticPrinter, asJSON: Bool) {
    if printer.hasErrors {
      say(printer.rendered(style: errorStyle))
      say("\(printer.count)\n")
    } else if !printer.isEmpty {
      remark(printer.rendered(style: errorStyle))
    }
    guard asJSON else { return }
    var sink = TextSink { self.write($0) }
    JSONDocument(toolVersion: Version.current, ["diagnostics": .array(printer.json)]).write(
      to: &sink)
    sink.flush()
  }
}
