import PlacementModel
import PriceData

/// What every start pays for the prices that ship with the tool.
struct CatalogueBenchmark: Benchmark {
  static let name = "catalogue"

  func run(in shop: Workshop) -> [Figure] {
    // In a process of its own, whose first reading finds nothing in any cache of the program.
    let worker = Child([shop.own, "worker", "catalogue", ""])
    let runs = (0..<4 * shop.runs).compactMap { _ in
      worker.run(keepsOutput: true)?.output.split { " \n".contains($0) }.compactMap { Double($0) }
    }
    guard !runs.isEmpty, runs.allSatisfy({ $0.count == 2 }) else { return [] }
    return [
      Figure(
        name: "the catalogue, read for the first time",
        value: Measuring.median(runs.map { $0[0] }), unit: "ms", bar: 2),
      Figure(
        name: "the catalogue, read again", value: Measuring.median(runs.map { $0[1] }), unit: "ms"),
    ]
  }

  /// Prints the milliseconds of the first reading and of the fastest of 20 more.
  static func work() -> Bool {
    let clock = ContinuousClock()
    var offers = 0
    func milliseconds() -> Double {
      let time = clock.measure {
        offers = PriceCatalogue.read().offers.count
      }
      return Double(time.components.attoseconds) / 1e15
    }
    let first = milliseconds()
    let best = (0..<20).map { _ in milliseconds() }.min() ?? first
    print(first, best)
    return offers > 0
  }
}
