/// The models of GPU that are known, found by any of their names.
public struct GPUCatalogue: Sendable {
  public private(set) var models: [GPUModel] = []
  package private(set) var index = Index()

  /// What each key of a name means.
  package struct Index: Sendable {
    package var models: [String: GPUModel.ID] = [:]
    package var families: [String: [GPUModel.ID]] = [:]
    /// The key of the family that another name of it means.
    package var familyAliases: [String: String] = [:]

    package init() {}
  }

  public init() {}

  /// Models whose names were entered before, in another process.
  package init(models: [GPUModel], index: Index) {
    self.models = models
    self.index = index
  }

  public subscript(id: GPUModel.ID) -> GPUModel { models[id.index] }

  public var ids: [GPUModel.ID] { models.indices.map(GPUModel.ID.init(index:)) }

  /// Adds a model, or replaces the one of the same name.
  ///
  /// - Returns: A name that another model has already taken, if there is one; the first keeps it.
  @discardableResult
  public mutating func add(_ model: GPUModel) -> (id: GPUModel.ID, taken: String?) {
    let key = GPUName.key(model.name)
    let id: GPUModel.ID
    if let known = index.models[key], GPUName.key(models[known.index].name) == key {
      id = known
      models[id.index] = model
    } else {
      id = GPUModel.ID(index: models.count)
      models.append(model)
    }
    let family = GPUName.key(model.family)
    if index.families[family]?.contains(id) != true {
      index.families[family, default: []].append(id)
    }
    var taken: String?
    claim(model.name, for: id, &taken)
    for name in model.aliases { claim(name, for: id, &taken) }
    return (id, taken)
  }

  private mutating func claim(_ name: String, for id: GPUModel.ID, _ taken: inout String?) {
    let key = GPUName.key(name)
    guard let owner = index.models.updateValue(id, forKey: key), owner != id else { return }
    index.models[key] = owner
    taken = taken ?? name
  }

  /// The model of a name or alias; case, spaces, hyphens and underscores do not count.
  ///
  /// - Complexity: O(length).
  public func find(_ name: String) -> GPUModel.ID? { index.models[GPUName.key(name)] }

  /// All models that share a short name: `A100` is four of them.
  public func family(_ name: String) -> [GPUModel.ID] {
    let key = GPUName.key(name)
    return index.families[index.familyAliases[key] ?? key] ?? []
  }

  /// Lets a family be found by other names: `NVIDIA A100` is `A100`.
  public mutating func addFamily(_ name: String, aliases: [String]) {
    let key = GPUName.key(name)
    for alias in aliases { index.familyAliases[GPUName.key(alias)] = key }
  }

  /// Canonical names, sorted, for suggestions.
  public var names: [String] { models.map(\.name).sorted() }
}
