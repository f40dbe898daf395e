import Foundation
import Testing

/// How far from the best a plan can be, as text and as JSON say it.
@Suite("Gaps") struct GapTests {
  /// A month with a budget, in which jobs of several seeds compete, wait, and fit nowhere.
  private func month(_ seed: Int) -> String {
    var text = ""
    for part in 0..<4 {
      var random = Seeded(seed + 100 * part)
      let halves = random.manifest().split(separator: "jobs:\n", maxSplits: 1)
      if part == 0 { text += halves[0] + "jobs:\n" }
      text += halves[1].replacing("- name: ", with: "- name: m\(part)-")
    }
    let budget = [100, 300, 900, 2_500][seed % 4]
    return text.replacing(
      "  providers: [aws, gcp, azure, runpod, lambda]\n",
      with: """
          providers: [aws, gcp, azure, runpod, lambda, vast]
          budget: $\(budget)/month

        """)
  }

  private func number(_ object: [String: Any], _ key: String) throws -> Double {
    let text = try #require(object[key] as? String)
    return try #require(Double(text))
  }

  @Test func `text and JSON print the same gap, which follows from the amounts beside it`() throws {
    var (percentages, withImpossible) = (0, 0)
    // Most gaps are closed with the usual effort.
    let runs = (1...12).map { ($0, [String]()) } + (1...40).map { ($0, ["--effort", "1"]) }
    for (seed, effort) in runs {
      let folder = try Scratch()
      try folder.write(month(seed), as: "m.yaml")
      let place = ["place", "m.yaml", "--policy", "cheapest", "--exit-zero"] + effort + ["-f"]
      let text = Workbench(folder: folder.url).run(place + ["markdown"]).output
      let json = Workbench(folder: folder.url).run(place + ["json"]).output
      let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      let found = try #require(document?["comparison"] as? [String: Any], "seed \(seed)")
      let worth = try #require(found["worth_cheapest"] as? [String: Any])
      let total = try number(worth, "usd_total_per_month")
      let bound = try number(found, "usd_lower_bound_per_month")
      let impossible = try number(found, "usd_impossible_per_month")
      guard let gap = found["gap"] as? Double, gap > 0 else { continue }
      if impossible > 0 { withImpossible += 1 }
      let computed = (total - bound) / (bound - impossible)
      try #require(abs(gap - computed) <= 1e-6 * computed + 1e-9, "seed \(seed)")
      guard total - bound >= 0.01 else {
        try #require(text.contains("proven the best possible to the cent"), "seed \(seed)")
        continue
      }
      percentages += 1
      guard
        let line = text.firstMatch(
          of:
            /at most ([0-9.,]+) % above the best possible(?: without priorities)?, which is \$([0-9.,]+) or more/
        )
      else {
        try #require(text.contains(/at most \$[0-9.,]+ above the best possible/), "seed \(seed)")
        continue
      }
      let percent = try #require(Double(line.1.replacing(",", with: "")))
      try #require(
        percent >= 100 * computed - 1e-6 && percent < 100 * computed + 0.0101, "seed \(seed)")
      let best = try #require(Double(line.2.replacing(",", with: "")))
      try #require(abs(best - (bound - impossible)) < 0.0051, "seed \(seed)")
      let says = try #require(found["bound_keeps_priorities"] as? Bool)
      try #require(line.0.contains("without priorities") != says, "seed \(seed)")
    }
    #expect(
      percentages > 3 && withImpossible > 3,
      "\(percentages) of 52 months with a gap, \(withImpossible) with jobs that fit nowhere")
  }
}
