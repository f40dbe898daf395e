/// Whole plans of generated manifests: the time for each job must not grow with their number.
struct PlacingBenchmark: Benchmark {
  static let name = "placing"

  func run(in shop: Workshop) -> [Figure] {
    var figures: [Figure] = []
    var perJob: Double?
    for count in shop.isFull ? [10_000, 100_000, 1_000_000] : [10_000, 100_000] {
      guard let file = shop.write("place.conf", GeneratedJobs(count)) else { return figures }
      let child = Child([
        shop.binary, "place", file.path, "--format", "csv", "-o", shop.path("plan.csv"),
      ])
      let runs = count >= 1_000_000 ? 1 : shop.runs
      guard let usage = Measuring.medians(of: child, runs: runs) else { continue }
      let each = usage.processor / Double(count)
      figures.append(
        Figure(
          name: "place \(count) jobs", value: usage.wall, unit: "s",
          baseline: perJob == nil ? nil : "processor time a job at 10000 jobs",
          ratio: perJob.map { each / $0 }, bar: count >= 1_000_000 ? 15 : nil))
      figures.append(
        Figure(
          name: "its memory", value: usage.peak / 1e6, unit: "MB",
          bar: count >= 1_000_000 ? 3_000 : nil))
      perJob = perJob ?? each
    }
    return figures
  }
}
