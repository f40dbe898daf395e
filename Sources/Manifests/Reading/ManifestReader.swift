package import Diagnostics

/// Reads manifests: YAML in, values of the model and everything that is wrong out.
package struct ManifestReader {
  private let prices: PriceListReader
  /// Reads a file and hands on its bytes piece by piece, so that it is never held whole.
  package typealias PieceReader = (String, ([UInt8]) -> Void) throws -> Void

  private let readFile: (String) throws -> [UInt8]
  private let readPieces: PieceReader?

  /// - Parameters:
  ///   - prices: The catalogue, and what the user's price files say, for the names of GPUs,
  ///     providers and regions and for the price of electricity.
  ///   - files: Reads a file that a manifest refers to; the path is already relative to where the
  ///     tool runs.  A thrown ``ManifestFileError`` says why it could not.
  ///   - pieces: The same for files that may be large; nil reads them whole.
  package init(
    prices: PriceListReader, files: @escaping (String) throws -> [UInt8],
    pieces: PieceReader? = nil
  ) {
    self.prices = prices
    readFile = files
    readPieces = pieces
  }

  /// Reads one manifest from one or more files.
  ///
  /// - Parameters:
  ///   - sources: The files.
  ///   - others: Files that count where `sources` say nothing: a section of the former takes the
  ///     place of theirs.
  ///   - imported: A manifest made from files of other tools, whose jobs join those of the files.
  /// - Returns: The manifest, unless there is an error, and every diagnostic of every file, file
  ///   by file and in order of place.
  /// - Complexity: O(bytes).
  package func read(
    _ sources: [SourceText], over others: [SourceText] = [], imported: SourceText? = nil
  ) -> ManifestReading {
    var parser = ManifestParser(prices: prices, readFile: readFile, readPieces: readPieces)
    for source in sources { parser.open(source) }
    let hasOwnJobs = !others.isEmpty && parser.sections[.jobs] != nil
    for source in others { parser.open(source, over: sources.count) }
    if let imported, !hasOwnJobs { parser.openImported(imported) }
    let manifest = parser.manifest()
    var order = Array(parser.found.indices)
    order.sort { a, b in
      let (one, other) = (parser.found[a], parser.found[b])
      return (one.source, one.diagnostic.range.lowerBound, a)
        < (other.source, other.diagnostic.range.lowerBound, b)
    }
    return ManifestReading(
      manifest: parser.hasErrors ? nil : manifest, sources: parser.sources,
      imported: parser.imported?.source, priceSources: parser.priceSources,
      diagnostics: order.map { parser.found[$0] })
  }
}

/// What became of reading a manifest.
package struct ManifestReading: Sendable {
  /// nil if there is an error.
  package private(set) var manifest: Manifest?
  /// The files given, then those that they refer to.
  package private(set) var sources: [SourceText]
  /// Index of the source that nobody wrote: what was made from files of other tools.
  package let imported: Int?
  /// Which of the sources are price files, by index.
  package let priceSources: Set<Int>
  package private(set) var diagnostics: [LocatedDiagnostic]

  /// Takes out what is said of the source that nobody wrote, as far as somebody else says it better.
  package mutating func removeImported(where isTaken: (Diagnostic) -> Bool) {
    diagnostics.removeAll { $0.source == imported && isTaken($0.diagnostic) }
  }

  /// Adds a file of another tool with what was found in it; after an error there is no manifest.
  package mutating func add(_ source: SourceText, _ found: [Diagnostic]) {
    diagnostics += found.map { LocatedDiagnostic(source: sources.count, diagnostic: $0) }
    sources.append(source)
    if found.contains(where: { $0.severity == .error }) { manifest = nil }
  }
}

/// A diagnostic and the file it is about.
package struct LocatedDiagnostic: Hashable, Sendable {
  /// Index into ``ManifestReading/sources``.
  package let source: Int
  package let diagnostic: Diagnostic
}

/// Why a file that a manifest refers to could not be read.
package struct ManifestFileError: Error {
  /// A clause such as "there is no such file".
  package let reason: String

  package init(reason: String) { self.reason = reason }
}
