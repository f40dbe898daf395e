/// The seeded Monte Carlo behind the chance of breaking even.
struct BreakEvenBenchmark: Benchmark {
  static let name = "break-even"

  func run(in shop: Workshop) -> [Figure] {
    let line = [
      shop.binary, "breakeven", "--buy", "2 x RTX 4090", "--price", "$1,600", "--rent", "A100",
      "--use", "8h/day", "--draws",
    ]
    guard let few = Measuring.medians(of: Child(line + ["100"]), runs: shop.runs),
      let many = Measuring.medians(of: Child(line + ["100000"]), runs: shop.runs)
    else { return [] }
    return [
      Figure(
        name: "100000 draws of a break-even", value: many.wall, unit: "s",
        baseline: "100 draws", ratio: many.wall / few.wall, bar: 1)
    ]
  }
}
