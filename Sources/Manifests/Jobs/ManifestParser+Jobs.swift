package import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// The jobs read so far.
struct JobCollection {
  var jobs: [Job] = []
  var places: [JobPlace] = []
  /// Index of each job by its name.
  var indices: [String: Int] = [:]
  /// What `depends-on` says, to be looked up once every name is known.
  var dependencies: [WrittenDependency] = []
  /// What `with` and `apart-from` say, likewise.
  var companions: [WrittenCompanion] = []

  /// Makes room for so many more.
  mutating func reserve(_ count: Int) {
    jobs.reserveCapacity(jobs.count + count)
    places.reserveCapacity(places.count + count)
    indices.reserveCapacity(indices.count + count)
  }
}

/// Where a job is written.
package struct JobPlace: Hashable, Sendable {
  /// Index of the file.
  package let source: Int
  /// The job's name.
  package let name: SourceRange
}

extension ManifestParser {
  /// The `defaults` section.
  mutating func defaults(_ node: YAMLNode) -> JobDraft? {
    guard node.kind == .mapping else {
      report(.wrongType(node, ManifestSection.defaults))
      return nil
    }
    var draft = JobDraft()
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: JobKey.table) else { continue }
      if [.name, .dependsOn, .with, .apartFrom].contains(key) {
        report(.noDefault(for: key, at: keyNode.range))
      } else {
        read(key, value, into: &draft, job: 0)
      }
    }
    return draft
  }

  /// The `jobs` section: a list, or a mapping from name to job.
  mutating func jobs(_ node: YAMLNode, defaults: JobDraft, lab: Lab) {
    switch node.kind {
    case .sequence:
      // Moving what was read so far again and again would take longer than counting.
      jobs.reserve(node.elements.reduce(0) { count, _ in count + 1 })
      for item in node.elements {
        readJob(item, name: nil, defaults: defaults, lab: lab)
      }
    case .mapping:
      if node.isOneJob {
        report(.jobIsNoList(at: node.range.firstByte))
        return
      }
      for (keyNode, value) in node.entries {
        readJob(value, name: keyNode, defaults: defaults, lab: lab)
      }
    case .scalar:
      if WrittenText(node).isWord("none", "[]") { return }
      report(.wrongType(node, ManifestSection.jobs))
    }
  }

  private mutating func readJob(
    _ node: YAMLNode, name nameNode: YAMLNode?, defaults: JobDraft, lab: Lab
  ) {
    guard isMapping(node, of: JobKey.table) else { return }
    let index = jobs.jobs.count
    var draft = defaults
    var nameRange = node.range.firstByte
    if let nameNode {
      draft.keys.insert(.name)
      draft.name = name(nameNode, JobKey.name) ?? ""
      nameRange = nameNode.range
    }
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: JobKey.table) else {
        // A required key without a value was reported already.
        if value.isAbsent, let key = JobKey.table.find(keyNode) { draft.keys.formUnion(key.asSet) }
        continue
      }
      switch key {
      case .name:
        draft.keys.insert(.name)
        draft.name = name(value, key) ?? ""
        nameRange = value.range
      case .dependsOn: readDependencies(value, of: index)
      case .with, .apartFrom: readCompanions(value, key, of: index)
      case .sensitivity:
        draft.statesSensitivity = true
        read(key, value, into: &draft, job: index)
      case .hours:
        draft.hoursKey = keyNode.range
        read(key, value, into: &draft, job: index)
      case .requests, .latency:
        if draft.servingKey == nil { draft.servingKey = (key.rawValue, keyNode.range) }
        read(key, value, into: &draft, job: index)
      default: read(key, value, into: &draft, job: index)
      }
    }
    if !draft.keys.contains(.name) { report(.missingKey(JobKey.name, at: node.range.firstByte)) }
    let at = draft.name.isEmpty ? node.range.firstByte : nameRange
    jobs.jobs.append(job(of: draft, lab: lab, at: at))
    jobs.places.append(JobPlace(source: source, name: nameRange))
    guard !draft.name.isEmpty else { return }
    if let first = jobs.indices.updateValue(index, forKey: draft.name) {
      // The first keeps the name, so that a third shows the first too.
      jobs.indices[draft.name] = first
      report(.duplicateJob(draft.name, at: nameRange, first: jobs.places[first].name))
    }
  }
}

extension JobKey {
  fileprivate var asSet: JobKeySet {
    switch self {
    case .name: .name
    case .kind: .kind
    case .gpus: .gpus
    case .hours: .hours
    case .every: .every
    default: []
    }
  }
}

extension YAMLNode {
  /// Whether a mapping under `jobs:` is a job itself rather than jobs by name.
  fileprivate var isOneJob: Bool {
    entries.contains { key, value in
      value.kind == .scalar && (key.textEquals("kind") || key.textEquals("hours"))
    }
  }
}

extension Diagnostic {
  static func noDefault(for key: JobKey, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "no-default", "'\(key.rawValue)' cannot have a default", at: range,
      help: "write it in each job that needs it")
  }

  /// `jobs:` with the keys of one job directly below.
  static func jobIsNoList(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "wrong-type", "'jobs' is a list of jobs", at: range,
      label: "this is one job", help: "put '- ' before its first key, and indent the others with it"
    )
  }

  static func duplicateJob(
    _ name: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-job", "two jobs are named '\(name)'", at: range, label: "the second",
      notes: [Note(at: first, "the first")],
      help: "reports, baselines and 'depends-on' know a job by its name; give it another")
  }
}
