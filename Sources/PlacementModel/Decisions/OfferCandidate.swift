import Quantities

/// An offer that may take a job: the nodes it needs there and how fast they are.
struct OfferCandidate: Hashable {
  /// Index into the price book's offers.
  var offer: Int
  var nodes: Int
  var speed: SpeedTable.Speed
}

/// A candidate bought in one way, with what was looked up for it once for all jobs of a shape.
///
/// Shared, not copied: every job of a shape goes through all of them.
final class PricedCandidate: Sendable {
  let candidate: OfferCandidate
  let option: PurchaseOption
  /// Of one node; nil if unknown.
  let price: HourlyRate?
  private let traits: OfferTraits

  /// On demand, for what falls back to it or is compared with it; nil if unknown.
  var onDemand: HourlyRate? { traits.onDemand }
  /// Interruptions, for spot.
  var rate: InterruptionRates.Rate? { option == .spot ? traits.rate : nil }
  var terms: SiteTerms { traits.terms }

  init(_ candidate: OfferCandidate, _ option: PurchaseOption, _ traits: OfferTraits) {
    self.candidate = candidate
    self.option = option
    self.traits = traits
    price = traits.price(option)
  }

  /// The same for an offer whose traits are not at hand.
  convenience init(
    _ candidate: OfferCandidate, _ option: PurchaseOption, in place: PlacementCase
  ) {
    let offer = place.prices.offers[candidate.offer]
    let rate = place.prices.interruptions.rate(for: offer)
    let traits = OfferTraits(
      of: offer, interrupted: rate, under: SiteTerms(offer, place.prices), in: place)
    self.init(candidate, option, traits)
  }

  /// Whether a month of the job costs more here than elsewhere, whatever is added to its hours.
  func isDearer(than best: Money?, for job: Job, standby: Standby?) -> Bool {
    guard let best else { return false }
    return floor(for: job, standby: standby) > best.dollars * (1 + 1e-9)
  }

  /// Less than a month of the job can cost here, in dollars: its work without start-up,
  /// interruptions and data.  Infinite if no price is known.
  private func floor(for job: Job, standby: Standby?) -> Double {
    guard let price else { return .infinity }
    if let standby { return price.perHour.dollars * standby.hours.count }
    let hours =
      job.recurrence == .continuous
      ? Double(BillingMonth.hours)
      : job.work.duration.hours / candidate.speed.ratio * job.recurrence.runsPerMonth
    return price.perHour.dollars * Double(candidate.nodes) * hours
  }
}

/// Everything about a job that settles which offers may take it.  Jobs that agree in it share one
/// search through the catalogue.
struct OfferKey: Hashable {
  var gpus: GPURequest
  var processors: Int
  var reference: GPUModel.ID?
  var pace: Job.Pace
  var basis: SpeedBasis
  var isDealtOut: Bool
  var isService: Bool
  var rules: OfferRules

  init(_ job: Job, isTied: Bool) {
    gpus = job.gpus
    processors = job.gpus.count == 0 ? job.processors : 0
    reference = job.work.reference
    pace = job.pace
    basis = job.kind.boundBy
    isDealtOut = job.isDealtOut
    isService = job.isService
    rules = OfferRules(job, isTied: isTied)
  }
}

extension Job {
  /// Whether one run may use machines without a fast link between them: files and inputs can be
  /// dealt out.  The GPUs of one replica of a service cannot, they hold one model together.
  var isDealtOut: Bool { kind == .batch || kind == .dataProcessing }
}
