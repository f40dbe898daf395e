import PlacementModel
import Quantities
import YAMLSyntax

/// The `gpus` of a manifest for what a file asks for.
struct GPUPhrase {
  /// YAML.
  var text: String
  /// Words for a comment: what was taken for what.
  var remarks: [String] = []
  var isAssumed = false
  /// Names of GPUs that the catalogue has not.
  var unknown: [String] = []

  init(_ job: ImportedJob, _ naming: GPUNaming) {
    let parts = job.parts.filter(\.isForDevices)
    guard !parts.isEmpty else {
      text = "none"
      return
    }
    // Of several shapes of node the largest memory decides, and all are counted.
    var total = 0
    var chosen: Choice?
    var isUnknown = false
    var perNode: Int? = 0
    for part in parts {
      let choice = Choice(of: part, naming, in: job.engine)
      let nodes = part.nodes ?? 1
      // Slurm deals a total out over nodes as it likes.
      if part.nodes == nil, job.engine != .slurm || choice.count == nil { isUnknown = true }
      perNode = part.nodes.flatMap { _ in choice.count }.flatMap { count in
        perNode.map { max($0, count) }
      }
      // Service replicas are counted apart: see `requests`.
      let (count, isOver) = (choice.count ?? 1).multipliedReportingOverflow(by: nodes)
      total = isOver ? 100_000 : min(total + count, 100_000)
      if choice.count == nil { isUnknown = true }
      remarks += choice.remarks
      unknown += choice.unknown
      if let known = chosen, known.model != choice.model {
        remarks.append("several GPUs in one job: \(known.words) and \(choice.words)")
        if choice.memory > known.memory { chosen = choice }
      } else if chosen == nil {
        chosen = choice
      }
    }
    let count = min(job.devicesOfOneCopy(total), 100_000)
    isAssumed = isUnknown || chosen?.isAssumed == true
    if isUnknown {
      remarks.append("assumed: how many GPUs cannot be read off; one for each node that is known")
    }
    text = chosen?.phrase(count) ?? "\(count)"
    if let perNode, !isUnknown, chosen?.isWhole == true, job.mustKeepTogether(perNode, of: count) {
      text += ", \(perNode) per node"
    }
    if text.contains(","), !text.hasPrefix("{") { text = YAMLWriter.quoted(text) }
  }

  /// One of the alternatives of a part: the one with the least memory in all, which the others can
  /// stand in for.
  private struct Choice {
    var count: Int?
    var share = Share.all
    /// A name that a manifest understands.
    var model: String?
    var memory = ByteCount.zero
    var slice: String?
    /// Whether the alternatives are of several makers.
    var anyVendor = false
    var isAssumed = false
    var remarks: [String] = []
    var unknown: [String] = []

    init(of part: ImportedPart, _ naming: GPUNaming, in engine: Engine) {
      let choices = part.alternatives.filter(\.isForDevices).map { Choice($0, naming, in: engine) }
      let least = choices.min { $0.weight < $1.weight }
      self = least ?? Choice(DeviceAsk(count: nil), naming, in: engine)
      let makers = choices.map { $0.model.flatMap(naming.vendor) }
      anyVendor = Set(makers).count > 1 && !makers.contains(nil)
      let names = part.writtenModels
      if choices.count > 1, names.contains("|") {
        remarks.append("any of \(names): the least of them, \(words), stands for all")
      }
    }

