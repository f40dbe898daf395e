import Diagnostics
import Gates
import Manifests
import PlacementModel
import Reports

/// Where in the manifest's files a finding is about something.
struct ManifestPlaces {
  private let reading: ManifestReading
  private var locator: ManifestLocator

  init(_ reading: ManifestReading) {
    self.reading = reading
    locator = ManifestLocator(reading)
  }

  /// One for each finding: the key that is to blame where there is one, else the name of the job, else
  /// the nearest section.
  mutating func places(
    of findings: [Finding], in rules: RuleSet, _ facts: PlacementCase
  ) -> [Annotation.Place?] {
    var ranges: [LocatedRange?] = []
    for finding in findings { ranges.append(range(of: finding, in: rules, facts)) }
    return Annotation.Place.all(ranges, in: reading)
  }

  /// Where a cost's figures are given; those of its job are of job number `job`.
  mutating func places(of keys: Set<GivenKey>, ofJob job: Int) -> [GivenKey: Annotation.Place] {
    var found: [GivenKey: Annotation.Place] = [:]
    let keys = Array(keys)
    var ranges: [LocatedRange?] = []
    for key in keys {
      switch key {
      case .lab(let name): ranges.append(locator.section("lab", key: name))
      case .pool(let pool, let name): ranges.append(locator.pool(pool, key: name))
      case .job(let name): ranges.append(locator.given(job, key: name))
      case .cloud(let name): ranges.append(locator.section("cloud", key: name))
      }
    }
    for (key, place) in zip(keys, Annotation.Place.all(ranges, in: reading)) { found[key] = place }
    return found
  }

  private mutating func range(
    of finding: Finding, in rules: RuleSet, _ facts: PlacementCase
  ) -> LocatedRange? {
    let found: LocatedRange?
    switch finding.subject {
    case .job(let job): found = locator.job(job, key: finding.fact.key)
    case .pool(let pool): found = locator.pool(pool)
    case .team(let team): found = locator.firstJob(facts, key: "team") { $0.team == team }
    case .owner(let owner): found = locator.firstJob(facts, key: "owner") { $0.owner == owner }
    case .tag(let tag): found = locator.firstJob(facts, key: "tags") { $0.tags.contains(tag) }
    case .provider: found = locator.section("cloud", key: "providers")
    case .plan where finding.fact.limit != nil:
      let limit = finding.fact.limit
      found = locator.section(
        limit?.scope == .lab ? "lab" : "cloud",
        key: limit?.kind == .least ? "min-jobs" : "max-jobs")
    case .plan:
      if let job = finding.fact.driver?.job {
        found = locator.job(job, key: nil)
      } else if case .budget = rules.rules[finding.rule].demand {
        found = locator.section("cloud", key: "budget") ?? locator.section("jobs", key: nil)
      } else {
        found = locator.section("jobs", key: nil)
      }
    }
    return found
  }
}

extension JobPlaces {
  /// The names of all jobs of a manifest.
  init(_ reading: ManifestReading) {
    var locator = ManifestLocator(reading)
    var ranges = [locator.section("jobs", key: nil)]
    for job in (reading.manifest?.jobs ?? []).indices { ranges.append(locator.job(job, key: nil)) }
    let places = Annotation.Place.all(ranges, in: reading)
    self.init(section: places[0], jobs: Array(places.dropFirst()))
  }
}

extension Finding.Fact {
  /// The limit that is not kept.
  fileprivate var limit: PlacementLimit? {
    guard case .jobCount(let breach) = self else { return nil }
    return breach.limit
  }

  /// The job that made a sum grow.
  fileprivate var driver: Finding.Driver? {
    switch self {
    case .grew(let rise, _), .crossed(let rise, _): rise.driver
    default: nil
    }
  }

  /// The key of a job that the fact is about; nil for the job as a whole.
  fileprivate var key: String? {
    switch self {
    case .late: "deadline"
    case .mayNotLeave, .outside: "may-run-in"
    case .leftHome: "sensitivity"
    case .unsavedSpot: "checkpoint"
    default: nil
    }
  }
}

extension Annotation.Place {
  /// One for each range, nil for what was made from the files of another tool, which nobody can open.
  ///
  /// Each source is gone through once.
  static func all(
    _ ranges: [LocatedRange?], in reading: ManifestReading
  ) -> [Annotation.Place?] {
    var numbers: [Int: [Int]] = [:]
    for (number, range) in ranges.enumerated() {
      guard let range, range.source != reading.imported else { continue }
      numbers[range.source, default: []].append(number)
    }
    var places = [Annotation.Place?](repeating: nil, count: ranges.count)
    for (source, numbers) in numbers {
      let found = all(numbers.compactMap { ranges[$0]?.range }, in: reading.sources[source])
      for (number, place) in zip(numbers, found) { places[number] = place }
    }
    return places
  }

  /// One for each range of a source.
  static func all(_ ranges: [SourceRange], in source: SourceText) -> [Annotation.Place] {
    let positions = source.positions(of: ranges.flatMap { [$0.lowerBound, $0.upperBound] })
    return ranges.indices.map { index in
      let (start, end) = (positions[2 * index], positions[2 * index + 1])
      return Annotation.Place(
        file: source.name, line: start.line, column: start.column, endLine: end.line,
        endColumn: end.column)
    }
  }
}

extension ReportContext.Input {
  init(_ source: SourceText, kind: Kind) {
    self.init(
      name: source.name, kind: kind, sha256: SHA256.hexadecimal(of: source.bytes))
  }
}
