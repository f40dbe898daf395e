import PlacementModel
import YAMLSyntax

/// The `providers` of a manifest for the places that a file names.
struct ProviderPhrase {
  /// YAML; nil if the job may go anywhere.
  var text: String?
  var remarks: [String] = []
  /// A provider without a price, in the word of the file.
  var unknown: String?

  /// Engines' names of providers that are called otherwise here.
  private static let names = [
    "do": "digitalocean", "datacrunch": "verda", "vastai": "vast", "lambdalabs": "lambda",
    "ibm cloud": "ibm",
  ]

  init(_ wishes: [PlaceWish], _ naming: GPUNaming) {
    var entries: [String] = []
    // Providers none of whose regions that the file names is known.
    var elsewhere: [String] = []
    for wish in wishes {
      let name = wish.provider.map { Self.names[$0.lowercased()] ?? $0.lowercased() }
      let known = naming.regions(of: name)
      guard !known.isEmpty else {
        remarks.append("no price is known of '\(name ?? "any")'; any provider is assumed")
        unknown = wish.provider
        return
      }
      let matches = known.filter { wish.region == nil || $0.region == wish.region }
      switch (name, wish.region) {
      case (let name?, nil): entries.append(name)
      case (let name?, _?) where matches.isEmpty: elsewhere.append(name)
      case (nil, let region?) where matches.isEmpty:
        remarks.append("no price is known in region '\(region)'; any is assumed")
        return
      default:
        entries += matches.compactMap { place in
          place.provider.flatMap { name in place.region.map { "\(name)/\($0)" } }
        }
      }
    }
    for name in elsewhere where !entries.contains(where: { $0.hasPrefix("\(name)/") }) {
      entries.append(name)
      remarks.append("no price is known in the regions of \(name) that the file names")
    }
    var seen: Set<String> = []
    entries = entries.filter { seen.insert($0).inserted }
    guard !entries.isEmpty else { return }
    text = "[\(entries.map(YAMLWriter.scalar).joined(separator: ", "))]"
  }
}
