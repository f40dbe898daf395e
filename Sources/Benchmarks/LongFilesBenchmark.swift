/// Files of other programs that may be very long: requests of the past, and price lists.  What is held
/// of them must not grow with their rows.
struct LongFilesBenchmark: Benchmark {
  static let name = "long-files"

  func run(in shop: Workshop) -> [Figure] {
    let sizes = shop.isFull ? [1_000_000, 10_000_000] : [1_000_000]
    return sizes.flatMap { trace(of: $0, in: shop) } + sizes.flatMap { prices(of: $0, in: shop) }
  }

  private func trace(of rows: Int, in shop: Workshop) -> [Figure] {
    let requests = (-1..<rows).lazy.map { row in
      row < 0
        ? "timestamp_s,input_tokens,output_tokens\n"
        : "\(Double(row) * 604_800 / Double(rows)),\(row % 4_000),\(row % 900)\n"
    }
    let manifest = """
      lab: {place: US, electricity: 0.2 $/kWh, gpus: 2 x RTX 4090}
      jobs:
        - {name: chat, kind: inference, requests: {trace: requests.csv, per-gpu: 8/s}}
      """
    guard shop.write("requests.csv", requests) != nil,
      let file = shop.write("trace.conf", [manifest])
    else { return [] }
    return figures(
      "a trace of \(rows) requests", Child([shop.binary, "place", file.path]), in: shop, rows)
  }

  private func prices(of rows: Int, in shop: Workshop) -> [Figure] {
    let head =
      "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,SpotPrice,Region,AvailabilityZone\n"
    let info =
      "\"{'Gpus': [{'Name': 'A100', 'Manufacturer': 'NVIDIA', 'Count': 8, 'MemoryInfo': {'SizeInMiB': 40960}}], 'TotalGpuMemoryInMiB': 327680}\""
    // 12,000 machines in ever more zones.
    let list = (-1..<rows).lazy.map { row in
      guard row >= 0 else { return head }
      let (machine, zone) = (row % 12_000, row / 12_000)
      return
        "m\(machine % 300),A100,8.0,96.0,1152.0,\(info),21.957642,9.\(row % 9_973),r\(machine / 300),z\(zone)\n"
    }
    guard let file = shop.write("vms.csv", list) else { return [] }
    let child = Child([shop.binary, "offers", "--prices", "aws=\(file.path)", "--limit", "1"])
    return figures("a price list of \(rows) rows", child, in: shop, rows)
  }

  private func figures(
    _ name: String, _ child: Child, in shop: Workshop, _ rows: Int
  ) -> [Figure] {
    let runs = rows > 1_000_000 ? 1 : shop.runs
    guard let usage = Measuring.medians(of: child, runs: runs) else { return [] }
    return [
      Figure(name: name, value: usage.wall, unit: "s"),
      Figure(name: "its memory", value: usage.peak / 1e6, unit: "MB", bar: 100),
    ]
  }
}
