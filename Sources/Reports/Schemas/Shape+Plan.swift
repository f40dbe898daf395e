import PlacementModel

extension Shape {
  static let plan: [Member] = [
    .init("assumed", .array(.string), "what was taken for granted, in words"),
    .init("basis", .words(CostBasis.allCases.map(\.rawValue)), "what an owned hour costs"),
    .init("currency", .words(["USD"]), ""),
    .init("policy", .words(Policy.allCases.map(\.rawValue)), "how places were chosen"),
    .init("tree", .string, "which decision tree was asked"),
    .init(
      "pools",
      .array(
        .object([
          .init("count", .integer, ""), .init("gpu", .string, ""),
          .init("memory_bytes", .integer, "of one GPU"),
          .init("gpu_hours_per_month", .number, "what jobs may use"),
          .init("gpu_hours_used", .number, ""),
          .init("idle_gpu_hours_per_month", .number, "since 1.1", isRequired: false),
          .init("usd_idle_wear_per_month", .nullable(.money), "since 1.1", isRequired: false),
        ])), "what the lab owns"),
    .init(
      "prepaid",
      .array(
        .object([
          .init("provider", .string, ""), .init("instance", .string, ""),
          .init("region", .nullable(.string), ""),
          .init("node_hours", .number, "paid for already"), .init("node_hours_used", .number, ""),
        ])), "hours of machines that are paid for; since 1.1", isRequired: false),
    .init(
      "limits",
      .array(
        .object([
          .init("place", .string, ""), .init("kind", .words(["least", "most"]), ""),
          .init("limit", .integer, "of min-jobs or max-jobs"), .init("jobs", .integer, "there"),
          .init("is_kept", .bool, ""),
        ])), "numbers of jobs that places take; since 1.1", isRequired: false),
    .init(
      "prices_as_of",
      .nullable(.object([.init("oldest", .date, ""), .init("newest", .date, "")])),
      "dates of the prices known"),
    .init(
      "totals",
      .object([
        .init("count_by_place", .any, "how many jobs are where"),
        .init("jobs_of_unknown_cost", .integer, "the sums are at least what they say if any"),
        .init("usd_budget_per_month", .nullable(.money), "the cloud budget"),
        .init("usd_cloud_per_month", .money, ""), .init("usd_power_per_month", .money, ""),
        .init("usd_wear_per_month", .money, ""), .init("usd_per_month", .nullable(.money), ""),
        .init("prepaid", .any, "hours that are paid for; since 1.1", isRequired: false),
        .init(
          "usd_credits", .nullable(.money), "to be spent before money; since 1.1",
          isRequired: false),
        .init(
          "usd_credits_used_per_month", .nullable(.money), "at most the cloud's part; since 1.1",
          isRequired: false),
        .init(
          "usd_to_pay_per_month", .nullable(.money), "the total less credits; since 1.1",
          isRequired: false),
        .init("kilograms_co2e_per_month", .number, "since 1.1", isRequired: false),
        .init("jobs_of_unknown_carbon", .integer, "since 1.1", isRequired: false),
      ]), "of a month of 730 hours"),
    .init("prepaid", .any, "hours that are paid for; since 1.1", isRequired: false),
    .init("warnings", .array(.string), "what to know before following the plan"),
    .init(
      "comparison", .any, "the cheapest plan for all jobs together; since 1.1", isRequired: false),
    .init(
      "unscheduled",
      .nullable(
        .array(
          .object([
            .init("job", .string, ""), .init("runs", .integer, "without a place"),
            .init("why", .string, "of the first"),
          ]))), "jobs at home with runs that fit nowhere in the month; since 1.1",
      isRequired: false),
    .init("jobs", .array(job), "in the manifest's order"),
  ]

  private static let job = Shape.object([
    .init("name", .string, ""),
    .init("kind", .words(WorkloadKind.allCases.map(\.rawValue)), ""),
    .init("place", .words(Placement.Place.allCases.map(\.rawValue)), "where it runs"),
    .init("local", .nullable(.object(local)), "the part at home"),
    .init("cloud", .nullable(.object(cloud)), "the part in a cloud"),
    .init("cost", .nullable(cost), "null for a job that does not run"),
    .init(
      "reason",
      .object([
        .init("code", .string, ""), .init("words", .string, ""),
        .init("source", .nullable(.string), "the document it follows"),
      ]), "what settled it"),
    .init("trace", .array(.open(step)), "the questions asked"),
    .init("sensitivity", .words(Sensitivity.allCases.map(\.rawValue)), ""),
    .init("regimes", .array(.string), ""),
    .init("assumed", .array(.string), "what the manifest leaves out, in words"),
    .init("team", .nullable(.string), "since 1.1", isRequired: false),
    .init("owner", .nullable(.string), "since 1.1", isRequired: false),
    .init("tags", .array(.string), "since 1.1", isRequired: false),
    .init("deadline_hours", .nullable(.number), "since 1.1", isRequired: false),
    .init(
      "turnaround_hours", .nullable(.number), "from start to finish; since 1.1",
      isRequired: false),
    .init("carbon", .nullable(carbon), "what its power emits; since 1.1", isRequired: false),
  ])

