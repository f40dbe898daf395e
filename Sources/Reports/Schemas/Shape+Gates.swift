import Gates
import PlacementModel

extension Shape {
  /// A span in a file.
  private static let span = Shape.object([
    .init("file", .string, "as it was typed"),
    .init("line_start", .integer, "from 1"),
    .init("column_start", .integer, "from 1, in Unicode scalars"),
    .init("line_end", .integer, ""),
    .init("column_end", .integer, "the place after the last character"),
  ])

  private static let level = Shape.words(Rule.Level.allCases.map(\.rawValue))
  private static let kind = Shape.words(Rule.Kind.allCases.map(\.rawValue))

  static let check: [Member] = [
    .init("is_held", .bool, "whether every rule of level error holds"),
    .init("policy", .string, "how places were chosen"),
    .init(
      "findings",
      .array(
        .object([
          .init("rule", .string, "name of the rule"),
          .init("kind", kind, "what the rule is about"),
          .init("level", level, ""),
          .init("subject", .nullable(.string), "a job, a team, ...; null for the plan"),
          .init("message", .string, "what was found, with the numbers compared"),
          .init("note", .nullable(.string), "what the rule's author says"),
          .init("span", .nullable(span), "where in the manifest"),
          .init(
            "waiver",
            .nullable(.object([.init("reason", .string, ""), .init("until", .date, "")])),
            "why it is accepted, if it is"),
        ])), "what does not hold"),
    .init(
      "rules",
      .array(
        .object([
          .init("name", .string, ""), .init("kind", kind, ""), .init("level", level, ""),
          .init("state", .words(["held", "broken", "not-asked"]), ""),
          .init("findings", .integer, "how many that nobody has waived"),
          .init("why", .nullable(.string), "why it was not asked"),
        ])), "every rule"),
    .init(
      "waivers",
      .array(
        .object([
          .init("job", .nullable(.string), "null where it is about something else"),
          .init(
            "subject", .string, "the job, team, owner, tag, provider or pool, or `plan`",
            isRequired: false),
          .init("rule", .string, "name or kind"),
          .init("reason", .string, ""), .init("until", .date, "the last day"),
          .init("state", .words(["used", "unused", "expired"]), ""),
          .init("findings", .integer, "how many it covers, or would"),
        ])), "every waiver"),
  ]

  private static let side = Shape.object([
    .init("name", .string, "the file, or the commit and the file"),
    .init("policy", .string, ""), .init("basis", .string, ""),
    .init("jobs", .integer, "how many"),
    .init("jobs_of_unknown_cost", .integer, "the sums are at least what they say if there are any"),
    .init("usd_budget_per_month", .nullable(.money), ""),
    .init("usd_cloud_per_month", .money, ""), .init("usd_power_per_month", .money, ""),
    .init("usd_wear_per_month", .money, ""), .init("usd_per_month", .money, "the sum"),
  ])

  private static let comparedJob = Shape.nullable(
    .object([
      .init("place", .words(Placement.Place.allCases.map(\.rawValue)), ""),
      .init("on", .string, "in words"), .init("gpu", .nullable(.string), ""),
      .init("provider", .nullable(.string), ""), .init("region", .nullable(.string), ""),
      .init("purchase_option", .nullable(.words(PurchaseOption.allCases.map(\.rawValue))), ""),
      .init("usd_per_month", .nullable(.money), "null if unknown, or if it does not run"),
      .init("deadline_hours", .nullable(.number), ""),
      .init("turnaround_hours", .nullable(.number), ""), .init("is_late", .bool, ""),
    ]))

  static let diff: [Member] = [
    .init("currency", .words(["USD"]), ""),
    .init("is_different", .bool, "whether anything is"),
    .init("old", side, "the side to compare with"), .init("new", side, "the side compared"),
    .init("usd_more_per_month", .nullable(.money), "null where a side has an unknown part"),
    .init(
      "causes",
      .object([
        .init(
          "method", .words(["replanned", "repriced", "same-manifest", "same-prices"]),
          "how the causes were told apart"),
        .init("usd_from_manifest", .money, ""), .init("usd_from_prices", .money, ""),
        .init("jobs_untold", .integer, "jobs of which nobody can tell"),
      ]), "what the change in cost comes from"),
    .init(
      "changes",
      .array(
        .object([
          .init("job", .string, ""),
          .init("kind", .words(["moved", "added", "removed", "changed"]), ""),
          .init("what", .string, "in words"),
          .init("became_unknown", .bool, "its price was known and is not any more"),
          .init("old", comparedJob, ""), .init("new", comparedJob, ""),
          .init("usd_more_per_month", .nullable(.money), ""),
          .init("usd_from_manifest", .nullable(.money), ""),
          .init("usd_from_prices", .nullable(.money), ""),
        ])), "jobs that differ, moves first"),
  ]
}
