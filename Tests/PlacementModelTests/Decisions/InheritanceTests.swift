import PlacementModel
import Quantities
import Testing

@Suite("Sensitivity handed down") struct InheritanceTests {
  /// A regulated job, and one that reads what it made.
  private func reader(_ change: (inout Job) -> Void) -> Job {
    let scans = SmallCase.job("scans", .training) { $0.regimes = [ComplianceRegime("HIPAA")] }
    let train = SmallCase.job("train", .training) {
      $0.sensitivity = .low
      $0.assumed = []
      $0.dependencies = [Dependency(job: 0, data: SmallCase.gb(500))]
      change(&$0)
    }
    return PlacementCase(
      lab: SmallCase.lab(), cloud: CloudAccess(), jobs: [scans, train], prices: SmallCase.prices()
    ).jobs[1]
  }

  @Test func `a level nobody stated, or that stands in the defaults, releases nothing`() {
    #expect(reader { $0.assumed = .sensitivity }.regimes == [ComplianceRegime("HIPAA")])
    let defaulted = reader { $0.assumed = .defaultedSensitivity }
    #expect(defaulted.regimes == [ComplianceRegime("HIPAA")])
    #expect(defaulted.assumed.contains(.inheritedSensitivity))
  }

  @Test func `a level of the job's own does`() {
    #expect(!reader { _ in }.isSensitive)
  }
}
