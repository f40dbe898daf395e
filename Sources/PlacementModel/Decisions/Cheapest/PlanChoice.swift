import Quantities

/// One way to carry out one job: what is chosen, without what follows from it.
///
/// Small, as a million jobs have several million of them.
struct PlanChoice: Hashable {
  enum Kind: UInt8 { case wait, local, cloud, hybrid }

  var kind: Kind
  var purchase = PurchaseOption.onDemand
  /// Index of a pool; -1 for a job without GPUs.
  var pool: Int32 = -1
  /// For a hybrid service: how many GPUs of the pool it may have.
  var room: Int32 = 0
  /// Index of an offer.
  var offer: Int32 = -1

  static let wait = PlanChoice(kind: .wait)
}

/// A choice with what it costs and takes, in the integers that plans are searched in.
///
/// What earlier jobs hand over is not in it: that depends on where they are.
struct JobOption: Equatable {
  var choice: PlanChoice
  /// Number of the region where it rents, in ``PlanSites``; 0, the lab, if it rents nothing.
  var region: Int32 = 0
  /// Whether every price is known.  What is not known counts for nearly as much as waiting.
  var isKnown = true
  /// Micro-dollars a month.
  var cost: Int64
  /// Micro-dollars of the cloud budget.
  var budget: Int64 = 0
  /// Billionths of a GPU-hour of the pool.
  var poolUse: Int64 = 0
  /// Billionths of a node-hour that is paid for, of the offer chosen.
  var paidUse: Int64 = 0
  /// Hours from start to finish of a run.
  var hours = Hours.zero

  var waits: Bool { choice.kind == .wait }
  var usesLab: Bool { choice.kind == .local || choice.kind == .hybrid }
  /// Where the job's data lies afterwards, by number; nil if it does not run.
  var site: Int32? { waits ? nil : usesLab ? 0 : region }
}

/// Regions by number: 0 is the lab, and every region that has an offer follows.
struct PlanSites {
  private(set) var all: [Site] = [.lab]
  private(set) var ofOffer: [Int32] = []
  /// The first region of the same provider, for each region.
  private var firstOfProvider: [Int32] = [0]

  init(_ sites: OfferSites) {
    var first: [String: Int32] = [:]
    for terms in sites.terms {
      let next = Int32(truncatingIfNeeded: all.count)
      all.append(.cloud(provider: terms.provider, region: terms.region))
      firstOfProvider.append(first[terms.provider] ?? next)
      if first[terms.provider] == nil { first[terms.provider] = next }
    }
    // Behind the lab.
    ofOffer = sites.ofOffer.map { $0 + 1 }
  }

  /// How far a region is from where data lies, as far as it matters to what moving it costs.
  enum Distance: UInt8 { case nowhere, near, region, provider }

  /// How far it is from where data lies to the region that needs it, 0 if no cloud does.
  func distance(_ from: Int32, _ region: Int32) -> Distance {
    if region == 0 { return .nowhere }
    if from == region { return .near }
    guard firstOfProvider[Int(from)] == firstOfProvider[Int(region)] else { return .provider }
    // Where a region is not known, data may lie in it already.
    if case .cloud(_, _?) = all[Int(from)], case .cloud(_, _?) = all[Int(region)] { return .region }
    return .near
  }
}

/// Capacities of a case as integers: the pools in the lab's order, then the cloud budget.
enum PlanUnits {
  /// Billionths of a GPU-hour: far below what anybody can tell apart.
  static let perHour = 1e9
  /// Sums that fit to the last minute are not turned away for their last bit.
  private static let tolerance = 1e-9
  private static let most: Int64 = 4_000_000_000_000_000_000

  static func capacity(_ hours: DeviceHours) -> Int64 {
    let units = (hours.count * perHour * (1 + tolerance)).rounded(.up)
    return units > 0 ? (units < 4e18 ? Int64(units) : most) : 0
  }

  static func use(_ hours: DeviceHours) -> Int64? {
    let units = (hours.count * perHour).rounded(.down)
    return units >= 0 && units < 4e18 ? Int64(units) : nil
  }
}
