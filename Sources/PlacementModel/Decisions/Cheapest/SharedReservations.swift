import Quantities

// Jobs that reserve the same machine share it, so that what one pays depends on the others.  Each pays at
// least for the hours that it needs, at the reserved rate, so that a plan of a month in which that rate is
// to be had by the hour says what no plan costs less than; and whoever reserves at all pays for a node
// all month.

extension PlacementCase {
  /// Whether jobs may reserve the same machine.
  var sharesReservations: Bool { cloud.options.contains(where: \.isReserved) }

  /// The month in which nothing can be reserved.
  var withoutReservations: PlacementCase {
    var place = self
    place.cloud.options = cloud.options.filter { !$0.isReserved }
    return place
  }

  /// The cheapest way to reserve a node of an offer, and its rate.
  private func reservation(of offer: Offer) -> (option: PurchaseOption, rate: HourlyRate)? {
    PurchaseOption.allCases.filter { $0.isReserved && cloud.options.contains($0) }
      .compactMap { option in price(of: offer, option).map { (option, $0) } }
      .min { $0.rate < $1.rate }
  }

  /// The month in which reserved nodes are had by the hour, at their rate or for nothing, with the way in
  /// which hours on demand are bought there.
  func reservingByTheHour(isFree: Bool = false) -> (place: PlacementCase, ways: [PurchaseOption]) {
    var place = withoutReservations
    var ways = [PurchaseOption](repeating: .onDemand, count: prices.offers.count)
    for index in prices.offers.indices {
      let offer = prices.offers[index]
      // What falls back from spot pays that too, and no more than is listed.
      let listed = price(of: offer, .onDemand)
      guard let (option, rate) = reservation(of: offer), listed.map({ rate < $0 }) ?? true else {
        continue
      }
      ways[index] = option
      place.prices.offers[index].onDemand = isFree ? .zero : rate
    }
    place.cloud.options.insert(.onDemand)
    return (place, ways)
  }

  /// What whoever reserves pays at least; nil where nobody can.
  var leastReservation: Money? {
    prices.offers.filter { cloud.admits($0) }.compactMap { reservation(of: $0)?.rate }.min()
      .flatMap { try? $0.charge(forHours: Double(BillingMonth.hours)) }
  }
}

extension CheapestPlan {
  /// Beyond so many jobs a bound is made from the rate by the hour alone.
  private static let manyReserving = 2_000

  /// Searches where jobs may share reservations: with each job's by itself, without any, and with their
  /// rates by the hour.
  static func sharingReservations(
    _ place: PlacementCase, effort: PlanningEffort?, _ search: inout OfferSearch
  ) throws(QuantityError) -> CheapestPlan {
    var best = try CheapestPlan(apart: place, effort: effort, &search)
    let floor = best.lowerBound
    func other(
      _ place: PlacementCase, _ effort: PlanningEffort?
    ) throws(QuantityError) -> CheapestPlan {
      var search = OfferSearch(place)
      return try CheapestPlan(searching: place, effort: effort, &search)
    }
    let none = try other(place.withoutReservations, effort)
    best.take(none, in: place)
    var bound = none.lowerBound
    if let least = place.leastReservation, least <= place.cloud.budget ?? least {
      let usual = effort ?? .usual(jobCount: place.jobs.count)
      let less = PlanningEffort(steps: usual.steps / 4)
      let (hourly, ways) = place.reservingByTheHour()
      var found = try other(hourly, less)
      var some = found.lowerBound
      if found.reserve(ways, in: place) { best.take(found, in: place) }
      if some < best.total, place.jobs.count <= manyReserving,
        !CheapestSearch(place, effort: nil, searching: &search).mayHaveUnknown
      {
        // Beside the first job of a node the others run for nothing.
        let (none, ways) = place.reservingByTheHour(isFree: true)
        var free = try other(none, less)
        some = max(some, try free.lowerBound + least)
        if free.reserve(ways, in: place) { best.take(free, in: place) }
      }
      bound = min(bound, some)
    }
    best.bind(by: max(floor, bound))
    return best
  }
}
