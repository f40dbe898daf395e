/// The models of GPU that are known, found by any of their names.
public struct GPUCatalogue: Sendable {
  public private(set) var models: [GPUModel] = []
  private var named: [GPUName: GPUModel.ID] = [:]
  private var families: [GPUName: [GPUModel.ID]] = [:]
  private var familyAliases: [GPUName: GPUName] = [:]

  public init() {}

  /// Makes room for so many names of models, so that none of them moves the others.
  package mutating func reserveCapacity(names: Int) { named.reserveCapacity(names) }

  public subscript(id: GPUModel.ID) -> GPUModel { models[id.index] }

  public var ids: [GPUModel.ID] { models.indices.map(GPUModel.ID.init(index:)) }

  /// Adds a model, or replaces the one of the same name.
  ///
  /// - Returns: A name that another model has already taken, if there is one; the first keeps it.
  @discardableResult
  public mutating func add(_ model: GPUModel) -> (id: GPUModel.ID, taken: String?) {
    let key = GPUName(model.name)
    let id: GPUModel.ID
    if let known = named[key], GPUName(models[known.index].name) == key {
      id = known
      models[id.index] = model
    } else {
      id = GPUModel.ID(index: models.count)
      models.append(model)
    }
    let family = GPUName(model.family)
    if families[family]?.contains(id) != true { families[family, default: []].append(id) }
    var taken: String?
    claim(model.name, for: id, &taken)
    for name in model.aliases { claim(name, for: id, &taken) }
    return (id, taken)
  }

  private mutating func claim(_ name: String, for id: GPUModel.ID, _ taken: inout String?) {
    let key = GPUName(name)
    guard let owner = named.updateValue(id, forKey: key), owner != id else { return }
    named[key] = owner
    taken = taken ?? name
  }

  /// The model of a name or alias; case, spaces, hyphens and underscores do not count.
  ///
  /// - Complexity: O(length).
  public func find(_ name: String) -> GPUModel.ID? { named[GPUName(name)] }

  /// All models that share a short name: `A100` is four of them.
  public func family(_ name: String) -> [GPUModel.ID] {
    let key = GPUName(name)
    return families[familyAliases[key] ?? key] ?? []
  }

  /// Lets a family be found by other names: `NVIDIA A100` is `A100`.
  public mutating func addFamily(_ name: String, aliases: [String]) {
    let key = GPUName(name)
    for alias in aliases { familyAliases[GPUName(alias)] = key }
  }

  /// Canonical names, sorted, for suggestions.
  public var names: [String] { models.map(\.name).sorted() }
}
