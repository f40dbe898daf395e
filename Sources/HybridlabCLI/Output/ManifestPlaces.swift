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

  /// The key that is to blame where there is one, else the name of the job, else the nearest section.
  mutating func place(
    of finding: Finding, in rules: RuleSet, _ facts: PlacementCase
  ) -> Annotation.Place? {
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
    return found.flatMap { Annotation.Place($0, in: reading) }
  }
}

extension JobPlaces {
  /// The names of all jobs of a manifest.
  init(_ reading: ManifestReading) {
    var locator = ManifestLocator(reading)
    self.init(
      section: locator.section("jobs", key: nil).flatMap { Annotation.Place($0, in: reading) },
      jobs: (reading.manifest?.jobs ?? []).indices.map { job in
        locator.job(job, key: nil).flatMap { Annotation.Place($0, in: reading) }
      })
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
  /// nil for what was made from the files of another tool, which nobody can open.
  init?(_ found: LocatedRange, in reading: ManifestReading) {
    guard found.source != reading.imported else { return nil }
    self.init(found.range, in: reading.sources[found.source])
  }

  init(_ range: SourceRange, in source: SourceText) {
    let positions = source.positions(of: [range.lowerBound, range.upperBound])
    self.init(
      file: source.name, line: positions[0].line, column: positions[0].column,
      endLine: positions[1].line, endColumn: positions[1].column)
  }
}

extension ReportContext.Input {
  init(_ source: SourceText, kind: Kind) {
    self.init(
      name: source.name, sha256: SHA256.hexadecimal(of: source.bytes), kind: kind)
  }
}
