import Quantities

// The long forms of what a job writes on one line.

/// The keys of `jobs.gpus`.
package enum GPUKey: String, ManifestKey {
  case count, share, model, memory, only, vendor
  case perNode = "per-node"

  package static let table = KeyTable<GPUKey>(
    section: "jobs.gpus", noun: "a request for GPUs",
    rows: [
      KeyRow(.count, .integer(0...Limits.gpus), example: "8"),
      KeyRow(.share, .quantity(.share), example: "50%"),
      KeyRow(.model, .gpuName, example: "A100-80GB"),
      KeyRow(.memory, .quantity(.byteCount), example: "24GB"),
      KeyRow(.only, .yesOrNo, example: "yes"),
      KeyRow(.vendor, .words(["same", "any"]), example: "any"),
      KeyRow(.perNode, .integer(1...Limits.gpus), example: "8"),
    ])
}

/// The keys of `jobs.hours`.
package enum HoursKey: String, ManifestKey {
  case hours, on

  package static let table = KeyTable<HoursKey>(
    section: "jobs.hours", noun: "hours",
    rows: [
      KeyRow(.hours, .quantity(.hours), isRequired: true, example: "20"),
      KeyRow(.on, .gpuName, example: "RTX 3090"),
    ])
}

/// The keys of `jobs.data`.
package enum DataKey: String, ManifestKey {
  case size
  case location = "in"

  package static let table = KeyTable<DataKey>(
    section: "jobs.data", noun: "data",
    rows: [
      KeyRow(.size, .quantity(.byteCount), isRequired: true, example: "2TB"),
      KeyRow(
        .location, .notation("'lab', a path, a bucket or a provider"),
        example: "s3://corpus (us-east-1)"),
    ])
}

/// The keys of `jobs.requests`.
package enum RequestsKey: String, ManifestKey {
  case average, peak
  case peakHours = "peak-hours"
  case perGPU = "per-gpu"
  case profile, trace, tokens, api

  package static let table = KeyTable<RequestsKey>(
    section: "jobs.requests", noun: "requests",
    rows: [
      KeyRow(.average, .quantity(.requestRate), example: "40/s"),
      KeyRow(.peak, .quantity(.requestRate), example: "180/s"),
      KeyRow(.peakHours, .quantity(.hours), example: "2"),
      KeyRow(.perGPU, .quantity(.requestRate), example: "12/s"),
      KeyRow(
        .profile, .list(.quantity(.requestRate)),
        example:
          "[\(([String](repeating: "9/s", count: 8) + [String](repeating: "40/s", count: 16)).joined(separator: ", "))]"
      ),
      KeyRow(.trace, .notation("the path of a file of past requests"), example: "requests.csv"),
      KeyRow(.tokens, .notation("tokens such as '900 in, 200 out'"), example: "900 in, 200 out"),
      KeyRow(
        .api,
        .either(
          .notation("a price such as '$0.50/M in, $1.50/M out'"), .mapping(section: "jobs.api")),
        example: "$0.50/M in, $1.50/M out"),
    ])
}

/// The keys of `jobs.requests.api`.
package enum TokenPriceKey: String, ManifestKey {
  case input = "in"
  case output = "out"
  case provider, place

  package static let table = KeyTable<TokenPriceKey>(
    section: "jobs.api", noun: "a price by the token",
    rows: [
      KeyRow(.input, .quantity(.money), isRequired: true, example: "$0.50"),
      KeyRow(.output, .quantity(.money), isRequired: true, example: "$1.50"),
      KeyRow(.provider, .text, example: "azure"),
      KeyRow(.place, .place, example: "DE"),
    ])
}

/// The keys of `jobs.checkpoint`.
package enum CheckpointKey: String, ManifestKey {
  case every, takes, restart

  package static let table = KeyTable<CheckpointKey>(
    section: "jobs.checkpoint", noun: "a checkpoint",
    rows: [
      KeyRow(.every, .either(.quantity(.duration), .words(["auto"])), example: "30min"),
      KeyRow(.takes, .quantity(.duration), example: "2min"),
      KeyRow(.restart, .quantity(.duration), example: "5min"),
    ])
}

/// The keys of an entry of `jobs.depends-on`.
package enum DependencyKey: String, ManifestKey {
  case job, data

  package static let table = KeyTable<DependencyKey>(
    section: "jobs.depends-on", noun: "a dependency",
    rows: [
      KeyRow(.job, .text, isRequired: true, example: "prepare"),
      KeyRow(.data, .quantity(.byteCount), example: "40GB"),
    ])
}
