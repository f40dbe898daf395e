import Diagnostics
import PlacementModel
import Quantities

extension CSVPriceList {
  /// The prices of a row; nil if one of them is wrong.
  mutating func prices() -> (onDemand: Money?, spot: Money?)? {
    guard let price = price(.price) else { return nil }
    switch layout.kind {
    case .skyPilot:
      guard let spot = self.price(.spotPrice) else { return nil }
      return (price.money, spot.money)
    case .gpuhunt:
      return isSpot.map { $0 ? (nil, price.money) : (price.money, nil) }
    }
  }

  /// A price in dollars an hour; nil inside if it is unknown, as is a price of 0.
  private mutating func price(_ column: CSVColumn) -> (money: Money?, Void)? {
    let range = range(column)
    switch number(range) {
    case .nothing: return (nil, ())
    case .number(let value, let dollars) where value > 0: return (dollars, ())
    case .number:
      faults.add(
        Diagnostic(
          .warning, "zero-price", "a price of 0 counts as unknown", at: range,
          help: "such lists write 0 where a machine is not sold that way"),
        sharedBy: "zero-price \(column)")
      return (nil, ())
    case .negative:
      faults.add(Diagnostic(.error, "impossible-number", "a price below 0", at: range))
      return nil
    case .unreadable:
      let text = shortText(column)
      faults.add(
        Diagnostic(
          .error, "unreadable-value", "'\(text)' is no price", at: range,
          help: "write dollars an hour as a number: 32.77"))
      return nil
    }
  }

  private var isSpot: Bool? {
    mutating get {
      switch text(.isSpot).lowercased() {
      case "true": return true
      case "false", "": return false
      default:
        let range = range(.isSpot)
        let text = shortText(.isSpot)
        faults.add(
          Diagnostic(
            .error, "unreadable-value", "'\(text)' is neither True nor False",
            at: range))
        return nil
      }
    }
  }

  /// The GPUs of a row; nil if they are not known or not possible.
  mutating func gpusOfRow() -> GPUsOfNode? {
    if let lastGPUs, isAlike(lastGPUs.cells) { return lastGPUs.gpus }
    guard let gpus = readGPUs() else { return nil }
    lastGPUs = ([range(.gpu), range(.gpuCount), range(.gpuMemory), range(.gpuInfo)], gpus)
    return gpus
  }

  private func isAlike(_ cells: [Range<Int>]) -> Bool {
    let bytes = rows.bytes.span
    func isEqual(_ column: CSVColumn, _ known: Range<Int>) -> Bool {
      let range = range(column)
      guard range.count == known.count else { return false }
      for offset in 0..<range.count
      where bytes[range.lowerBound + offset] != bytes[known.lowerBound + offset] { return false }
      return true
    }
    return isEqual(.gpu, cells[0]) && isEqual(.gpuCount, cells[1])
      && isEqual(.gpuMemory, cells[2]) && isEqual(.gpuInfo, cells[3])
  }

  private mutating func readGPUs() -> GPUsOfNode? {
    let name = range(.gpu)
    let place = range(.gpuCount)
    let count: Double
    switch number(place) {
    case .nothing: count = name.isEmpty ? 0 : 1
    case .number(let value, _): count = value
    case .negative, .unreadable: count = -1
    }
    if name.isEmpty, count == 0 { return GPUsOfNode(model: nil, count: 0) }
    if name.isEmpty, count > 0 {
      faults.add(
        Diagnostic(
          .error, "missing-key", "GPUs without a name", at: place,
          help: "name the GPU, or leave the count empty"))
      return nil
    }
    if count > 0, count < 1 || count != count.rounded(.down) {
      faults.add(
        Diagnostic(
          .warning, "part-of-a-gpu", "a machine with a part of a GPU is left out", at: place,
          help: "plans give out whole GPUs"), sharedBy: "part-of-a-gpu")
      return nil
    }
    guard let whole = Int(exactly: count), (1...64).contains(whole) else {
      faults.add(
        Diagnostic(
          .error, "impossible-number", "a node has 1 to 64 GPUs", at: place,
          help: "leave name and count empty for a machine without GPUs"))
      return nil
    }
    return model(count: whole).map { GPUsOfNode(model: $0, count: whole) }
  }

  private mutating func model(count: Int) -> GPUModel.ID? {
    let name = text(.gpu)
    if let known = models[name] { return known }
    if let id = gpus.find(name) {
      // A list that invents names must not fill the memory with them.
      if models.count < 4_096 { models[name] = id }
      return id
    }
    let range = range(.gpu)
    let family = gpus.family(name)
    let stated = statedMemories(count: count)
    let fitting = family.first { id in
      let memory = Double(gpus[id].memory.bytes)
      // Units, and what the driver keeps for itself, make up to a tenth.
      return stated.contains { abs($0 - memory) <= memory / 10 }
    }
    if let fitting { return fitting }
    // SkyPilot names the larger ones by their memory: its A100 has 40 GB, its V100 has 16 GB.
    if stated.isEmpty, layout.kind == .skyPilot, let first = family.first { return first }
    if family.isEmpty {
      let near = faults.hasRoom ? gpus.nearestName(to: name) : nil
      let text = shortText(.gpu)
      faults.add(
        Diagnostic(
          .warning, "unknown-gpu", "unknown GPU '\(text)', left out", at: range,
          help: near.map { "did you mean '\($0)'?" }
            ?? "describe it under 'gpus:' in a price file of yours, named before this one"),
        sharedBy: "unknown-gpu \(name)")
    } else {
      let names = family.map { gpus[$0].name }.sorted().joined(separator: ", ")
      faults.add(
        Diagnostic(
          .warning, "ambiguous-gpu", "'\(name)' of no stated memory, left out", at: range,
          help: "it could be \(names)"), sharedBy: "ambiguous-gpu \(name)")
    }
    return nil
  }

  /// What the row may say of the memory of one GPU, in bytes.
  ///
  /// Lists state the memory of one GPU or of all, and some call either the total.
  private func statedMemories(count: Int) -> [Double] {
    var stated: [Double] = []
    if case .number(let gigabytes, _) = number(range(.gpuMemory)) {
      stated.append(gigabytes * 1_073_741_824)
    }
    for key in ["TotalGpuMemoryInMiB", "SizeInMiB"] {
      guard let mebibytes = number(after: key, in: range(.gpuInfo)) else { continue }
      stated += [mebibytes * 1_048_576 / Double(count), mebibytes * 1_048_576]
    }
    return stated
  }

  /// The whole number behind the first place a word stands in a range, as in `'SizeInMiB': 16384`.
  private func number(after word: String, in range: Range<Int>) -> Double? {
    let bytes = rows.bytes[range]
    let wanted = Array(word.utf8)
    guard bytes.count > wanted.count else { return nil }
    let start = bytes.indices.dropLast(wanted.count).first { bytes[$0...].starts(with: wanted) }
    guard let start else { return nil }
    let digits = bytes[(start + wanted.count)...]
      .drop { $0 &- 0x30 >= 10 }.prefix { $0 &- 0x30 < 10 }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  /// What a message quotes of a cell, which may be as long as the file.
  private func shortText(_ column: CSVColumn) -> String {
    let text = text(column)
    return text.count > 40 ? "\(text.prefix(40))…" : text
  }
}
