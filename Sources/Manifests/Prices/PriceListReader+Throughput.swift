import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  /// Reads groups of measured throughput, each into one series.
  mutating func readThroughput(_ area: YAMLNode) {
    var found: [SpeedTable.Series] = []
    for node in groups(of: area) {
      guard let group = readGroup(node, allowed: PriceKeyword.ofThroughput) else { continue }
      guard let workClass = group[.workClass] else {
        reportMissing(.workClass, at: node.range)
        continue
      }
      guard let use = use(of: workClass) else { continue }
      guard let reference = group[.reference] else {
        reportMissing(.reference, at: node.range)
        continue
      }
      guard let machine = gpus(reference, memory: nil), let model = machine.model else { continue }
      var relative: [Int: Double] = [:]
      forEachRow(of: group, allowed: PriceKeyword.ofThroughput) { reader, row in
        reader.readSpeed(row, of: machine.count, into: &relative)
      }
      // Every row is a ratio to the reference, so the reference itself is 1 by definition.
      if let own = relative[model.index], abs(own - 1) > 0.0005 {
        report(
          "reference-not-one", "\(prices.gpus[model].name) is the reference but is not at 1",
          at: reference.range)
      }
      relative[model.index] = 1
      guard case .pace(let basis) = use else { continue }
      found.append(
        .init(basis: basis, provenance: group.provenance, relative: GPURatios(relative)))
    }
    // A user's measurements come before ours.
    prices.speeds.series.insert(
      contentsOf: found, at: origin == .user ? 0 : prices.speeds.series.count)
  }

  private mutating func readSpeed(
    _ row: PriceRow, of count: Int, into relative: inout [Int: Double]
  ) {
    guard let gpu = row[.gpu], let value = row[.relative] else {
      reportMissing(row[.gpu] == nil ? .gpu : .relative, at: row.range)
      return
    }
    guard let gpu = self.gpu(gpu), let ratio = positive(value, "relative throughput") else {
      return
    }
    // A machine with another number of GPUs says how work spreads, not how fast a GPU is.
    if let cell = row[.count], number(cell)?.whole != count { return }
    if relative.updateValue(ratio, forKey: gpu.index) != nil {
      warn("duplicate-speed", "\(prices.gpus[gpu].name) stands twice in this group", at: row.range)
    }
  }

  /// What a class of measurements is good for.
  private enum Use {
    /// The pace of work that is bound by this property.
    case pace(SpeedBasis)
    case none
  }

  /// Reading a prompt (`prefill`) is bound by computing as training is, but by other kernels at
  /// other precisions: for training, data sheets are the better guess.
  private mutating func use(of node: YAMLNode) -> Use? {
    switch text(node) {
    case "training": return .pace(.tensorThroughput)
    case "decoding", "serving": return .pace(.memoryBandwidth)
    case "prefill": return Use.none
    default:
      let known = ["training", "decoding", "serving", "prefill"]
      report(
        "unknown-value", "unknown class of work '\(text(node))'", at: node.range,
        help: nearest(to: text(node), among: known).map { "did you mean '\($0)'?" }
          ?? "known here: \(known.joined(separator: ", "))")
      return nil
    }
  }
}

extension PriceKeyword {
  static let ofThroughput: [PriceKeyword] = [
    .workClass, .benchmark, .model, .precision, .reference, .gpu, .count, .networks, .value,
    .relative,
  ]
}

extension GPURatios {
  /// By the places of the models.
  fileprivate init(_ ratios: [Int: Double]) {
    self.init(ratios.map { Entry(gpu: GPUModel.ID(index: $0.key), ratio: $0.value) })
  }
}
