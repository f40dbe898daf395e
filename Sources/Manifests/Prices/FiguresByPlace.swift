/// Figures by provider, and by `provider/region` where regions differ, as one area of a price file
/// gives them.
struct FiguresByPlace {
  /// Keys that this area has given already: the first of two equal rows counts.
  private var own: Set<String> = []

  /// Adds a figure to those of other files.
  ///
  /// A figure for all of a provider replaces what other files say of its regions too.  One for a
  /// region stands in for the whole provider only where nothing is known of that: it is the nearest
  /// we know.
  mutating func add<Figure>(
    _ figure: Figure, provider: String, region: String?, to figures: inout [String: Figure]
  ) {
    if let region {
      let key = "\(provider)/\(region)"
      guard own.insert(key).inserted else { return }
      figures[key] = figure
      if figures[provider] == nil { figures[provider] = figure }
      return
    }
    guard own.insert(provider).inserted else { return }
    for key in figures.keys where key.hasPrefix(provider + "/") && !own.contains(key) {
      figures[key] = nil
    }
    figures[provider] = figure
  }
}
