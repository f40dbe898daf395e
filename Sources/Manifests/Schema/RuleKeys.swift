import Gates
import PlacementModel
import Quantities

/// The keys at the top of a file of rules.
package enum RulesSection: String, ManifestKey {
  case rules, waivers

  package static let table = KeyTable<RulesSection>(
    section: "sections", noun: "a file of rules",
    rows: [
      KeyRow(
        .rules, .list(.mapping(section: "rules")),
        example: "[{rule: budget, limit: $800/month}]"),
      KeyRow(
        .waivers, .list(.mapping(section: "waivers")),
        example:
          "[{job: pretrain, rule: budget, reason: the paper is due, until: 2026-12-31}]"),
    ])
}

/// The keys of a rule.
package enum RuleKey: String, ManifestKey {
  case rule, name, level, message
  case jobs, team, owner, tag, kind
  case limit, growth, crosses, counts, each
  case providers, regions, places, options, certifications
  case within
  case longerThan = "longer-than"
  case olderThan = "older-than"
  case atLeast = "at-least"
  case by

  package static let table = KeyTable<RuleKey>(
    section: "rules", noun: "a rule",
    rows: [
      KeyRow(
        .rule, .words(Rule.Kind.allCases.map(\.rawValue)), isRequired: true, example: "budget"),
      KeyRow(.name, .text, example: "vision-budget"),
      KeyRow(.level, .words(Rule.Level.allCases.map(\.rawValue)), example: "warning"),
      KeyRow(.message, .text, example: "ask Ada before you rent more"),
      KeyRow(.jobs, .list(.text), example: "[pretrain, scans]"),
      KeyRow(.team, .text, example: "vision"),
      KeyRow(.owner, .text, example: "ada"),
      KeyRow(.tag, .text, example: "thesis"),
      KeyRow(.kind, .words(WorkloadKind.allCases.map(\.rawValue)), example: "training"),
      KeyRow(
        .limit,
        .notation("dollars a month, such as '$800/month', or a mass of carbon, such as '50 kg'"),
        example: "$800/month"),
      KeyRow(
        .growth,
        .notation(
          "dollars a month, a percentage or whichever is more, such as '$100/month', '10%' or '10% or $100/month'"
        ),
        example: "10%"),
      KeyRow(.crosses, .quantity(.monthlyRate), example: "$1,000/month"),
      KeyRow(.counts, .words(Budget.Side.allCases.map(\.rawValue)), example: "all"),
      KeyRow(.each, .words(Budget.Grouping.allCases.map(\.rawValue)), example: "team"),
      KeyRow(.providers, .list(.text), example: "[runpod, vast]"),
      KeyRow(.regions, .list(.text), example: "[us-east-1]"),
      KeyRow(.places, .list(.place), example: "[EU]"),
      KeyRow(
        .options, .list(.words(PurchaseOption.allCases.map(\.rawValue))), example: "[spot]"),
      KeyRow(.certifications, .list(.text), example: "[HIPAA]"),
      KeyRow(.within, .quantity(.duration), example: "3d"),
      KeyRow(.longerThan, .quantity(.duration), example: "4h"),
      KeyRow(.olderThan, .quantity(.duration), example: "90d"),
      KeyRow(.atLeast, .quantity(.share), example: "30%"),
      KeyRow(.by, .quantity(.calendarDate), example: "2027-06-30"),
    ])
}

extension Rule.Kind {
  /// The keys that say something to a rule of this kind, beside those that every rule has.
  var keys: Set<RuleKey> {
    let jobs: Set<RuleKey> = [.jobs, .team, .owner, .tag, .kind]
    let own: Set<RuleKey> =
      switch self {
      case .budget: jobs.union([.limit, .growth, .crosses, .counts, .each, .providers])
      case .residency: jobs.union([.places, .certifications])
      case .deadline: jobs.union([.within])
      case .forbidden: jobs.union([.providers, .regions, .places, .options])
      case .unsavedSpot: jobs.union([.longerThan])
      case .stalePrices: jobs.union([.olderThan])
      case .unknownPrice, .queued, .impossible: jobs
      case .jobLimits: []
      case .idleGPUs: [.atLeast]
      case .carbon: jobs.union([.limit, .each])
      case .breakEven: [.by]
      }
    return own.union([.rule, .name, .level, .message])
  }
}

/// The keys of a waiver.
package enum WaiverKey: String, ManifestKey {
  case job, subject, rule, reason, until

  package static let table = KeyTable<WaiverKey>(
    section: "waivers", noun: "a waiver",
    rows: [
      KeyRow(.job, .text, example: "pretrain"),
      KeyRow(.subject, .text, example: "vision"),
      KeyRow(.rule, .text, isRequired: true, example: "budget"),
      KeyRow(.reason, .text, isRequired: true, example: "the paper is due"),
      KeyRow(.until, .quantity(.calendarDate), isRequired: true, example: "2026-12-31"),
    ])
}

/// Every section of a file of rules.
package enum RuleSchema {
  package static let sections = [
    ManifestSchema.Section(RulesSection.table), ManifestSchema.Section(RuleKey.table),
    ManifestSchema.Section(WaiverKey.table),
  ]
}
