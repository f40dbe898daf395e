import Diagnostics
import Manifests
import PlacementModel
import Quantities
import Testing

@Suite("Keys of the amortised basis and of assumed prices") struct AmortisedKeyTests {
  @Test func `are read into the lab, its pools and the cloud`() throws {
    let manifest = try #require(
      reading(
        """
        lab:
          overhead: $730/month
          utilization: 25%
          gpus:
            - {model: RTX 4090, count: 2, price: $1600, maintenance: $0.02/h}
        cloud: {assume-discounts: documents-at-best}
        jobs: [{name: a, kind: training, hours: 3}]
        """
      ).manifest)
    #expect(manifest.lab.overhead == MonthlyRate(perMonth: .dollars(730)))
    #expect(manifest.lab.expectedUtilization == (try Share(percent: 25)))
    #expect(!manifest.lab.assumed.contains(.expectedUtilization))
    #expect(manifest.lab.pools[0].maintenance == HourlyRate(perHour: Money(micros: 20_000)))
    #expect(manifest.cloud.assumedDiscounts == .documentsAtBest)
    let again = try #require(reading(manifest.longForm()).manifest)
    #expect(again.lab == manifest.lab)
    #expect(again.cloud == manifest.cloud)
  }

  @Test func `no GPU is busy none of the time`() {
    let text = "lab: {utilization: 0%, gpus: [1 x RTX 4090]}\njobs: []\n"
    #expect(reading(text).diagnostics.map(\.diagnostic.code) == ["impossible-number"])
  }

  @Test func `processors and kept data are read into the job`() throws {
    let manifest = try #require(
      reading(
        "jobs: [{name: a, kind: batch, hours: 3, gpus: none, cpus: 16, keep: 500GB}]\n"
      ).manifest)
    #expect(manifest.jobs[0].processors == 16)
    #expect(manifest.jobs[0].data.kept == ByteCount(bytes: 500_000_000_000))
    #expect(!manifest.jobs[0].assumed.contains(.processors))
  }
}

@Suite("A level that stands in the defaults") struct DefaultedSensitivityTests {
  @Test func `is told from a job's own, also in the long form`() throws {
    let text = """
      defaults: {sensitivity: low}
      jobs:
        - {name: a, kind: training, hours: 3}
        - {name: b, kind: training, hours: 3, sensitivity: low}
      """
    let manifest = try #require(reading(text).manifest)
    #expect(manifest.jobs.map { $0.assumed.contains(.defaultedSensitivity) } == [true, false])
    let again = try #require(reading(manifest.longForm()).manifest)
    #expect(again.jobs == manifest.jobs)
  }
}

@Suite("Users all over the world") struct GlobalJobTests {
  @Test func `are a matter of question 6, whatever the kind of job`() throws {
    let text = """
      lab: {gpus: [1 x RTX 4090]}
      cloud: {providers: [aws]}
      jobs: [{name: a, kind: batch, hours: 3, sensitivity: low, global: yes}]
      """
    #expect(reading(text).diagnostics.isEmpty)
    let manifest = try #require(reading(text).manifest)
    let plan = try PlacementCase(
      lab: manifest.lab, cloud: manifest.cloud, jobs: manifest.jobs,
      prices: manifest.catalogue.prices
    ).plan(.documents)
    #expect(plan.placements[0].place == .cloud)
    let last = try #require(plan.placements[0].trace.last)
    #expect(DecisionTree.documents.nodes[last.node].question == .global)
    #expect(last.answer)
  }
}