    private init(_ ask: DeviceAsk, _ naming: GPUNaming, in engine: Engine) {
      count = ask.count
      share = ask.share
      memory = ask.memory ?? .zero
      if let resource = ask.resource,
        let known = DeviceResource(String(resource.prefix { $0 != "+" }))
      {
        slice = known.slice
        if ask.model == nil, known.usualModel != nil {
          model = naming.usual(for: resource)
          isAssumed = true
          let words = model.map { "\($0) is assumed for \(resource)" }
          remarks.append(words ?? "not understood: \(resource); any GPU is assumed")
        }
      }
      guard var word = ask.model else { return }
      // The operator's label of a card that is cut up: "A100-SXM4-40GB-MIG-1g.5gb".
      if let mark = word.firstRange(of: "-MIG-") { slice = String(word[mark.upperBound...]) }
      if let own = SliceName(word) {
        slice = own.slice
        if own.card.isEmpty { return }
        word = own.card
      }
      let several = word.split(separator: "+").map(String.init)
      if several.count > 1 { remarks.append("several GPUs on each node: \(word)") }
      let meanings = several.map { naming.meaning(of: $0, in: engine, least: ask.memory) }
      switch meanings.max(by: { Self.memory($0) < Self.memory($1) }) ?? nil {
      case .model(let name, let size):
        model = name
        memory = max(memory, size)
      case .machine(let name, let number, let size):
        if name.isEmpty {
          count = 0
        } else {
          model = name
          memory = max(memory, size)
          let isSlice = ["tpu", "v"].contains { word.lowercased().hasPrefix($0) }
          if count == nil || isSlice { count = number * (isSlice ? count ?? 1 : 1) }
        }
      case nil:
        isAssumed = true
        remarks.append("not understood: GPU '\(word)'; any GPU is assumed")
        unknown.append(ask.model ?? word)
      }
    }

    private static func memory(_ meaning: GPUNaming.Meaning?) -> ByteCount {
      switch meaning {
      case .model(_, let memory), .machine(_, _, let memory): memory
      case nil: .zero
      }
    }

    /// Memory in all, by which alternatives are compared.
    private var weight: (Int64, Int) {
      let bytes = max(memory.bytes, 1)
      let (product, isOver) = bytes.multipliedReportingOverflow(by: Int64(max(1, count ?? 1)))
      return (isOver ? .max : product, count ?? 0)
    }

    /// Whether it counts whole GPUs.
    var isWhole: Bool { share == .all && slice == nil && count != 0 }

    var words: String { "\(count.map { "\($0) x " } ?? "")\(model ?? "any GPU")" }

    func phrase(_ count: Int) -> String {
      if self.count == 0 { return "none" }
      if let slice {
        if Self.slices.contains(slice) { return "\(count) x \(slice)" }
        // The memory of a slice is in its name.
        let size = slice.split(separator: ".").last.map { $0.prefix { $0.isNumber } } ?? ""
        if !size.isEmpty { return "\(count) x \(size)GB+" }
      }
      if share != .all {
        var pairs = [("count", "\(count)"), ("share", "\(share)")]
        if let model { pairs.append(("model", YAMLWriter.scalar(model))) }
        return YAMLWriter.flow(pairs)
      }
      if let model { return "\(count) x \(model)\(anyVendor ? ", any vendor" : "")" }
      return memory > .zero ? "\(count) x \(memory)+" : "\(count) x any"
    }

    /// The slices a manifest knows by name.
    private static let slices: Set = [
      "1g.5gb", "1g.10gb", "1g.20gb", "2g.10gb", "2g.20gb", "3g.20gb", "3g.40gb", "4g.20gb",
      "4g.40gb", "7g.40gb", "7g.80gb",
    ]
  }
}

extension ImportedJob {
  /// Whether a run must say that so many of its GPUs stand in one machine.
  ///
  /// One machine of a training run or of a service has them all anyway; a batch could be dealt out
  /// over smaller ones, and several nodes are only taken where a job says so.
  fileprivate func mustKeepTogether(_ perNode: Int, of count: Int) -> Bool {
    guard perNode > 0, count > 1, perNode <= count else { return false }
    let isDealtOut = kind == .batch || kind == .dataProcessing
    return isDealtOut ? perNode > 1 : perNode < count
  }

  /// Devices of one copy, of all that the parts have.
  ///
  /// The pods of Kubernetes are those of all replicas; a task of SkyPilot or dstack is one of them.  The
  /// workers of a pool share one queue, so they are one job.
  func devicesOfOneCopy(_ total: Int) -> Int {
    if form == "pool" { return total.multipliedReportingOverflow(by: copies).partialValue }
    guard engine == .kubernetes, kind == .inference, recurrence == .continuous else { return total }
    return max(1, (total + copies - 1) / copies)
  }
}
