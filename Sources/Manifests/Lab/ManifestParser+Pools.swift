import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// A pool as far as it was written.
struct PoolDraft {
  var model: WrittenText?
  var count = 1
  var memory: ByteCount?
  var power: Power?
  var price: Money?
  var bought: CalendarDate?
  var life: Duration?
  var resale: Money?
  var maintenance: HourlyRate?
  var hoursPerMonth: Hours?
  var keptFree: Share?
  var perNode: Int?
  var jobs = JobLimits.none
  var vendor: String?
  /// Gigabytes a second.
  var bandwidth: Double?
  var fp16: Double?
  /// The first of the keys that only a GPU of the user's own has.
  var ownKey: (name: String, range: SourceRange)?
  /// Whether this is the long form, which may describe a GPU of the user's own.
  var isLong = true
}

extension ManifestParser {
  /// The pools of `lab.gpus`.
  mutating func pools(_ node: YAMLNode) -> [LocalPool] {
    let items: [YAMLNode]
    switch node.kind {
    case .sequence: items = Array(node.elements)
    case .mapping: items = [node]
    case .scalar:
      if node.textEquals("none") || node.textEquals("0") { return [] }
      items = [node]
    }
    if items.isEmpty { report(.labWithoutGPUs(at: node.range)) }
    var pools: [LocalPool] = []
    for item in items {
      let draft: PoolDraft?
      switch item.kind {
      case .mapping: draft = poolDraft(item)
      case .scalar: draft = poolDraft(WrittenText(item))
      case .sequence:
        report(.notAMapping(item, of: PoolKey.table))
        draft = nil
      }
      if let pool = draft.flatMap({ pool($0) }) { pools.append(pool) }
    }
    return pools
  }

  /// The long form.
  private mutating func poolDraft(_ node: YAMLNode) -> PoolDraft? {
    var draft = PoolDraft()
    var hasModel = false
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: PoolKey.table) else { continue }
      switch key {
      case .model:
        hasModel = true
        draft.model = written(value, key)
      case .count: draft.count = integer(value, key, in: 1...Limits.gpus) ?? 1
      case .memory: draft.memory = memory(value, key)
      case .power:
        draft.power = quantity(value, key, upTo: Limits.powerPerGPU, said: "10 kW a GPU")
      case .price: draft.price = money(value, key)
      case .bought: draft.bought = quantity(value, key)
      case .life: draft.life = span(value, key)
      case .resale: draft.resale = money(value, key)
      case .maintenance:
        let limit = HourlyRate(perHour: Limits.money)
        draft.maintenance = quantity(value, key, upTo: limit, said: "$1,000,000,000 an hour")
      case .hoursAvailable:
        draft.hoursPerMonth = written(value, key).flatMap { hoursAvailable($0) }
      case .minJobs: draft.jobs.least = integer(value, key, in: Limits.jobs)
      case .maxJobs: draft.jobs.most = integer(value, key, in: Limits.jobs)
      case .keepFree: draft.keptFree = quantity(value, key)
      case .perNode: draft.perNode = integer(value, key, in: 1...Limits.gpus)
      case .vendor: draft.vendor = name(value, key)
      case .bandwidth:
        let rate: BitRate? = quantity(value, key, upTo: Limits.bandwidth, said: "1 PB/s")
        draft.bandwidth = rate.map { $0.bitsPerSecond / 8e9 }
      case .fp16: draft.fp16 = written(value, key).flatMap { teraflops($0) }
      }
      if draft.ownKey == nil, key == .vendor || key == .bandwidth || key == .fp16 {
        draft.ownKey = (key.rawValue, keyNode.range)
      }
    }
    checkLimits(draft.jobs, in: node, PoolKey.minJobs)
    if !hasModel { report(.missingKey(PoolKey.model, at: node.range.firstByte)) }
    return hasModel ? draft : nil
  }

  mutating func money(_ node: YAMLNode, _ key: PoolKey) -> Money? {
    guard let written = written(node, key) else { return nil }
    return quantity(written, key, upTo: Limits.money, said: "$1,000,000,000")
  }

  private mutating func teraflops(_ written: WrittenText) -> Double? {
    let isNumber = written.text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }
    guard isNumber, let value = Double(written.text) else {
      report(.unreadableNotation(written, PoolKey.fp16))
      return nil
    }
    guard value > 0, value <= Limits.fp16 else {
      report(
        value > 0
          ? .tooMuch(written, PoolKey.fp16, limit: "1,000,000 TFLOPS")
          : .zero(written, PoolKey.fp16))
      return nil
    }
    return value
  }

  /// The pool of a draft, whose GPU is known or described.
  private mutating func pool(_ draft: PoolDraft) -> LocalPool? {
    guard let name = draft.model, let id = model(of: draft, named: name) else { return nil }
    let model = gpus[id]
    var assumed: PoolFields = []
    if draft.memory == nil { assumed.insert(.memory) }
    if draft.power == nil { assumed.insert(.power) }
    if draft.price == nil { assumed.insert(.price) }
    if draft.hoursPerMonth == nil { assumed.insert(.hours) }
    var pool = LocalPool(
      model: id, count: draft.count, memory: draft.memory ?? model.memory,
      boardPower: draft.power ?? model.power, pricePaid: draft.price, bought: draft.bought,
      life: draft.life, resale: draft.resale, maintenance: draft.maintenance,
      hoursPerMonth: draft.hoursPerMonth ?? Hours(BillingMonth.duration),
      keptFree: draft.keptFree ?? .none, assumed: assumed)
    pool.perNode = draft.perNode
    pool.jobs = draft.jobs
    return pool
  }

  private mutating func model(of draft: PoolDraft, named name: WrittenText) -> GPUModel.ID? {
    if let known = knownGPU(name.string, memory: draft.memory) {
      if known.isAssumed { warnOfSizes(name, taken: known.id) }
      if let (key, range) = draft.ownKey {
        report(.unusedKey(key, at: range, because: "the catalogue knows this GPU"))
      }
      return known.id
    }
    guard draft.isLong, let memory = draft.memory else {
      report(.unknownGPU(name, in: gpus))
      return nil
    }
    if draft.bandwidth == nil, draft.fp16 == nil { report(.ownGPU(name, in: gpus)) }
    let model = GPUModel(
      name: name.string, family: name.string, vendor: draft.vendor ?? "NVIDIA", memory: memory,
      bandwidth: draft.bandwidth, tensorThroughput: draft.fp16, power: draft.power,
      provenance: Provenance(source: sources[source].name, asOf: nil))
    let id = prices.addGPU(model)
    ownGPUs.append(id)
    return id
  }
}

extension PriceListReader {
  /// Adds a GPU that a lab describes.
  mutating func addGPU(_ model: GPUModel) -> GPUModel.ID { prices.gpus.add(model).id }
}

extension Diagnostic {
  /// A GPU that nobody knows, with its memory: perhaps a misspelt one.
  static func ownGPU(_ written: WrittenText, in gpus: GPUCatalogue) -> Diagnostic {
    let near = nearest(to: written.string, among: gpus.names)
    return Diagnostic(
      .warning, "own-gpu", "'\(written.text)' is not in the catalogue", at: written.range,
      label: "taken as a GPU of your own, of unknown speed",
      help: near.map { "did you mean '\($0)'?" }
        ?? "say how fast it is with 'fp16' and 'bandwidth'")
  }
}
