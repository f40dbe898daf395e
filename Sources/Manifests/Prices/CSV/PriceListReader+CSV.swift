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
  ///   - asOf: When the prices of such a list were true; nil if nobody knows.
  /// - Returns: What is wrong with it, in order of place.
  /// - Complexity: O(bytes) time; comma-separated values take memory for their offers, not for
  ///   their rows.
  package mutating func read(
    _ source: SourceText, as format: PriceFileFormat = .detected, provider: String? = nil,
    asOf: CalendarDate? = nil
  ) -> [Diagnostic] {
    let isTable =
      switch format {
      case .detected: source.name.hasSuffix(".csv") || CSVLayout.isHeader(of: source)
      case .yaml: false
      case .csv: true
      }
    guard isTable else { return read(source, from: .user) }
    return readTable(source, provider: provider.map(ProviderName.canonical), asOf: asOf)
  }

  private mutating func readTable(
    _ source: SourceText, provider: String?, asOf: CalendarDate?
  ) -> [Diagnostic] {
    var header = CSVRows(source.bytes, limit: 1_024)
    guard header.next() else { return [] }
    let names = header.fields.map { header.string($0) }
    guard let layout = CSVLayout(names: names), layout.missing.isEmpty,
      header.fieldCount == layout.width
    else { return [Self.wrongHeader(header, names)] }
    let known = Set(prices.offers.lazy.map(\.provider))
    var list = CSVPriceList(
      CSVRows(source.bytes, limit: layout.width, from: header.position), layout: layout,
      faults: CSVFaults(),
      provider: provider ?? ProviderName.provider(ofPath: source.name, among: known),
      gpus: prices.gpus)
    list.read()
    list.joinAttachments()
    take(&list, from: Provenance(source: source.name, asOf: asOf))
    return list.faults.diagnostics.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func wrongHeader(_ header: CSVRows, _ names: [String]) -> Diagnostic {
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
    let missing = layout.missing.map { name in
      nearest(to: name, among: names).map { "'\(name)' ('\($0)' is near)" } ?? "'\(name)'"
    }
    return Diagnostic(
      .error, "wrong-header", "a list in the layout of \(layout.kind.name) without all its columns",
      at: range, help: "not there: \(missing.joined(separator: ", "))")
  }
}
