import Foundation
import Testing

/// The same input gives the same bytes, whatever surrounds it.
@Suite("Stability", .serialized, .enabled(if: Shell.binary != nil)) struct StabilityTests {
  @Test func `locale, time zone and terminal change no byte of a machine format`() throws {
    let environments: [[String: String]] = [
      [:], ["LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati"],
      ["LC_ALL": "tr_TR.UTF-8", "TERM": "xterm-256color", "COLUMNS": "30"],
      ["TZ": "America/Adak", "LC_ALL": "C", "TERM": "dumb", "NO_COLOR": "1"],
    ]
    for command in [
      "place jobs.conf", "check jobs.conf", "diff jobs.conf vision-lab.conf",
      "explain pretrain jobs.conf", "breakeven jobs.conf", "compare jobs.conf", "offers --gpu T4",
      "schedule llm-team.conf --start 2026-12-01", "size jobs.conf --candidates L4",
    ] {
      for format in ["json", "csv", "sarif", "github", "markdown"] {
        let outputs = try environments.map { (environment: [String: String]) throws -> String in
          // The shell itself complains of a locale that the machine does not have.
          let settings = environment.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
          return try Shell.run("env \(settings) $h \(command) -q -f \(format) 2>/dev/null").text
        }
        #expect(!(outputs[0].isEmpty && format != "github"), "\(command) \(format)")
        #expect(Set(outputs).count == 1, "\(command) \(format)")
      }
    }
  }

  @Test func `the order of jobs of equal priority is of no account where there is room for all`()
    throws
  {
    let head = "lab: {place: DE, gpus: [4 x RTX 4090]}\ncloud: {providers: [aws, lambda]}\njobs:\n"
    let jobs = [
      "  - {name: a, kind: training, gpus: 1 x 24GB+, hours: 10, every: month}\n",
      "  - {name: b, kind: training, gpus: 8 x A100-80GB, hours: 10, every: month}\n",
      "  - {name: c, kind: inference, gpus: 1 x 24GB+}\n",
      "  - {name: d, kind: exploration, hours: 2, priority: 0}\n",
    ]
    try Shell.withFolder { folder in
      let one = folder.appending(path: "one.conf")
      let other = folder.appending(path: "other.conf")
      try (head + jobs.joined()).write(to: one, atomically: true, encoding: .utf8)
      for shift in 1..<jobs.count {
        let turned = jobs[shift...] + jobs[..<shift]
        try (head + turned.joined()).write(to: other, atomically: true, encoding: .utf8)
        let run = try Shell.run("$h diff --exit-code one.conf other.conf", in: folder)
        #expect(run.status == 0, "\(run.text)")
        #expect(run.text.hasPrefix("no difference: 4 jobs, $"), "\(run.text)")
      }
    }
  }

  @Test func `one processor gives the same bytes as several`() throws {
    guard try Shell.run("command -v taskset").status == 0 else { return }
    for command in ["place jobs.conf", "place jobs.conf --policy cheapest", "place llm-team.conf"] {
      let several = try Shell.run("$h \(command) -q --exit-zero -f json")
      let one = try Shell.run("taskset -c 0 $h \(command) -q --exit-zero -f json")
      #expect(several.status == 0 && several.text.contains("\"jobs\""), "\(command)")
      #expect(one.text == several.text, "\(command)")
    }
  }

  @Test func `two runs of a manifest with ties give the same bytes`() throws {
    let jobs = (0..<40).map { "  - {name: j\($0), kind: batch, gpus: 1 x 24GB+, hours: 50}\n" }
    let manifest = "lab: {gpus: [1 x RTX 4090]}\njobs:\n" + jobs.joined()
    let outputs = try (0..<3).map { _ in try Shell.run("$h place - -f json", input: manifest).text }
    #expect(Set(outputs).count == 1)
  }
}
