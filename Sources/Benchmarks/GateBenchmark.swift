/// What a pipeline waits for: the check of a manifest, and the difference of two large plans.
struct GateBenchmark: Benchmark {
  static let name = "gates"

  func run(in shop: Workshop) -> [Figure] {
    var figures: [Figure] = []
    if let file = shop.write("check.conf", GeneratedJobs(100)),
      let usage = Measuring.medians(
        of: Child([shop.binary, "check", file.path]), runs: 4 * shop.runs)
    {
      figures.append(
        Figure(name: "check 100 jobs", value: usage.wall * 1e3, unit: "ms", bar: 15))
    }
    let plans = [100_000, 100_001].compactMap { count -> String? in
      let plan = shop.path("plan-\(count).json")
      guard let file = shop.write("diff.conf", GeneratedJobs(count)),
        Child([shop.binary, "place", file.path, "--format", "json", "-o", plan]).run() != nil
      else { return nil }
      return plan
    }
    if plans.count == 2,
      let usage = Measuring.medians(
        of: Child([shop.binary, "diff", plans[0], plans[1]]), runs: shop.runs)
    {
      figures.append(
        Figure(name: "diff of two plans of 100000 jobs", value: usage.wall, unit: "s", bar: 2))
    }
    return figures
  }
}
