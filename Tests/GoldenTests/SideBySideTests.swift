import Foundation
import HybridlabCLI
import Testing

/// SkyPilot's optimizer and ours over the same tasks, with the same prices in SkyPilot's layout.
///
/// Runs where `HYBRIDLAB_ENGINES` names a Python that has SkyPilot; see docs/testing.md.
@Suite("Side by side with SkyPilot", .serialized, .enabled(if: Engines.has("sky")))
struct SideBySideTests {
  @Test func `the same or a cheaper machine for every task`() throws {
    let bench = try SideBySide()
    let tasks = bench.tasks
    let ours = try bench.place(tasks, manifest: bench.lab)
    var count: [String: Int] = [:]
    for task in tasks {
      let our = try #require(ours[task.name], "\(task.name)")
      let verdict = try bench.compare(task, our)
      count["\(task.origin): \(verdict)", default: 0] += 1
      let isRight = verdict != .dearer && verdict != .onlyTheirs
      #expect(isRight, "\(task.file): \(task.instance ?? "none") \(task.perHour ?? 0) or \(our)")
    }
    for line in count.sorted(by: { $0.key < $1.key }) {
      print("side by side, \(line.key): \(line.value)")
    }
    #expect(tasks.count > 100)
    #expect(tasks.count { $0.perHour != nil } > 100)
    try expectNoDearerHour(bench)
  }

  /// Without the liberty to take a better GPU, an hour costs no more than SkyPilot's.
  private func expectNoDearerHour(_ bench: SideBySide) throws {
    let tasks = bench.tasks.filter {
      $0.origin == "generated" && $0.perHour != nil && $0.named != nil
        && ($0.nodes == 1 || $0.gpusPerNode == 8)
    }
    let ours = try bench.place(tasks, manifest: bench.lab, exactly: true)
    var same = 0
    for task in tasks {
      let our = try #require(ours[task.name])
      let (theirs, named) = (try #require(task.perHour), try #require(task.named))
      let perHour = try #require(our.perHour, "\(named)")
      #expect(perHour <= theirs + 1e-6, "\(named): \(task.instance ?? "") \(theirs), \(our)")
      if abs(perHour - theirs) < 1e-6 { same += 1 }
    }
    print(
      "side by side, the very GPU: \(same) of \(tasks.count) cost the same an hour, the rest less")
    #expect(tasks.count > 50)
  }
}

/// A folder with SkyPilot's catalogue in it, and tasks.
private struct SideBySide {

  static let clouds = ["aws", "azure", "lambda", "runpod", "nebius"]
  let folder = try? Scratch()
  let lab =
    "lab: {gpus: none}\ncloud: {providers: [\(clouds.joined(separator: ", "))], options: [OPTION]}\njobs: []\n"

  struct Task {
    var file: String
    var name: String
    var origin: String
    var instance: String?
    /// Of all nodes; nil if SkyPilot finds no machine.
    var perHour: Double?
    var isSpot: Bool
    var nodes: Int
    var gpusPerNode: Int?
    /// `8 x H100`, if the task names one GPU and no alternatives.
    var named: String?
  }

  struct Choice: CustomStringConvertible {
    var instance: String?
    var perHour: Double?
    var perRun: Double?
    var description: String { "\(instance ?? "none") \(perHour ?? 0)" }
  }

  enum Verdict {
    case samePrice, cheaperAnHour, cheaperARun, dearer, onlyOurs, onlyTheirs, neither
    /// Their machines have fewer than eight GPUs each, over which we let no training run span.
    case slowLink
  }

