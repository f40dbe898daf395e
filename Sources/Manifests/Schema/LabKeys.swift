import Quantities

/// The keys of `lab`.
package enum LabKey: String, ManifestKey {
  case name, place, certifications, electricity, pue
  case hostPower = "host-power"
  case load, uplink, overhead, utilization, gpus
  case minJobs = "min-jobs"
  case maxJobs = "max-jobs"

  package static let table = KeyTable<LabKey>(
    section: "lab", noun: "a lab",
    rows: [
      KeyRow(.name, .text, example: "Vision group"),
      KeyRow(.place, .place, example: "US-CA"),
      KeyRow(.certifications, .list(.text), example: "[HIPAA]"),
      KeyRow(
        .electricity,
        .either(.quantity(.energyPrice), .list(.mapping(section: "lab.electricity"))),
        example: "0.19 $/kWh"),
      KeyRow(.pue, .quantity(.powerUsageEffectiveness), example: "1.3"),
      KeyRow(.hostPower, .quantity(.power), example: "90 W"),
      KeyRow(.load, .quantity(.share), example: "80%"),
      KeyRow(.uplink, .quantity(.bitRate), example: "1 Gbps"),
      KeyRow(.overhead, .quantity(.monthlyRate), example: "$500/month"),
      KeyRow(.utilization, .quantity(.share), example: "60%"),
      KeyRow(.minJobs, .integer(Limits.jobs), example: "2"),
      KeyRow(.maxJobs, .integer(Limits.jobs), example: "20"),
      KeyRow(
        .gpus, .list(.notation("a pool such as '2 x RTX 4090'")), example: "[2 x RTX 4090]"),
    ])
}

/// The keys of a pool in `lab.gpus`.
package enum PoolKey: String, ManifestKey {
  case model, count, memory, power, price, bought, life, resale, maintenance
  case hoursAvailable = "hours-available"
  case keepFree = "keep-free"
  case perNode = "per-node"
  case minJobs = "min-jobs"
  case maxJobs = "max-jobs"
  case vendor, bandwidth, fp16

  package static let table = KeyTable<PoolKey>(
    section: "lab.gpus", noun: "a pool",
    rows: [
      KeyRow(.model, .gpuName, isRequired: true, example: "RTX 4090"),
      KeyRow(.count, .integer(1...Limits.gpus), example: "2"),
      KeyRow(.memory, .quantity(.byteCount), example: "24GB"),
      KeyRow(.power, .quantity(.power), example: "450 W"),
      KeyRow(.price, .quantity(.money), example: "$1,600"),
      KeyRow(.bought, .quantity(.calendarDate), example: "2024-06"),
      KeyRow(.life, .quantity(.duration), example: "3 years"),
      KeyRow(.resale, .quantity(.money), example: "$400"),
      KeyRow(.maintenance, .quantity(.hourlyRate), example: "$0.02/h"),
      KeyRow(
        .hoursAvailable, .notation("hours in a day, week or month, such as '12h/day'"),
        example: "12h/day"),
      KeyRow(.keepFree, .quantity(.share), example: "25%"),
      KeyRow(.perNode, .integer(1...Limits.gpus), example: "8"),
      KeyRow(.minJobs, .integer(Limits.jobs), example: "2"),
      KeyRow(.maxJobs, .integer(Limits.jobs), example: "20"),
      KeyRow(.vendor, .text, example: "AMD"),
      KeyRow(.bandwidth, .quantity(.bitRate), example: "1008 GB/s"),
      KeyRow(.fp16, .number, example: "165.2"),
    ])
}

/// The keys of a period in `lab.electricity`.
package enum PeriodKey: String, ManifestKey {
  case days, from, to, price

  package static let table = KeyTable<PeriodKey>(
    section: "lab.electricity", noun: "a period",
    rows: [
      KeyRow(
        .days, .notation("days such as 'mon-fri', 'weekend' or 'every day'"), example: "mon-fri"),
      KeyRow(.from, .integer(0...23), example: "8"),
      KeyRow(.to, .integer(0...24), example: "20"),
      KeyRow(.price, .quantity(.energyPrice), isRequired: true, example: "0.31 $/kWh"),
    ])
}
