import Diagnostics
import YAMLSyntax

extension ManifestParser {
  /// `cloud.prices`: the path of a price file, or a list of paths, groups of offers and discounts.
  ///
  /// Files come first, in order, then the groups: what stands in the manifest itself is the last
  /// word.
  mutating func readPrices(_ node: YAMLNode, into section: inout CloudSection) {
    let items = node.kind == .scalar ? [node] : Array(node.elements)
    for item in items where item.kind == .scalar {
      guard let written = written(item, CloudKey.prices) else { continue }
      readPriceFile(written)
      section.priceFiles.append(written.string)
    }
    if node.kind == .mapping || items.contains(where: { $0.kind != .scalar }) {
      section.ownPrices = OwnPrices(node: node, source: sources[source].name)
      for diagnostic in prices.readOffers(node, in: sources[source]) { report(diagnostic) }
    }
  }

  /// A price file, or a list of another tool, that the manifest names.
  private mutating func readPriceFile(_ written: WrittenText) {
    let (provider, path) = ProviderName.split(written.string)
    let target = self.path(path, besideFile: sources[source].name)
    let manifest = source
    defer { source = manifest }
    do {
      var file = prices.file(named: target, provider: provider)
      try readPieces(target) { file.take($0) }
      let (text, found) = prices.finish(&file)
      source = sources.count
      priceSources.insert(source)
      sources.append(text)
      for diagnostic in found { report(diagnostic) }
    } catch {
      let reason = (error as? ManifestFileError)?.reason ?? "\(error)"
      report(.unreadableFile(target, reason: reason, at: written.range))
    }
  }
}
