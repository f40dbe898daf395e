import PlacementModel
import Quantities

/// The keys of a job, and of `defaults`.
package enum JobKey: String, ManifestKey {
  case name, kind, gpus, cpus, hours, every
  case sensitivity, compliance
  case mayRunIn = "may-run-in"
  case providers
  case data, result, keep, requests, latency, global
  case deadline
  case earliestStart = "earliest-start"
  case window, priority, interruptible, checkpoint, fallback, sites
  case dependsOn = "depends-on"
  case place, owner, team, tags, assumed
  case with
  case apartFrom = "apart-from"
  case queuePenalty = "queue-penalty"

  package static let table = KeyTable<JobKey>(
    section: "jobs", noun: "a job",
    rows: [
      KeyRow(.name, .text, isRequired: true, example: "pretrain"),
      KeyRow(
        .kind, .words(WorkloadKind.allCases.map(\.rawValue)), isRequired: true,
        example: "training"),
      KeyRow(
        .gpus,
        .either(
          .notation("GPUs such as '2 x A100-80GB', '24GB+', 'any' or 'none'"),
          .mapping(section: "jobs.gpus")), example: "8 x A100-80GB"),
      KeyRow(.cpus, .integer(1...Limits.processors), example: "16"),
      KeyRow(
        .hours,
        .either(
          .notation("hours such as '3', '1h30m' or '20 on RTX 3090'"),
          .mapping(section: "jobs.hours")), isRequired: true, example: "20 on RTX 3090"),
      KeyRow(
        .every, .notation("how often, such as 'once', 'day', '6h', '3 per month' or 'continuous'"),
        example: "week"),
      KeyRow(.sensitivity, .words(Sensitivity.allCases.map(\.rawValue)), example: "high"),
      KeyRow(.compliance, .list(.text), example: "[HIPAA]"),
      KeyRow(.mayRunIn, .list(.place), example: "[EU]"),
      KeyRow(.providers, .list(.text), example: "[gcp, aws/us-east-1]"),
      KeyRow(
        .data,
        .either(
          .notation("data such as '40GB' or '2TB in s3://corpus (us-east-1)'"),
          .mapping(section: "jobs.data")), example: "2TB in s3://corpus (us-east-1)"),
      KeyRow(.result, .quantity(.byteCount), example: "2GB"),
      KeyRow(.keep, .quantity(.byteCount), example: "500GB"),
      KeyRow(
        .requests,
        .either(
          .notation("requests such as '40/s' or '40/s, peak 180/s'"),
          .mapping(section: "jobs.requests")), example: "40/s, peak 180/s"),
      KeyRow(.latency, .quantity(.duration), example: "200ms"),
      KeyRow(.global, .yesOrNo, example: "yes"),
      KeyRow(.deadline, .quantity(.duration), example: "7d"),
      KeyRow(.earliestStart, .quantity(.calendarDate), example: "2026-12-01"),
      KeyRow(
        .window, .notation("hours of the week such as '18:00-08:00' or 'mon-fri 18:00-08:00'"),
        example: "mon-fri 18:00-08:00"),
      KeyRow(.priority, .integer(-Limits.priority...Limits.priority), example: "10"),
      KeyRow(.interruptible, .yesOrNo, example: "no"),
      KeyRow(
        .checkpoint,
        .either(
          .notation("'every 30min', 'auto' or 'none'"), .mapping(section: "jobs.checkpoint")),
        example: "every 30min"),
      KeyRow(
        .fallback, .notation("'after 3 interruptions', a whole number of them, or 'none'"),
        example: "after 3 interruptions"),
      KeyRow(.sites, .list(.text), example: "[Lyon, Graz]"),
      KeyRow(
        .dependsOn,
        .either(.list(.text), .list(.mapping(section: "jobs.depends-on"))), example: "prepare"),
      KeyRow(.with, .list(.text), example: "prepare"),
      KeyRow(.apartFrom, .list(.text), example: "prepare"),
      KeyRow(.queuePenalty, .quantity(.money), example: "$500"),
      KeyRow(.place, .words(["local", "cloud", "any"]), example: "local"),
      KeyRow(.owner, .text, example: "ada"),
      KeyRow(.team, .text, example: "vision"),
      KeyRow(.tags, .list(.text), example: "[thesis]"),
      KeyRow(
        .assumed, .list(.words(AssumedWord.allCases.map(\.rawValue))), example: "[kind, hours]"),
    ])
}
