import Diagnostics
import PlacementModel
import Quantities

// SkyPilot prices the machines of Google without their GPUs, and the GPUs in rows without a
// machine.  For the families that come with GPUs built in, one belongs to the other by name.
extension CSVPriceList {
  /// Gives Google's machines the GPUs that are priced apart from them.
  mutating func joinAttachments() {
    guard !attachments.entries.isEmpty else { return }
    var joined = CSVOffers()
    var used: Set<CSVOffers.Key> = []
    for entry in offers.entries {
      guard entry.key.gpu == nil,
        let built = BuiltInGPUs(machine: pool.string(Int(entry.key.instance)))
      else {
        joined.add(entry)
        continue
      }
      // Without its GPUs such a machine is not for rent.
      guard let attachment = attachment(to: entry, built) else { continue }
      used.insert(attachment.key)
      var key = entry.key
      key.gpu = attachment.key.gpu
      key.count = attachment.key.count
      joined.add(
        key, at: entry.place, line: entry.line,
        onDemand: Self.sum(entry.onDemand, attachment.onDemand),
        spot: Self.sum(entry.spot, attachment.spot))
    }
    offers = joined
    for entry in attachments.entries where !used.contains(entry.key) {
      faults.add(
        Diagnostic(
          .warning, "gpu-without-machine", "a GPU that no machine of the list comes with",
          at: entry.place, help: "write the offers you need, machine and GPU, into a file of yours"),
        sharedBy: "gpu-without-machine")
    }
  }

  private mutating func attachment(
    to entry: CSVOffers.Entry, _ built: BuiltInGPUs
  ) -> CSVOffers.Entry? {
    guard let gpu = gpus.find(built.name) else { return nil }
    let noName: [UInt8] = []
    var key = entry.key
    key.instance = Int32(truncatingIfNeeded: pool.symbol(of: noName.span))
    key.gpu = gpu
    key.count = built.count
    return attachments[key]
  }

  private static func sum(_ machine: PriceSample, _ gpus: PriceSample) -> Money? {
    guard let machine = machine.median, let gpus = gpus.median else { return nil }
    return try? machine.perHour + gpus.perHour
  }
}

/// The GPUs that a machine of Google comes with, by its name: `a2-highgpu-8g` has eight.
///
/// Source: the machine families A2, A3, A4 and G2 in Google's documentation of GPU machine types.
private struct BuiltInGPUs {
  var name: String
  var count: Int

  private static let families = [
    "a2-highgpu-": "A100-40GB", "a2-megagpu-": "A100-40GB", "a2-ultragpu-": "A100-80GB",
    "a3-edgegpu-": "H100-80GB", "a3-highgpu-": "H100-80GB", "a3-megagpu-": "H100-80GB",
    "a3-ultragpu-": "H200", "a4-highgpu-": "B200",
  ]

  init?(machine: String) {
    let parts = machine.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return nil }
    let family = "\(parts[0])-\(parts[1])-"
    if let name = Self.families[family], parts[2].last == "g", let count = Int(parts[2].dropLast())
    {
      self.name = name
      self.count = count
    } else if family == "g2-standard-", let threads = Int(parts[2]) {
      name = "L4"
      count = [24: 2, 48: 4, 96: 8][threads] ?? 1
    } else {
      return nil
    }
  }
}
