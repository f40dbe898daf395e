package import Diagnostics
import PlacementModel
package import Quantities

/// What a price file is written in.
package enum PriceFileFormat: Sendable {
  /// Whichever its content shows.
  case detected
  case yaml
  /// SkyPilot's or gpuhunt's columns, whichever its header names.
  case csv
}

extension PriceListReader {
  /// Reads a price file of the user, whose figures replace those read before.
  ///
  /// - Parameters:
  ///   - source: The whole file under the name that the user gave it.
  ///   - format: What it is written in.
  ///   - provider: Who sells what a list in comma-separated values offers; without it the list
  ///     itself, its folder or its name has to say so (``ProviderName``).  Of no use for YAML.
  ///   - asOf: When the prices of such a list were true; nil if nobody knows but its name, perhaps
  ///     (``CalendarDate/init(namedIn:)``).
  /// - Returns: What is wrong with it, in order of place.
  /// - Complexity: O(bytes) time; comma-separated values take memory for their offers, not for
  ///   their rows.
  package mutating func read(
    _ source: SourceText, as format: PriceFileFormat = .detected, provider: String? = nil,
    asOf: CalendarDate? = nil
  ) -> [Diagnostic] {
    var file = file(named: source.name, as: format, provider: provider, asOf: asOf)
    file.take(source.bytes)
    return finish(&file).diagnostics
  }

  /// A price file of the user that is to be handed over piece by piece, to be read against what is
  /// known now.
  ///
  /// The parameters are those of ``read(_:as:provider:asOf:)``.
  package func file(
    named name: String, as format: PriceFileFormat = .detected, provider: String? = nil,
    asOf: CalendarDate? = nil
  ) -> PriceFile {
    let known = Set(prices.offers.lazy.map(\.provider))
    let seller =
      provider.map(ProviderName.canonical) ?? ProviderName.provider(ofPath: name, among: known)
    return PriceFile(
      name: name, format: format, asOf: asOf ?? CalendarDate(namedIn: name),
      table: CSVTable(provider: seller, gpus: prices.gpus))
  }

  /// Takes the figures of a price file that was handed over in full.
  ///
  /// - Returns: The file, of which no more is held than diagnostics show if it is comma-separated
  ///   values, and what is wrong with it, in order of place.
  package mutating func finish(
    _ file: inout PriceFile
  ) -> (source: SourceText, diagnostics: [Diagnostic]) {
    file.finish()
    guard file.isTable else {
      let source = SourceText(name: file.name, bytes: file.takeHeld())
      return (source, read(source, from: .user))
    }
    if var list = file.table.list {
      take(&list, from: Provenance(source: file.name, asOf: file.asOf))
      file.table.list = list
    }
    let found = file.table.diagnostics
    return (SourceText(name: file.name, excerpts: file.table.excerpts(for: found)), found)
  }

  static func wrongHeader(_ header: CSVRows, _ names: [String]) -> Diagnostic {
    let range = header.range.isEmpty ? header.start..<(header.start + 1) : header.range
    let line = header.fields.first.map { header.string($0) } ?? ""
    if names.count == 1, line.contains(";") || line.contains("\t") {
      return Diagnostic(
        .error, "wrong-header", "the columns are not separated by commas", at: range,
        help: "write the file as comma-separated values")
    }
    guard let layout = CSVLayout(names: names) else {
      let all = CSVLayout.Kind.allCases.map { kind in
        let columns = kind.columns.filter(\.isRequired).map(\.name).joined(separator: ",")
        return "\(kind.name) has \(columns)"
      }
      return Diagnostic(
        .error, "wrong-header", "a price list has a header that names its columns", at: range,
        help: all.joined(separator: "; "))
    }
    if let name = layout.repeated.first {
      return Diagnostic(
        .error, "wrong-header", "two columns are called '\(name)'", at: range,
        help: "nobody knows which of them counts; take one out")
    }
    let missing = layout.missing.map { name in
      nearest(to: name, among: names).map { "'\(name)' ('\($0)' is near)" } ?? "'\(name)'"
    }
    return Diagnostic(
      .error, "wrong-header", "a list in the layout of \(layout.kind.name) without all its columns",
      at: range, help: "not there: \(missing.joined(separator: ", "))")
  }
}

extension Diagnostic {
  static let emptyPriceList = Diagnostic(
    .error, "wrong-header", "a price list with nothing in it", at: 0..<0,
    help: "its first line names its columns")
}
