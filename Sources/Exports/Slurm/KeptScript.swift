import Diagnostics

/// A user's batch script with the options that place it behind its own, where they win; its own
/// options for the same, which would stand beside them, become comments.
///
/// A heterogeneous job has options of its own in each component: every one is told the place, and the
/// one that has GPUs is told them.  Where several have, each keeps its count, for the plan knows only
/// their sum, and is told the type.
struct KeptScript {
  /// Options that say where a job runs.
  let place: [String]
  /// Options that say on what: nodes and GPUs.
  let devices: [String]
  /// The types of GPU that the job may get, its own first; empty if it gets none.
  let types: [String]
  /// What is said of the job, once.
  let head: [String]
  /// What each component asks for.
  let parts: [JobSource.Part]

  func text(of source: SourceText) -> String {
    let text = String(decoding: source.bytes, as: UTF8.self)
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .filter { !$0.hasPrefix("#HYBRIDLAB") }
    let end =
      all.firstIndex { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("#") } ?? all.count
    var components: [[String]] = [[]]
    for line in all[..<end] {
      if Self.isBoundary(line) { components.append([]) }
      components[components.count - 1].append(line)
    }
    let counted = components.indices.filter { components[$0].contains(where: Self.asksForGPUs) }
    // A script of one component is told everything, whether it asked or not.
    let isAlone = components.count == 1
    let isTold = isAlone ? [0] : counted.count == 1 ? counted : []
    var lines: [String] = []
    for (index, component) in components.enumerated() {
      var told = isTold.contains(index) ? devices : []
      if counted.count > 1, counted.contains(index), index < parts.count {
        told = retyped(parts[index])
      }
      let options = (index == components.count - 1 ? head : []) + told + place
      lines += Self.placed(component, options, replaces: told.isEmpty ? Self.places : Self.all)
    }
    var result = (lines + all[end...]).joined(separator: "\n")
    if !result.hasSuffix("\n") { result += "\n" }
    return result
  }

  /// The GPUs that a component asks for, of the types that the job gets.
  private func retyped(_ part: JobSource.Part) -> [String] {
    guard let own = types.first, let count = part.gpus, count > 0 else { return [] }
    var lines = part.nodes.map { ["--nodes=\($0)"] } ?? []
    if types.count == 1 {
      lines.append("--gres=gpu:\(own):\(count)")
    } else {
      // One type would keep the job from its fallbacks; the features of their nodes name theirs.
      lines += ["--gres=gpu:\(count)", "--constraint=\"\(types.joined(separator: "|"))\""]
    }
    return lines.map { "#SBATCH \($0)" }
  }

  /// The lines of a component with options behind the last of its own.
  private static func placed(
    _ component: [String], _ options: [String], replaces: Set<String>
  ) -> [String] {
    var lines: [String] = []
    var last: Int?
    for line in component {
      if line.hasPrefix("#SBATCH") {
        if line.split(separator: " ").dropFirst().contains(where: { names($0, in: replaces) }) {
          lines.append("#was: \(line)")
          if let rest = without(replaces, line) { lines.append(rest) }
        } else {
          lines.append(line)
        }
        last = lines.count
      } else {
        lines.append(line)
      }
    }
    lines.insert(contentsOf: options, at: last ?? min(1, lines.count))
    return lines
  }

  private static func isBoundary(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.first == "#SBATCH"
      && ["hetjob", "packjob"].contains(words.dropFirst().first ?? "")
  }

  private static func asksForGPUs(_ line: String) -> Bool {
    guard line.hasPrefix("#SBATCH") else { return false }
    let words = line.split(separator: " ").dropFirst()
    return words.contains { word in
      names(word, in: counts) || (names(word, in: lists) && line.contains("gpu"))
    }
  }

  private static let places: Set = [
    "--partition", "-p", "--constraint", "-C", "--nodelist", "-w", "--reservation", "--clusters",
    "-M",
  ]
  private static let counts: Set = [
    "--gpus", "--gpus-per-node", "--gpus-per-task", "--gpus-per-socket", "-G",
  ]
  private static let lists: Set = ["--gres", "--tres-per-node", "--tres-per-task"]
  private static let all = places.union(counts).union(lists).union(["--nodes", "-N"])

  private static func names(_ word: Substring, in options: Set<String>) -> Bool {
    if word.hasPrefix("--") { return options.contains(String(word.prefix { $0 != "=" })) }
    return word.hasPrefix("-") && options.contains(String(word.prefix(2)))
  }

  /// The other options of a line that has several; nil if it has none.
  private static func without(_ options: Set<String>, _ line: String) -> String? {
    var kept: [Substring] = []
    var skipsValue = false
    for word in line.split(separator: " ").dropFirst() {
      if word.hasPrefix("#") { break }
      if skipsValue, !word.hasPrefix("-") {
        skipsValue = false
        continue
      }
      skipsValue = false
      if names(word, in: options) {
        skipsValue = word.hasPrefix("--") ? !word.contains("=") : word.count == 2
      } else {
        kept.append(word)
      }
    }
    return kept.isEmpty ? nil : "#SBATCH \(kept.joined(separator: " "))"
  }
}
