/// A group of figures that are measured together.
protocol Benchmark {
  static var name: String { get }
  init()
  /// What could be measured on this machine; nothing is made up for what could not.
  func run(in shop: Workshop) -> [Figure]
}

enum Benchmarks {
  static var all: [any Benchmark.Type] {
    [
      StartUpBenchmark.self, CatalogueBenchmark.self, ReadingBenchmark.self, PlacingBenchmark.self,
      CostBenchmark.self, LongFilesBenchmark.self, GateBenchmark.self,
      BreakEvenBenchmark.self, PlanningBenchmark.self,
    ]
  }
}
