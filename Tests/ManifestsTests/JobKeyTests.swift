import PlacementModel
import Quantities
import Testing

@testable import Manifests

@Suite("The keys of a job") struct JobKeyTests {
  struct Request: Sendable, CustomTestStringConvertible {
    let text: String
    var count = 1
    var share = 1.0
    var name: String?
    var gigabytes: Double?
    var isExact = false
    var anyVendor = false
    var testDescription: String { text }
  }

  @Test(
    "GPUs in every short form",
    arguments: [
      Request(text: "any"), Request(text: "4", count: 4), Request(text: "4 x any", count: 4),
      Request(text: "none", count: 0), Request(text: "0", count: 0),
      Request(text: "24GB+", gigabytes: 24), Request(text: "24 GB", gigabytes: 24),
      Request(text: "2 x 24GB+", count: 2, gigabytes: 24),
      Request(text: "40GiB+", gigabytes: 42.949_672_96),
      Request(text: "8 x A100-80GB", count: 8, name: "A100-80GB"),
      Request(text: "8x a100_80gb", count: 8, name: "A100-80GB"),
      Request(text: "8 × A100 80GB", count: 8, name: "A100-80GB"),
      Request(text: "RTX 4090", name: "RTX 4090"), Request(text: "1080 Ti", name: "GTX 1080 Ti"),
      Request(text: "2 x 3090", count: 2, name: "RTX 3090"),
      Request(text: "2 x H100 only", count: 2, name: "H100", isExact: true),
      Request(text: "4 x A100-80GB, any vendor", count: 4, name: "A100-80GB", anyVendor: true),
      Request(text: "0.5 x A100-80GB", share: 0.5, name: "A100-80GB"),
      Request(text: "1/2 x A100-80GB", share: 0.5, name: "A100-80GB"),
      Request(text: "1g.10gb", share: 1.0 / 7, name: "A100-80GB"),
      Request(text: "2 x 3g.20gb", count: 2, share: 3.0 / 7, name: "A100-40GB"),
      Request(text: "{count: 8, model: A100-80GB}", count: 8, name: "A100-80GB"),
      Request(text: "{model: A100, memory: 80GB}", name: "A100-80GB"),
      Request(text: "{count: 2, memory: 24GB}", count: 2, gigabytes: 24),
      Request(
        text: "{model: A100-80GB, share: 25%, only: yes, vendor: any}", share: 0.25,
        name: "A100-80GB", isExact: true, anyVendor: true),
      Request(text: "{count: 0}", count: 0),
    ])
  func requests(_ row: Request) throws {
    let all = try manifest("jobs: [{name: a, kind: training, hours: 1, gpus: \(quoted(row.text))}]")
    let request = all.jobs[0].gpus
    #expect(request.count == row.count)
    #expect(request.share.fraction == row.share)
    #expect(request.anyVendor == row.anyVendor)
    switch request.model {
    case .any: #expect(row.name == nil && row.gigabytes == nil)
    case .memory(let memory): #expect(memory.inGigabytes == row.gigabytes)
    case .model(let id), .exactly(let id):
      let model = all.catalogue.prices.gpus[id]
      #expect(model.name == row.name || model.family == row.name)
      #expect(row.isExact == (request.model == .exactly(id)))
    }
  }

  struct Often: Sendable, CustomTestStringConvertible {
    let text: String
    let recurrence: Recurrence
    var testDescription: String { text }
  }

  @Test(
    "how often, in every form",
    arguments: [
      Often(text: "once", recurrence: .once), Often(text: "continuous", recurrence: .continuous),
      Often(text: "24/7", recurrence: .continuous), Often(text: "hour", recurrence: .hourly),
      Often(text: "hourly", recurrence: .hourly), Often(text: "day", recurrence: .daily),
      Often(text: "daily", recurrence: .daily), Often(text: "24h", recurrence: .daily),
      Often(text: "week", recurrence: .weekly), Often(text: "weekly", recurrence: .weekly),
      Often(text: "month", recurrence: .monthly), Often(text: "monthly", recurrence: .monthly),
      Often(text: "1 per month", recurrence: .monthly),
      Often(text: "6h", recurrence: .every(hours: 6)),
      Often(text: "3 days", recurrence: .every(hours: 72)),
      Often(text: "every 6h", recurrence: .every(hours: 6)),
      Often(text: "3 per month", recurrence: .runsPerMonth(numerator: 3, denominator: 1)),
      Often(text: "20/month", recurrence: .runsPerMonth(numerator: 20, denominator: 1)),
      Often(text: "2 per day", recurrence: .runsPerMonth(numerator: 1_460, denominator: 24)),
      Often(text: "5 times a week", recurrence: .runsPerMonth(numerator: 3_650, denominator: 168)),
      Often(text: "0.5 per month", recurrence: .runsPerMonth(numerator: 5, denominator: 10)),
      Often(
        text: "1460/24 per month", recurrence: .runsPerMonth(numerator: 1_460, denominator: 24)),
      Often(text: "90min", recurrence: .runsPerMonth(numerator: 2_628_000, denominator: 5_400)),
    ])
  func recurrences(_ row: Often) throws {
    #expect(try job("kind: training\nhours: 1\nevery: \(row.text)").recurrence == row.recurrence)
  }

