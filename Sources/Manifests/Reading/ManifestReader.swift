package import Diagnostics

/// Reads manifests: YAML in, values of the model and everything that is wrong out.
package struct ManifestReader {
  private let prices: PriceListReader
  private let readFile: (String) throws -> [UInt8]

  /// - Parameters:
  ///   - prices: The catalogue, and what the user's price files say, for the names of GPUs,
  ///     providers and regions and for the price of electricity.
  ///   - files: Reads a file that a manifest refers to; the path is already relative to where the
  ///     tool runs.  A thrown ``ManifestFileError`` says why it could not.
  package init(prices: PriceListReader, files: @escaping (String) throws -> [UInt8]) {
    self.prices = prices
    readFile = files
  }

  /// Reads one manifest from one or more files.
  ///
  /// - Returns: The manifest, unless there is an error, and every diagnostic of every file, file
  ///   by file and in order of place.
  /// - Complexity: O(bytes).
  package func read(_ sources: [SourceText]) -> ManifestReading {
    var parser = ManifestParser(prices: prices, readFile: readFile)
    for source in sources { parser.open(source) }
    let manifest = parser.manifest()
    var order = Array(parser.found.indices)
    order.sort { a, b in
      let (one, other) = (parser.found[a], parser.found[b])
      return (one.source, one.diagnostic.range.lowerBound, a)
        < (other.source, other.diagnostic.range.lowerBound, b)
    }
    return ManifestReading(
      manifest: parser.hasErrors ? nil : manifest, sources: parser.sources,
      diagnostics: order.map { parser.found[$0] })
  }
}

/// What became of reading a manifest.
package struct ManifestReading: Sendable {
  /// nil if there is an error.
  package let manifest: Manifest?
  /// The files given, then those that they refer to.
  package let sources: [SourceText]
  package let diagnostics: [LocatedDiagnostic]
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
