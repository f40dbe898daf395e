import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// Names, in their order, without empty ones.
  mutating func names<Key: ManifestKey>(_ node: YAMLNode, _ key: Key) -> [String] {
    items(node, key).compactMap { name($0, key) }
  }

  /// Regimes, sorted, without repeats; one that we do not know is a warning.
  mutating func regimes<Key: ManifestKey>(_ node: YAMLNode, _ key: Key) -> [ComplianceRegime] {
    var regimes: [ComplianceRegime] = []
    for item in items(node, key) {
      guard let written = written(item, key) else { continue }
      // `compliance: none` is how people say that there is none.
      if written.isEmpty || written.isWord("none") { continue }
      let regime = ComplianceRegime(written.string)
      if !regime.isKnown { report(.unknownRegime(written)) }
      regimes.append(regime)
    }
    regimes.sort()
    return regimes.enumerated().filter { $0 == 0 || regimes[$0 - 1] != $1 }.map(\.element)
  }

  /// A country, a part of one, or a group of countries.
  mutating func place<Key: ManifestKey>(_ node: YAMLNode, _ key: Key) -> Jurisdiction? {
    guard let written = written(node, key) else { return nil }
    guard let place = Jurisdiction(written.string), CountryCodes.contain(place) else {
      report(.unknownPlace(written))
      return nil
    }
    return place
  }

  mutating func places<Key: ManifestKey>(_ node: YAMLNode, _ key: Key) -> [Jurisdiction] {
    Set(items(node, key).compactMap { place($0, key) }).sorted()
  }

  /// A model of GPU by any of its names, and whether it is the smallest of several sizes; `memory`
  /// tells the members of a family apart.
  mutating func gpu(
    _ written: WrittenText, memory: ByteCount? = nil
  ) -> (id: GPUModel.ID, isAssumed: Bool)? {
    if let known = knownGPU(written.string, memory: memory) { return known }
    report(.unknownGPU(written, in: gpus))
    return nil
  }

  /// The same without a report.
  func knownGPU(
    _ name: String, memory: ByteCount? = nil
  ) -> (id: GPUModel.ID, isAssumed: Bool)? {
    if let id = gpus.find(name) { return (id, false) }
    let family = gpus.family(name)
    if let memory, let id = family.first(where: { gpus[$0].memory == memory }) {
      return (id, false)
    }
    guard let smallest = family.min(by: { (gpus[$0].memory, $0) < (gpus[$1].memory, $1) }) else {
      return nil
    }
    return (smallest, family.contains { gpus[$0].memory != gpus[smallest].memory })
  }

  /// Warns, once for a name, that it stands for GPUs of several sizes.
  mutating func warnOfSizes(_ written: WrittenText, taken id: GPUModel.ID) {
    guard ambiguousNames.insert(written.string.lowercased()).inserted else { return }
    let family = gpus.family(written.string).map { gpus[$0].name }
    report(.ambiguousGPU(written, taken: gpus[id].name, family: family))
  }
}
