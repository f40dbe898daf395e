package import Diagnostics
package import PlacementModel
import YAMLSyntax

/// A span of one of the files of a manifest.
package struct LocatedRange: Hashable, Sendable {
  /// Index into ``ManifestReading/sources``.
  package let source: Int
  package let range: SourceRange
}

/// Finds where something stands that a manifest says, for reports that point at files.
///
/// Reading keeps no more than the place of each job's name: most runs never ask.  Here the file is
/// read once more, the first time somebody does.
package struct ManifestLocator {
  private let reading: ManifestReading
  private var roots: [Int: YAMLNode] = [:]
  /// The jobs of each source, in order of place.
  private var items: [Int: [(start: Int, node: YAMLNode)]] = [:]

  package init(_ reading: ManifestReading) { self.reading = reading }

  /// A key of a job, or the job's name where the job has no such key.
  package mutating func job(_ index: Int, key: String?) -> LocatedRange? {
    guard let place = reading.manifest?.places[index] else { return nil }
    let name = LocatedRange(source: place.source, range: place.name)
    guard let key, let node = jobNode(place), let entry = node.entry(key) else { return name }
    return LocatedRange(source: place.source, range: entry.key.range.lowerBound..<entry.end)
  }

  /// Where a key of a job is given: with the job, else in `defaults`, else at the job's name.
  package mutating func given(_ index: Int, key: String) -> LocatedRange? {
    guard let place = reading.manifest?.places[index] else { return nil }
    if jobNode(place)?.entry(key) == nil, let usual = section("defaults", key: key) { return usual }
    return job(index, key: key)
  }

  /// A key of the first job of which something is true.
  package mutating func firstJob(
    _ facts: PlacementCase, key: String, where isIt: (Job) -> Bool
  ) -> LocatedRange? {
    facts.jobs.firstIndex(where: isIt).flatMap { job($0, key: key) }
  }

  /// A section, or a key in it.
  package mutating func section(_ name: String, key: String?) -> LocatedRange? {
    for source in reading.sources.indices {
      guard let entry = root(source)?.entry(name) else { continue }
      guard let key else { return LocatedRange(source: source, range: entry.key.range) }
      guard let inner = entry.value.entry(key) else { continue }
      return LocatedRange(source: source, range: inner.key.range.lowerBound..<inner.end)
    }
    return nil
  }

  /// An entry of `lab.gpus`, or a key of it where it is written in keys.
  package mutating func pool(_ index: Int, key: String? = nil) -> LocatedRange? {
    for source in reading.sources.indices {
      guard let entry = root(source)?.entry("lab")?.value.entry("gpus") else { continue }
      let gpus = entry.value
      // One pool needs no brackets.
      if key != nil, gpus.kind != .sequence {
        return LocatedRange(source: source, range: entry.key.range)
      }
      for (number, item) in gpus.elements.enumerated() where number == index {
        if let key, let entry = item.entry(key) {
          return LocatedRange(source: source, range: entry.key.range)
        }
        return LocatedRange(source: source, range: item.firstLine)
      }
    }
    return section("lab", key: nil)
  }

  /// The mapping that a job is.
  private mutating func jobNode(_ place: JobPlace) -> YAMLNode? {
    let items = items(of: place.source)
    let name = place.name.lowerBound
    // The last that does not begin after the name.
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if items[middle].start <= name { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let (start, node) = items[low - 1]
    return node.range.contains(name) || start == name ? node : nil
  }

  /// Jobs in a list, or by their names.
  private mutating func items(of source: Int) -> [(start: Int, node: YAMLNode)] {
    if let known = items[source] { return known }
    let root = root(source)
    let list = root?.entry(ManifestSection.jobs.rawValue)?.value ?? root
    var found = list?.elements.map { (start: $0.range.lowerBound, node: $0) } ?? []
    if found.isEmpty {
      found = list?.entries.map { (start: $0.key.range.lowerBound, node: $0.value) } ?? []
    }
    items[source] = found
    return found
  }

  private mutating func root(_ source: Int) -> YAMLNode? {
    if let root = roots[source] { return root }
    let root = YAMLStream.read(reading.sources[source]).stream.documents.first
    roots[source] = root
    return root
  }
}

extension YAMLNode {
  /// The entry of a mapping by its key.
  fileprivate func entry(_ name: String) -> (key: YAMLNode, value: YAMLNode, end: Int)? {
    for (key, value) in entries where key.textEquals(name) {
      // A value of several lines is marked by its key alone.
      return (key, value, value.kind == .scalar ? value.range.upperBound : key.range.upperBound)
    }
    return nil
  }

  /// The node itself, or where a collection begins.
  fileprivate var firstLine: SourceRange { kind == .scalar ? range : range.firstByte }
}
