import Quantities

extension InventoryReading {
  /// `nvidia-smi --query-gpu=name,memory.total,power.limit --format=csv`: names in the first cell,
  /// others by the head where there is one.
  static func nvidiaCSV(_ text: String) -> InventoryReading? {
    var reading = InventoryReading("nvidia-smi")
    var columns = ["name", "memory.total", "power.limit"]
    for line in text.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
      if cells.contains("name") {
        columns = cells.map { String($0.prefix { $0 != " " }) }
        continue
      }
      guard let index = columns.firstIndex(of: "name"), index < cells.count,
        cells.count > 1 || cells[0].hasPrefix("GPU ")
      else { return nil }
      // "GPU 0: NVIDIA A100 ... (UUID: ...)" is nvidia-smi -L.
      var name = cells[index]
      if name.hasPrefix("GPU "), let colon = name.firstIndex(of: ":") {
        name = name[name.index(after: colon)...].trimmed
        if let cut = name.firstIndex(of: "(") { name = name[..<cut].trimmed }
      }
      guard name.contains(where: \.isLetter), name.utf8.count < 100 else { return nil }
      // "power.default_limit" and "power.limit" are both a limit.
      func cell(_ isWanted: (String) -> Bool) -> String? {
        columns.firstIndex(where: isWanted).flatMap { $0 < cells.count ? cells[$0] : nil }
      }
      reading.add(
        InventoryPool(
          model: name, count: 1, memory: cell { $0 == "memory.total" }.flatMap(mebibytes),
          power: cell { $0.hasPrefix("power.") && $0.hasSuffix("limit") }.flatMap(watts)))
    }
    return reading.pools.isEmpty ? nil : reading
  }

  /// `nvidia-smi -q -x`.
  static func nvidiaXML(_ text: String) -> InventoryReading? {
    var reading = InventoryReading("nvidia-smi")
    for part in text.components(between: "<gpu id=", and: "</gpu>") {
      guard let name = part.components(between: "<product_name>", and: "</product_name>").first
      else {
        continue
      }
      let memory = part.components(between: "<fb_memory_usage>", and: "</fb_memory_usage>").first?
        .components(between: "<total>", and: "</total>").first
      let power =
        part.components(between: "<default_power_limit>", and: "</default_power_limit>").first
        ?? part.components(between: "<power_limit>", and: "</power_limit>").first
      reading.add(
        InventoryPool(
          model: name.trimmed, count: 1, memory: memory.flatMap(mebibytes),
          power: power.flatMap(watts)))
      if part.contains("<current_mig>Enabled</current_mig>") {
        reading.remarks.append("\(name.trimmed) is cut into MIG slices; it is counted whole")
      }
    }
    return reading.pools.isEmpty ? nil : reading
  }

  /// `24564 MiB`, or the number alone.
  static func mebibytes(_ text: String) -> ByteCount? {
    let digits = text.trimmed.prefix { $0.isNumber }
    guard let size = Int64(digits), (1...16_000_000).contains(size) else { return nil }
    return ByteCount(bytes: size << 20)
  }

  /// `450.00 W`, or the number alone.
  static func watts(_ text: String) -> Power? {
    let digits = text.trimmed.prefix { $0.isNumber || $0 == "." }
    guard let power = Double(digits), power > 0, power <= 10_000 else { return nil }
    return Power(watts: power)
  }
}

extension String {
  /// The texts between two marks, one after another.
  func components(between start: String, and end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let open = rest.firstRange(of: start) {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: end) else { break }
      found.append(String(rest[..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return found
  }
}
