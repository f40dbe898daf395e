import Quantities

extension ImportedPart {
  /// Accelerators of each node: `8`, `0.5`, `8|4` where the alternatives differ; empty if unknown.
  package var writtenCount: String {
    let counts = alternatives.map(\.writtenCount)
    return Set(counts).count > 1 ? counts.joined(separator: "|") : counts.first ?? ""
  }

  /// The models as they are written: `A100|H100`; empty if any will do.
  package var writtenModels: String {
    let counts = Set(alternatives.map(\.writtenCount))
    var models: [String] = []
    for ask in alternatives where ask.isForDevices {
      guard let model = ask.model else { continue }
      // Where counts differ, names stand one for each of them.
      if counts.count > 1 || !models.contains(model) { models.append(model) }
    }
    return models.joined(separator: "|")
  }
}

extension DeviceAsk {
  fileprivate var writtenCount: String {
    guard let count else { return "" }
    let devices = isVirtual ? Double(count) : Double(count) * share.fraction
    return devices == devices.rounded() ? "\(Int(devices))" : devices.formatted
  }
}

extension Double {
  /// In as few digits as tell it apart.
  fileprivate var formatted: String { "\(self)" }
}
