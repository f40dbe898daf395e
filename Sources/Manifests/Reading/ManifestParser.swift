import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// The state of reading one manifest; its extensions read one section each.
struct ManifestParser {
  /// GPUs, offers and electricity prices; the manifest's own are added as they are read.
  var prices: PriceListReader
  let readFile: (String) throws -> [UInt8]
  let readPieces: ManifestReader.PieceReader

  var sources: [SourceText] = []
  /// Which of them are price files.
  var priceSources: Set<Int> = []
  /// The file that the node in hand belongs to.
  var source = 0
  var found: [LocatedDiagnostic] = []
  var hasErrors = false

  /// Where each section was found first.
  var sections: [ManifestSection: SectionPlace] = [:]
  /// The jobs that were made from files of other tools.
  var imported: SectionPlace?
  /// Files of past requests, by the path that was read.
  var traces: [String: (trace: RequestTrace, profile: [RequestRate])] = [:]
  /// GPU requests by their text: a million jobs ask for a dozen different ones.
  var requests: [String: WrittenRequest] = [:]
  /// Names of GPUs of several sizes that were warned about.
  var ambiguousNames: Set<String> = []
  /// GPUs that the catalogue does not know and the lab describes.
  var ownGPUs: [GPUModel.ID] = []
  var jobs = JobCollection()
  /// Providers of the catalogue and of the manifest's own offers.
  var knownProviders: Set<String> = []

  init(
    prices: PriceListReader, readFile: @escaping (String) throws -> [UInt8],
    readPieces: ManifestReader.PieceReader? = nil
  ) {
    self.prices = prices
    self.readFile = readFile
    self.readPieces = readPieces ?? { path, take in take(try readFile(path)) }
  }

  var gpus: GPUCatalogue { prices.prices.gpus }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { hasErrors = true }
    found.append(LocatedDiagnostic(source: source, diagnostic: diagnostic))
  }

  /// The manifest of what was opened.
  mutating func manifest() -> Manifest {
    let lab = section(.lab) { parser, node in parser.lab(node) } ?? defaultLab()
    let cloud =
      section(.cloud) { parser, node in parser.cloud(node) } ?? CloudSection(access: .everything)
    knownProviders = Set(prices.prices.offers.lazy.map(\.provider))
    let tree = section(.tree) { parser, node in parser.tree(node) } ?? .documents
    let defaults =
      section(.defaults) { parser, node in parser.defaults(node) } ?? JobDraft()
    section(.jobs) { parser, node in parser.jobs(node, defaults: defaults, lab: lab) }
    if let imported {
      source = imported.source
      jobs(imported.value, defaults: defaults, lab: lab)
    }
    resolveDependencies()
    resolveCompanions()
    return Manifest(
      lab: lab, cloud: cloud.access, jobs: jobs.jobs, tree: tree,
      catalogue: prices.catalogue, ownGPUs: ownGPUs, ownPrices: cloud.ownPrices,
      priceFiles: cloud.priceFiles,
      sections: Set(sections.keys),
      places: jobs.places)
  }
}
