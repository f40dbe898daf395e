import PlacementModel
import Quantities
import Testing

/// The placement tables of the documents, against the manifests that state their rows
/// (docs/documents.md#tables-that-come-out).
@Suite("The documents' tables of places") struct DocumentTableTests {
  @Test func `D0 step 1: the workload matrix`() throws {
    let example = try Example("documents/workload-matrix")
    #expect(
      example.places == [
        "data-exploration: local", "model-prototyping: local", "small-training: local",
        "large-training: cloud", "production-inference: hybrid", "batch-processing: cloud",
      ])
    // Each row for the reason the page gives.
    let questions = try example.place.jobs.map { try example.asked($0.name).last }
    #expect(questions == ["C4s", "Q2", "C4s", "Q3", "C3", "Q3"])
  }

  @Test func `D1 category 4: the data-processing matrix, and its edge`() throws {
    let example = try Example("documents/data-processing")
    #expect(
      example.places == [
        "small-sensitive: local", "small-open: local", "large-sensitive: local",
        "large-open: cloud", "edge: local",
      ])
    #expect(try example.destination("small-sensitive") == .local)
    #expect(try example.destination("large-sensitive") == .localWithBackup)
    // A byte over the edge is the larger class.
    let over = try Example(
      "documents/data-processing",
      jobs: { jobs in
        jobs[4].data.input = ByteCount(bytes: jobs[4].data.input.bytes + 1)
      })
    #expect(over.places.last == "edge: cloud")
  }

  @Test func `D1: the workload categories`() throws {
    #expect(
      try Example("documents/categories").places == [
        "category-1: local", "category-2: cloud", "category-3: hybrid",
        "category-3-regulated: local", "category-4-small: local", "category-4-large: cloud",
      ])
  }

  @Test func `D0: the allocator, whose budget is never drawn down`() throws {
    let example = try Example("documents/allocator", policy: .allocator)
    #expect(
      example.places == [
        "confidential: local", "first: local", "second: cloud", "third: cloud", "fourth: queue",
        "fifth: local",
      ])
    #expect(example.places == example.allocatedAsPrinted(capacity: 400, budget: 100))
    let budget = try #require(example.place.cloud.budget)
    #expect(example.plan.totals.cloud > budget)
  }

  @Test func `D3: one finding for each row of the pattern comparison`() throws {
    let example = try Example("documents/patterns")
    let findings = example.place.patterns(in: example.plan)
    let rows = findings.map {
      [
        $0.pattern.rawValue, $0.pattern.dataMovement, $0.pattern.bestFor,
        $0.pattern.complexity.rawValue,
      ]
    }
    #expect(
      rows == [
        ["cloud burst", "Data to cloud (sampled)", "Variable training demand", "Medium"],
        ["split inference", "Models both directions", "Mixed sensitivity workloads", "Medium"],
        [
          "train on-prem, serve in cloud", "Models to cloud only", "Data residency compliance",
          "Low",
        ],
        ["federated learning", "Gradients only", "Multi-site privacy", "High"],
      ])
    let names = findings.map { $0.jobs.map { example.place.jobs[$0].name } }
    #expect(
      names == [["sweeps"], ["recommendations"], ["diagnosis-model", "diagnosis"], ["tumours"]])
  }

  @Test(
    "D2 and D1: the lists for choosing",
    arguments: [
      (
        "home", LabVerdict.Side.home,
        [.sensitiveData, .alwaysOn, .predictableWork, .developing, .lowLatency, .smallModels]
          as [LabVerdict.ID]
      ),
      (
        "cloud", .cloud,
        [
          .dynamicScale, .latestHardware, .variableWork, .globalReach, .oneTimeMassive,
          .veryLargeModels,
        ]
      ),
      (
        "hybrid", .hybrid,
        [.developHomeTrainCloud, .balanceCost, .mixedSensitivity, .productionInference]
      ),
    ])
  func choosing(name: String, side: LabVerdict.Side, criteria: [LabVerdict.ID]) throws {
    let example = try Example("documents/choose-\(name)")
    let verdict = example.place.verdict(of: example.plan)
    #expect(verdict.verdict == side)
    let held = Set(verdict.criteria.filter { $0.holds == true }.map(\.id))
    for id in criteria { #expect(held.contains(id), "\(id)") }
  }
}

extension Example {
  /// D0's `HybridResourceAllocator`, line by line in its own figures.
  fileprivate func allocatedAsPrinted(capacity: Double, budget: Double) -> [String] {
    var used = 0.0
    return place.jobs.map { job in
      let units = job.referenceHours.count * Double(job.gpus.count) * 4
      let answer: String
      if job.sensitivity == .high {
        answer = "local"
      } else if used + units <= capacity {
        used += units
        answer = "local"
      } else if units / 4 * 1.50 <= budget {
        answer = "cloud"
      } else {
        answer = "queue"
      }
      return "\(job.name): \(answer)"
    }
  }
}
