import Planning

/// How near to the best a plan is proven to be, and how soon, beside HiGHS on the same months.
struct PlanningBenchmark: Benchmark {
  static let name = "planning"

  func run(in shop: Workshop) -> [Figure] {
    let python = shop.python(with: "scipy.optimize")
    var figures: [Figure] = []
    for count in shop.isFull ? [10, 100, 1_000, 10_000, 1_000_000] : [10, 100, 1_000, 10_000] {
      for mode in GeneratedMonths.Mode.allCases where count < 1_000_000 || mode != .slack {
        let month = GeneratedMonths(jobs: count, mode)
        guard let problem = try? month.stated() else { continue }
        var plan: Plan?
        let clock = ContinuousClock()
        let took = Child.seconds(clock.measure { plan = (try? problem.solve())?.plan })
        guard let plan else { continue }
        let theirs = count <= 1_000 ? python.flatMap { highs(month, $0, shop) } : nil
        let name = "plan \(count) jobs, \(mode.rawValue)"
        figures.append(
          Figure(
            name: name, value: took, unit: "s",
            baseline: theirs.map { "HiGHS \(Report.rounded($0.seconds)) s" },
            ratio: theirs.map { took / $0.seconds },
            bar: [10: 1, 100: 1, 1_000: 1, 10_000: 2, 1_000_000: 10][count]))
        let cost = Double(plan.cost)
        figures.append(
          Figure(
            name: "  at most over the best", value: 100 * Double(plan.gap) / cost, unit: "%",
            baseline: theirs.map {
              "\(Report.rounded(100 * (cost / $0.cost - 1))) % over the plan of HiGHS"
            },
            bar: count >= 1_000_000 ? 0.3 : nil))
      }
    }
    return figures
  }

  private func highs(
    _ month: GeneratedMonths, _ python: String, _ shop: Workshop
  ) -> (seconds: Double, cost: Double)? {
    guard let file = shop.write("month.txt", month.lines),
      let usage = Child([python, "-c", Self.program, file.path]).run(keepsOutput: true)
    else { return nil }
    let words = usage.output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    return words.count == 2 ? (words[0], words[1]) : nil
  }

  private static let program = """
    import sys, time
    import numpy as np, scipy.sparse as sp
    from scipy.optimize import milp, LinearConstraint, Bounds
    lines = open(sys.argv[1]).read().split("\\n")
    capacity = np.array(lines[0].split(), float)
    rows = [[int(word) for word in line.split()] for line in lines[1:] if line]
    jobs = np.array([row[0] for row in rows]); cost = np.array([row[1] for row in rows], float)
    use = sp.lil_matrix((len(capacity), len(rows)))
    for column, row in enumerate(rows):
        for index in range(2, len(row), 2): use[row[index], column] += row[index + 1]
    one = sp.csr_matrix((np.ones(len(rows)), (jobs, np.arange(len(rows)))))
    start = time.perf_counter()
    found = milp(cost / 1e6, constraints=[LinearConstraint(one, 1, 1),
        LinearConstraint(use.tocsr() / 1e6, -np.inf, capacity / 1e6)],
        integrality=np.ones(len(cost)), bounds=Bounds(0, 1),
        options=dict(mip_rel_gap=1e-6, time_limit=60))
    print(time.perf_counter() - start, found.fun * 1e6)
    """
}
