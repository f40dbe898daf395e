package import Diagnostics
package import PlacementModel
import Quantities
package import YAMLSyntax

/// Reads price files, the tool's own catalogue among them, into one book.
///
/// Nothing is thrown: what can be understood is kept, and everything that cannot is reported with
/// its place, in one run.
package struct PriceListReader: Sendable {
  /// Who wrote a file.
  package enum Origin: Sendable {
    /// The catalogue of the tool.
    case catalogue
    /// The user, whose figures replace those of the catalogue.
    case user
  }

  /// The figures read so far.
  package internal(set) var prices = PriceBook(interruptions: .conservative)

  var pool = TextPool()
  var diagnostics: [Diagnostic] = []
  var origin = Origin.catalogue
  /// What a figure without a `source` is said to come from.
  var sourceName = ""
  /// The lines of the file that is read, for a user's.
  var lines: LineTable?
  /// Memories, GPUs, places, shares and dates by the symbol of their text.
  var memories = SymbolTable<ByteCount>()
  var gpus = SymbolTable<GPUModel.ID>()
  var places = SymbolTable<Jurisdiction>()
  var shares = SymbolTable<Share>()
  var dates = SymbolTable<CalendarDate>()
  /// What tells the offers of one area of a user's file apart.
  var ownOffers: Set<String> = []
  /// What tells apart the offers that a user's files gave or changed so far.
  var touched: Set<String> = []
  /// Offers that files read from here on leave as they are.
  private(set) var settled: Set<String> = []

  /// Nothing known but what is assumed where nothing is.
  package init() {}

  /// The prices that ship with the tool, ready for a user's own files.
  package init(over prices: PriceBook) { self.prices = prices }

  /// Reads one file in YAML with any of the areas in it: `gpus`, `offers`, `throughput`, ...
  ///
  /// - Returns: What is wrong with it, in order of place.
  /// - Complexity: O(bytes).
  mutating func read(_ source: SourceText, from origin: Origin) -> [Diagnostic] {
    let (stream, problems) = YAMLStream.read(source)
    begin(source.name, origin)
    if origin == .user { lines = LineTable(source) }
    diagnostics = problems
    for document in stream.documents { readAreas(of: document) }
    return finish()
  }

  /// Reads price groups that stand inside another file, such as `cloud.prices` of a manifest.
  ///
  /// - Parameters:
  ///   - node: A sequence of groups, as below `offers:`; an item `discounts: [...]` holds discounts.
  ///     Or a mapping of areas, as a price file is.
  ///   - source: The file, by whose name groups go that name no source.
  /// - Returns: What is wrong with them, in order of place.
  package mutating func readOffers(_ node: YAMLNode, in source: SourceText) -> [Diagnostic] {
    begin(source.name, .user)
    lines = LineTable(source)
    if node.kind == .mapping, node.entries.contains(where: { isArea($0.key) }) {
      readAreas(of: node)
    } else {
      if node.kind == .mapping { readOffers(node) }
      // Scalars are paths of files, which are not for this reader.
      let groups = node.elements.filter { $0.kind != .scalar }
      for group in groups {
        for (key, value) in group.entries where key.textEquals("discounts") { readDiscounts(value) }
      }
      readOffers(groups)
    }
    return finish()
  }

  /// Lets what the user's files said so far of an offer stand against all files still to come, as a
  /// flag stands against a manifest.
  package mutating func settle() { settled = touched }

  private mutating func begin(_ name: String, _ origin: Origin) {
    sourceName = name
    self.origin = origin
    diagnostics = []
  }

  private mutating func finish() -> [Diagnostic] {
    let found = diagnostics.sorted { $0.range.lowerBound < $1.range.lowerBound }
    diagnostics = []
    lines = nil
    return found
  }

  private mutating func isArea(_ key: YAMLNode) -> Bool {
    pool.keyword(symbol(key))?.isArea ?? false
  }

  private mutating func readAreas(of document: YAMLNode) {
    guard document.kind == .mapping else {
      if !document.isNothing {
        report("wrong-type", "a price file is a mapping of areas", at: document.range)
      }
      return
    }
    var areas: [(key: PriceKeyword, value: YAMLNode)] = []
    for (key, value) in document.entries {
      let symbol = key.withTextBytes { pool.symbol(of: $0) }
      guard let area = pool.keyword(symbol), area.isArea else {
        reportUnknown("area", key, among: PriceKeyword.all.filter(\.isArea))
        continue
      }
      areas.append((area, value))
    }
    // GPUs first: everything else refers to them, wherever they stand in the file.
    for area in areas where area.key == .gpus { readGPUs(area.value) }
    for area in areas where area.key == .families { readFamilies(area.value) }
    // A discount is off what was known before, not off the offers that stand beside it.
    for area in areas where area.key == .discounts { readDiscounts(area.value) }
    for area in areas where area.key != .billing { read(area.key, area.value) }
    // Offers that stand beside it may be of a provider of their own.
    for area in areas where area.key == .billing { readBilling(area.value) }
  }

  private mutating func read(_ area: PriceKeyword, _ node: YAMLNode) {
    switch area {
    case .offers: readOffers(node)
    case .throughput: readThroughput(node)
    case .electricity: readElectricity(node)
    case .carbon: readCarbon(node)
    case .pue: readEffectiveness(node)
    case .egress: readEgress(node)
    case .interRegion: readInterRegion(node)
    case .storage: readStorage(node)
    case .interruptions: readInterruptions(node)
    case .facts: readFacts(node)
    // Read before, or not used by any plan.
    default: break
    }
  }
}

extension PriceKeyword {
  /// Whether this is a heading of a price file.
  var isArea: Bool {
    switch self {
    case .gpus, .families, .offers, .throughput, .electricity, .carbon, .pue, .egress, .ingress,
      .interRegion, .storage, .billing, .connections, .interruptions, .facts, .documents,
      .discounts:
      true
    default: false
    }
  }
}
