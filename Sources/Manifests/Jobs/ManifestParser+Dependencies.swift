import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// What one entry of `depends-on` says.
struct WrittenDependency {
  /// The job that waits.
  var job: Int
  /// The name of the one that comes before.
  var name: String
  var range: SourceRange
  var data: ByteCount?
}

private struct Edge: Hashable {
  var job: Int
  var before: Int
}

extension ManifestParser {
  /// A name, a list of names, or mappings with what is handed over.
  mutating func readDependencies(_ node: YAMLNode, of job: Int) {
    switch node.kind {
    case .scalar: readDependency(node, of: job)
    case .mapping: readDependency(node, of: job)
    case .sequence: for item in node.elements { readDependency(item, of: job) }
    }
  }

  private mutating func readDependency(_ node: YAMLNode, of job: Int) {
    guard node.kind == .mapping else {
      guard let name = name(node, JobKey.dependsOn) else { return }
      if name == "none" { return }
      jobs.dependencies.append(WrittenDependency(job: job, name: name, range: node.range))
      return
    }
    var before: (name: String, range: SourceRange)?
    var data: ByteCount?
    var hasJob = false
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: DependencyKey.table) else { continue }
      switch key {
      case .job:
        hasJob = true
        before = name(value, key).map { ($0, value.range) }
      case .data: data = quantity(value, key, upTo: Limits.data, said: "1 EB")
      }
    }
    if !hasJob { report(.missingKey(DependencyKey.job, at: node.range.firstByte)) }
    guard let before else { return }
    jobs.dependencies.append(
      WrittenDependency(job: job, name: before.name, range: before.range, data: data))
  }

  /// Looks up every name of `depends-on`, and refuses circles.
  mutating func resolveDependencies() {
    guard !jobs.dependencies.isEmpty else { return }
    var edges: [Edge: SourceRange] = [:]
    // To compare a name with a million others takes a while; nobody reads more than a few.
    var comparisons = 20
    for written in jobs.dependencies {
      guard let before = jobs.indices[written.name] else {
        let names = comparisons > 0 ? Array(jobs.indices.keys) : []
        comparisons -= 1
        report(.unknownJob(written.name, in: .dependsOn, at: written.range, known: names))
        continue
      }
      let edge = Edge(job: written.job, before: before)
      guard edges.updateValue(written.range, forKey: edge) == nil else { continue }
      let data = written.data ?? jobs.jobs[before].data.result
      jobs.jobs[written.job].dependencies.append(Dependency(job: before, data: data))
    }
    for circle in jobs.jobs.circles() {
      let names = circle.map { jobs.jobs[$0].name }
      let edge = Edge(job: circle[0], before: circle.count > 1 ? circle[1] : circle[0])
      let range = edges[edge] ?? jobs.places[circle[0]].name
      report(.cyclicDependency(names, at: range))
    }
  }
}

/// How far a search has come with a job.
private enum Visit { case never, onPath, done }

extension [Job] {
  /// Circles of jobs that wait for each other, at most one through each job.
  ///
  /// - Returns: In each, a job waits for the next one and the last waits for the first.
  /// - Complexity: O(jobs + dependencies); no recursion.
  func circles() -> [[Int]] {
    var visits = [Visit](repeating: .never, count: count)
    var circles: [[Int]] = []
    var path: [(job: Int, next: Int)] = []
    for start in indices where visits[start] == .never && !self[start].dependencies.isEmpty {
      path.append((start, 0))
      visits[start] = .onPath
      while let (job, next) = path.last {
        guard next < self[job].dependencies.count else {
          visits[job] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let before = self[job].dependencies[next].job
        switch visits[before] {
        case .done: continue
        case .never:
          visits[before] = .onPath
          path.append((before, 0))
        case .onPath:
          let first = path.lastIndex { $0.job == before } ?? 0
          circles.append(path[first...].map(\.job))
        }
      }
    }
    return circles
  }
}

extension Diagnostic {
  static func unknownJob(
    _ name: String, in key: JobKey, at range: SourceRange, known: some Sequence<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-job", "no job is named '\(name)'", at: range,
      help: nearest(to: name, among: known).map { "did you mean '\($0)'?" }
        ?? "'\(key.rawValue)' takes the name of a job in the same manifest")
  }

  static func cyclicDependency(_ names: [String], at range: SourceRange) -> Diagnostic {
    // A circle of thousands is told by its ends.
    let shown = names.count > 8 ? Array(names.prefix(7)) + ["..."] : names
    let circle = (shown + [names[0]]).joined(separator: " → ")
    return Diagnostic(
      .error, "cyclic-dependency", "jobs wait for each other in a circle", at: range,
      label: names.count == 1 ? "the job waits for itself" : circle,
      help: "remove one of these dependencies")
  }
}
