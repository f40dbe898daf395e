/// What a run costs before it does anything, and what the smallest real one costs.
struct StartUpBenchmark: Benchmark {
  static let name = "start-up"

  func run(in shop: Workshop) -> [Figure] {
    var figures: [Figure] = []
    if let hello = shop.hello(),
      let pair = Measuring.pair(
        Child([shop.binary, "--version"]), Child([hello]), runs: 10 * shop.runs)
    {
      figures.append(
        Figure(
          name: "hybridlab --version", value: pair.a.wall * 1e3, unit: "ms",
          baseline: "bare static hello", ratio: pair.ratio, bar: 1.5, barIsRatio: true))
    }
    let place = Child([shop.binary, "place", "examples/jobs.conf"])
    if let usage = Measuring.medians(of: place, runs: 4 * shop.runs) {
      figures.append(
        Figure(
          name: "place examples/jobs.conf", value: usage.wall * 1e3, unit: "ms", bar: 10))
      figures.append(
        Figure(name: "its memory", value: usage.peak / 1e6, unit: "MB"))
    }
    if let size = Workshop.size(of: shop.binary) {
      figures.append(Figure(name: "the binary", value: size / 1e6, unit: "MB", bar: 20))
    }
    return figures
  }
}
