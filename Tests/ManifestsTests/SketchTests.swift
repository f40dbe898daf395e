import Diagnostics
import PlacementModel
import Quantities
import Testing

@testable import Manifests

@Suite("A whole manifest") struct SketchTests {
  static let text = """
    lab:
      place: US-CA
      electricity: 0.19 $/kWh
      uplink: 200 Mbps
      gpus:
        - 2 x RTX 4090, bought 2024-06 for $1,600 each
        - model: RTX 3090
          count: 1
          memory: 24GB

    cloud:
      budget: $800/month
      providers: [aws, lambda, runpod]

    defaults:
      sensitivity: low

    jobs:
      - name: explore
        kind: exploration
        hours: 3
        every: day

      - name: scans
        kind: training
        gpus: 1 x 24GB+
        hours: 20
        every: week
        compliance: [HIPAA]

      - name: pretrain
        kind: training
        gpus: 8 x A100-80GB
        hours: 100
        every: month
        data: 2TB in s3://corpus (us-east-1)
        checkpoint: every 30min
        deadline: 7d

      - name: chat
        kind: inference
        gpus: 1 x 24GB+
        every: continuous
        requests: 40/s, peak 180/s
        global: yes
    """

  @Test func `reads without a word of complaint`() {
    #expect(rendered(Self.text) == "")
  }

  @Test func `holds what was written`() throws {
    let manifest = try manifest(Self.text)
    #expect(manifest.lab.pools.map(\.count) == [2, 1])
    #expect(manifest.lab.pools[0].pricePaid == .dollars(1600))
    #expect(manifest.cloud.providers == ["aws", "lambda", "runpod"])
    #expect(manifest.cloud.budget == .dollars(800))
    #expect(manifest.jobs.map(\.name) == ["explore", "scans", "pretrain", "chat"])
    #expect(manifest.jobs.allSatisfy { $0.sensitivity == .low })
    let pretrain = manifest.jobs[2]
    #expect(pretrain.data.location == .cloud(provider: "aws", region: "us-east-1"))
    #expect(pretrain.gpus.count == 8)
    #expect(pretrain.work.reference == manifest.catalogue.prices.gpus.find("A100-80GB"))
    #expect(pretrain.assumed == [.interruptible, .checkpointCost, .defaultedSensitivity])
    let chat = manifest.jobs[3]
    #expect(chat.serving?.peak == RequestRate(perSecond: 180))
    #expect(chat.serving?.isGlobal == true)
    #expect(chat.recurrence == .continuous)
  }
}