  private var url: URL { get throws { try #require(folder).url } }

  private(set) var tasks: [Task] = []

  init() throws {
    let offers = Workbench(folder: packageFolder).run(["offers", "--format", "csv"]).output
    try #require(folder).write(offers, as: "offers.csv")
    tasks = try askSkyPilot()
  }

  /// What SkyPilot chooses; the files of the tasks are in the folder afterwards.
  private func askSkyPilot() throws -> [Task] {
    var arguments = [try url.path, try url.appending(path: "offers.csv").path]
    let real = packageFolder.deletingLastPathComponent()
      .appending(path: "shared/workloads/manifests/skypilot")
    if FileManager.default.fileExists(atPath: real.path) { arguments.append(real.path) }
    let lines = try Engines.run(arguments, script: "sidebyside.py").filter { $0.hasPrefix("@") }
    return try lines.enumerated().map { number, line in
      let read = try JSONSerialization.jsonObject(with: Data(line.dropFirst().utf8))
      let fields = try #require(read as? [String: Any])
      let asks = try #require(fields["asks"] as? [String: Any])
      let words = (asks["accelerators"] as? String)?.split(separator: ":") ?? []
      let nodes = fields["nodes"] as? Int ?? 1
      let isNamed = words.count == 1 || words.count == 2
      let each = isNamed && !words[0].hasSuffix("+") ? words.count == 1 ? 1 : Int(words[1]) : nil
      return Task(
        file: try #require(fields["file"] as? String), name: "task-\(number)",
        origin: try #require(fields["origin"] as? String), instance: fields["instance"] as? String,
        perHour: fields["usd_per_hour"] as? Double,
        isSpot: fields["spot"] as? Bool ?? asks["use_spot"] as? Bool ?? false, nodes: nodes,
        gpusPerNode: fields["gpus"] as? Int, named: each.map { "\($0 * nodes) x \(words[0]) only" })
    }
  }

  /// Our choice for each task by its name, on demand or spot as the task says.
  func place(
    _ tasks: [Task], manifest: String, lists: [String: String]? = nil, exactly: Bool = false
  ) throws -> [String: Choice] {
    var found: [String: Choice] = [:]
    let folder = try #require(folder)
    for isSpot in [false, true] {
      let some = tasks.filter { $0.isSpot == isSpot }
      guard !some.isEmpty else { continue }
      try folder.write(
        manifest.replacing("OPTION", with: isSpot ? "spot" : "on-demand"), as: "lab.conf")
      var files = some.map(\.file)
      if exactly {
        for task in some {
          let text = try String(contentsOf: url.appending(path: task.file), encoding: .utf8)
          try folder.write("#HYBRIDLAB gpus: \(task.named ?? "")\n\(text)", as: "only-\(task.file)")
        }
        files = files.map { "only-\($0)" }
      }
      let usual = Self.clouds.map { ($0, ".sky/catalogs/v8/\($0)/vms.csv") }
      let prices = (lists.map { $0.map { ($0.key, $0.value) } } ?? usual).map {
        "--prices=\($0.0)=\($0.1)"
      }
      let run = Workbench(folder: try url).run(
        ["place", "lab.conf"] + files + ["--policy", "cloud-only", "-f", "json"] + prices)
      try #require(run.status == .done, "\(run.error)")
      let plan = try JSONDecoder().decode(PlanOfTasks.self, from: Data(run.output.utf8))
      for job in plan.jobs {
        let line = job.cost?.lines.first { $0.meter == "node-hours" }
        let perNode = line?.usd_per_node_hour.flatMap { Double($0) }
        found[job.name] = Choice(
          instance: job.cloud?.instance,
          perHour: perNode.flatMap { price in job.cloud.map { price * Double($0.nodes) } },
          perRun: job.cost?.usd_per_run.flatMap { Double($0) })
      }
    }
    return found
  }

  func compare(_ task: Task, _ our: Choice) throws -> Verdict {
    guard let theirs = task.perHour else { return our.perHour == nil ? .neither : .onlyOurs }
    guard let perHour = our.perHour else { return .onlyTheirs }
    if abs(perHour - theirs) < 1e-6 { return .samePrice }
    if perHour < theirs { return .cheaperAnHour }
    // Dearer an hour, and done sooner: what would the same work cost on their machine?
    let instance = try #require(task.instance)
    var list = ""
    for cloud in Self.clouds {
      let path = try url.appending(path: ".sky/catalogs/v8/\(cloud)/vms.csv")
      let rows = try String(contentsOf: path, encoding: .utf8).split(separator: "\r\n")
      let own = rows.filter { $0.hasPrefix("\(instance),") }
      if !own.isEmpty { list = (rows.prefix(1) + own).joined(separator: "\n") + "\n" }
    }
    try #require(folder).write(list, as: "theirs.csv")
    let alone = try place(
      [task], manifest: lab.replacing(Self.clouds.joined(separator: ", "), with: "theirs"),
      lists: ["theirs": "theirs.csv"])[task.name]
    if alone?.perRun == nil, task.nodes > 1, (task.gpusPerNode ?? 8) < 8 { return .slowLink }
    let (run, their) = (try #require(our.perRun), try #require(alone?.perRun, "\(task)"))
    return run <= their + 1e-6 ? .cheaperARun : .dearer
  }
}

private struct PlanOfTasks: Decodable {
  var jobs: [Job]

  struct Job: Decodable {
    var name: String
    var cloud: Cloud?
    var cost: Cost?
  }

  struct Cloud: Decodable {
    var instance: String
    var nodes: Int
  }

  struct Cost: Decodable {
    var lines: [Line]
    var usd_per_run: String?
  }

  struct Line: Decodable {
    var meter: String
    var usd_per_node_hour: String?
  }
}