  private static let carbon = Shape.object([
    .init("at_home", carbonPart, ""), .init("in_cloud", carbonPart, ""),
    .init("kilograms_co2e_per_month", .nullable(.number), "null if a part is unknown"),
  ])

  private static let carbonPart = Shape.nullable(
    .object([
      .init("kilowatt_hours_per_month", .nullable(.number), "at the meter"),
      .init("grams_co2e_per_kilowatt_hour", .nullable(.number), "of the grid"),
      .init("grid_source", .nullable(.string), "an id of docs/sources.md"),
      .init("grid_as_of", .nullable(.date), ""),
      .init("kilograms_co2e_per_month", .nullable(.number), ""),
    ]))

  private static let turnaround = Member(
    "turnaround",
    .object([
      .init("transfer_hours", .number, ""), .init("start_up_hours", .number, ""),
      .init("run_hours", .number, ""),
    ]), "its parts; since 1.1", isRequired: false)

  private static let speed = Shape.object([
    .init("basis", .string, "what it rests on"),
    .init("ratio", .number, "to the GPU that the job's hours refer to"),
    .init("source", .nullable(.string), "an id of docs/sources.md"),
    .init("as_of", .nullable(.date), "of what was measured; since 1.1", isRequired: false),
  ])

  private static let local: [Member] = [
    .init("pool", .nullable(.integer), "index into pools; null without GPUs"),
    .init("gpu", .nullable(.string), ""), .init("gpus", .integer, ""),
    .init("gpu_share", .number, "the part of each GPU"),
    .init("hours_per_run", .number, ""), .init("gpu_hours_per_month", .number, ""),
    .init("speed", speed, ""),
    .init(
      "turnaround_hours", .number, "from start to finish of a run; since 1.1", isRequired: false),
    turnaround,
  ]

  private static let cloud: [Member] = [
    .init("provider", .string, ""), .init("region", .nullable(.string), ""),
    .init("place", .nullable(.string), "whose law applies"),
    .init("instance", .string, "the provider's name for the machine"),
    .init("gpu", .nullable(.string), ""), .init("gpus_per_node", .integer, ""),
    .init("nodes", .integer, "whole machines are paid"),
    .init("purchase_option", .words(PurchaseOption.allCases.map(\.rawValue)), ""),
    .init("paid_hours_per_run", .number, "start-up and interruptions included"),
    .init("turnaround_hours", .number, "from start to finish of a run"), turnaround,
    .init("node_hours_per_month", .number, ""),
    .init("price_source", .string, "an id of docs/sources.md, or a file of the user's"),
    .init("price_as_of", .nullable(.date), ""), .init("speed", speed, ""),
    .init(
      "spot",
      .nullable(
        .object([
          .init("work_hours", .number, ""), .init("expected_hours", .number, ""),
          .init("interruptions_per_hour", .number, ""),
          .init("checkpoint_interval_hours", .number, ""),
          .init("checkpoint_hours", .number, ""), .init("restart_hours", .number, ""),
          .init("fallback", .any, "to on-demand machines; since 1.1", isRequired: false),
          .init("rate_source", .string, ""), .init("is_rate_assumed", .bool, ""), fallback,
        ])), "what interruptions were taken to be"),
  ]

  private static let fallback = Member(
    "fallback",
    .nullable(
      .object([
        .init("interruptions", .integer, "that a run bears"),
        .init("probability", .number, "that a run is moved"),
        .init("spot_hours", .number, "expected"), .init("on_demand_hours", .number, "expected"),
      ])), "what is finished on demand; since 1.1", isRequired: false)

  private static let cost = Shape.object([
    .init("usd_per_run", .nullable(.money), "null if a part is unknown"),
    .init("usd_per_month", .nullable(.money), "null if a part is unknown"),
    .init(
      "lines",
      .array(
        .open([
          .init("payee", .words(["utility", "owner", "provider"]), "who is paid"),
          .init("meter", .string, "what is metered; the other members are its inputs"),
          .init("usd_per_run", .nullable(.money), ""),
          .init("usd_per_month", .nullable(.money), ""),
          .init(
            "provider", .string, "of data that moves or is kept; since 1.1", isRequired: false),
          .init("region", .nullable(.string), "since 1.1", isRequired: false),
          .init(
            "price_source", .nullable(.string),
            "an id of docs/sources.md, or a file of the user's; since 1.1",
            isRequired: false),
          .init("price_as_of", .nullable(.date), "since 1.1", isRequired: false),
        ])), "they add up to the totals"),
  ])

  private static let step: [Member] = [
    .init("id", .string, ""), .init("question", .string, ""), .init("answer", .bool, ""),
    .init("source", .string, "the document it is from"),
  ]
}