  @Test(
    "hours with and without a unit, and the GPU they refer to",
    arguments: [
      ("3", 3.0, "RTX 4090"), ("2.5", 2.5, "RTX 4090"), ("1h30m", 1.5, "RTX 4090"),
      ("20 on RTX 3090", 20, "RTX 3090"), ("{hours: 20, on: RTX 3090}", 20, "RTX 3090"),
      ("2 days on H100-PCIe", 48, "H100-PCIe"),
    ])
  func hours(text: String, hours: Double, reference: String) throws {
    let job = try job("kind: training\nhours: \(text)")
    let name = embedded.prices.gpus.find(reference)
    #expect(job.referenceHours.count == hours)
    #expect(job.work.reference == name)
    #expect(job.assumed.contains(.reference) == (reference == "RTX 4090"))
  }

  @Test func `hours refer to the GPU asked for, else to the first pool that will do`() throws {
    let gpus = embedded.prices.gpus
    func reference(_ keys: String) throws -> GPUModel.ID? {
      try job("kind: training\nhours: 1\n\(keys)").work.reference
    }
    #expect(try reference("gpus: 2 x H100-SXM") == gpus.find("H100-SXM"))
    #expect(try reference("gpus: 24GB+") == gpus.find("RTX 4090"))
    #expect(try reference("gpus: 48GB+") == gpus.find("A100-80GB"))
    #expect(try reference("gpus: none") == nil)
  }

  struct Place: Sendable, CustomTestStringConvertible {
    let text: String
    let location: DataNeed.Location
    var testDescription: String { text }
  }

  @Test(
    "where data lies",
    arguments: [
      Place(text: "2TB", location: .lab), Place(text: "2TB in lab", location: .lab),
      Place(text: "2TB in /srv/corpus", location: .lab),
      Place(text: "2TB in nfs://box/corpus", location: .lab),
      Place(
        text: "2TB in s3://corpus (us-east-1)",
        location: .cloud(provider: "aws", region: "us-east-1")),
      Place(text: "2TB in gs://corpus", location: .cloud(provider: "gcp", region: nil)),
      Place(
        text: "2TB in https://a.blob.core.windows.net/c",
        location: .cloud(provider: "azure", region: nil)),
      Place(text: "2TB in r2://c", location: .cloud(provider: "r2", region: nil)),
      Place(text: "2TB in aws us-east-1", location: .cloud(provider: "aws", region: "us-east-1")),
      Place(text: "{size: 2TB, in: lambda}", location: .cloud(provider: "lambda", region: nil)),
      Place(text: "{size: 2TB}", location: .lab),
    ])
  func data(_ row: Place) throws {
    let job = try job("kind: training\nhours: 1\ndata: \(row.text)")
    #expect(job.data.input == ByteCount(bytes: 2_000_000_000_000))
    #expect(job.data.location == row.location)
    #expect(job.assumed.contains(.location) == !row.text.contains("in"))
  }

  @Test(
    "requests, short and long",
    arguments: [
      "40/s, peak 180/s 2h/day, 12/s per GPU", "40/s, peak 180/s for 2h, 12/s per GPU",
      "{average: 40/s, peak: 180/s, peak-hours: 2, per-gpu: 12/s}",
    ])
  func demand(text: String) throws {
    let job = try job("kind: inference\nrequests: \(text)")
    let serving = try #require(job.serving)
    #expect(serving.average == RequestRate(perSecond: 40))
    #expect(serving.peak == RequestRate(perSecond: 180))
    #expect(serving.perGPU == RequestRate(perSecond: 12))
    #expect(serving.peakTimePerDay == .seconds(7_200))
    #expect(job.assumed.isDisjoint(with: [.peakTime, .perGPURate]))
  }

  @Test(
    "checkpoints, short and long",
    arguments: [
      "every 30min, takes 2min, restart 5min", "30min, takes 2min, restart 5min",
      "{every: 30min, takes: 2min, restart: 5min}",
    ])
  func checkpoints(text: String) throws {
    let job = try job("kind: training\nhours: 1\ncheckpoint: \(text)")
    #expect(
      job.checkpointing
        == Checkpointing(interval: .seconds(1_800), cost: .seconds(120), restart: .seconds(300)))
    #expect(!job.assumed.contains(.checkpointCost))
  }

  @Test func `a job says no to a default`() throws {
    let all = try manifest(
      """
      defaults: {checkpoint: auto, place: cloud, compliance: [HIPAA], interruptible: no}
      jobs:
        - {name: a, kind: training, hours: 1}
        - {name: b, kind: training, hours: 1, checkpoint: none, place: any, compliance: none,
           interruptible: yes}
      """)
    #expect(all.jobs[0].checkpointing?.interval == nil && all.jobs[0].checkpointing != nil)
    #expect(all.jobs[0].pin == .cloud && all.jobs[0].regimes.map(\.name) == ["HIPAA"])
    #expect(all.jobs[1].checkpointing == nil && all.jobs[1].pin == nil)
    #expect(all.jobs[1].regimes.isEmpty && all.jobs[1].isInterruptible)
    #expect(all.jobs.allSatisfy { !$0.assumed.contains(.interruptible) })
  }

  @Test func `jobs by name are jobs`() throws {
    let all = try manifest(
      """
      jobs:
        prepare: {kind: data-processing, hours: 2, result: 40GB}
        train: {kind: training, hours: 10, depends-on: [prepare, prepare]}
        serve: {kind: inference, depends-on: [{job: train, data: 2GB}]}
      """)
    #expect(all.jobs.map(\.name) == ["prepare", "train", "serve"])
    #expect(
      all.jobs[1].dependencies == [Dependency(job: 0, data: ByteCount(bytes: 40_000_000_000))])
    #expect(all.jobs[2].dependencies == [Dependency(job: 1, data: ByteCount(bytes: 2_000_000_000))])
  }

  private func quoted(_ text: String) -> String { text.hasPrefix("{") ? text : "\"\(text)\"" }
}
