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

  /// The month in which some nodes of an offer are reserved and paid for, with the way in which they are
  /// bought; nil where that cannot be.
  func reserving(
    _ nodes: Int, of index: Int
  ) throws(QuantityError) -> (place: PlacementCase, way: PurchaseOption)? {
    guard prices.offers[index].paidHours == nil,
      let (way, rate) = reservation(of: prices.offers[index])
    else { return nil }
    let hours = Double(nodes) * Double(BillingMonth.hours)
    var place = withoutReservations
    place.prices.offers[index].paidHours = DeviceHours(hours)
    if let budget = cloud.budget {
      let left = try budget - rate.charge(forHours: hours)
      guard left >= .zero else { return nil }
      place.cloud.budget = left
    }
    return (place, way)
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
  /// Up to so many jobs plans are made for more numbers of nodes.
  private static let fewReserving = 400

  /// Searches where jobs may share reservations: with each job's by itself, without any, and with their
  /// rates by the hour.
  static func sharingReservations(
    _ place: PlacementCase, effort: PlanningEffort?, _ search: inout OfferSearch
  ) throws(QuantityError) -> CheapestPlan {
    var best = try CheapestPlan(apart: place, effort: effort, &search)
    let floor = best.bound(in: place)
    func other(
      _ place: PlacementCase, _ effort: PlanningEffort?
    ) throws(QuantityError) -> CheapestPlan {
      var search = OfferSearch(place)
      return try CheapestPlan(searching: place, effort: effort, &search)
    }
    let isMany = place.jobs.count > manyReserving
    guard let reservation = place.leastReservation,
      reservation <= place.cloud.budget ?? reservation
    else {
      let none = try other(place.withoutReservations, effort)
      best.take(none, in: place)
      best.bind(by: max(floor, none.bound(in: place)), in: place)
      return best
    }
    // Nothing costs less where nothing can be reserved than where that is to be had by the hour.
    var least = Money(micros: .max)
    if !isMany {
      let none = try other(place.withoutReservations, effort)
      best.take(none, in: place)
      least = none.bound(in: place)
    }
    let usual = effort ?? .usual(jobCount: place.jobs.count)
    let less = PlanningEffort(steps: usual.steps / 4)
    let (hourly, ways) = place.reservingByTheHour()
    var found = try other(hourly, less)
    var some = found.bound(in: place)
    var nodes = best.reservedNodes(of: place)
    if found.reserve(ways, in: place) {
      best.take(found, in: place)
      nodes += found.reservedNodes(of: place)
    }
    if some < best.total, !isMany,
      !CheapestSearch(place, effort: nil, searching: &search).mayHaveUnknown
    {
      // Beside the first job of a node the others run for nothing.
      let (none, ways) = place.reservingByTheHour(isFree: true)
      var free = try other(none, less)
      some = max(some, try free.bound(in: place) + reservation)
      if free.reserve(ways, in: place) {
        best.take(free, in: place)
        nodes += free.reservedNodes(of: place)
      }
    }
    least = min(least, some)
    if least < best.total, !isMany {
      let most = place.jobs.count > fewReserving ? 2 : 8
      for (offer, count) in Self.neighbors(of: nodes).prefix(most) {
        guard let (month, way) = try place.reserving(count, of: offer) else { continue }
        var found = try other(month, less)
        found.reserve(offer, way)
        best.take(found, in: place)
        if found.buyWide(than: count, of: offer, in: place) { best.take(found, in: place) }
      }
    }
    best.bind(by: max(floor, least), in: place)
    return best
  }

  /// Reserves in some way what was had of hours that are paid for.
  private mutating func reserve(_ offer: Int, _ way: PurchaseOption) {
    for job in choices.indices
    where choices[job].purchase == .prepaid && choices[job].offer == Int32(offer) {
      choices[job].purchase = way
    }
  }

  /// Buys on demand for jobs that need more nodes of an offer at once than some, so that those are enough.
  ///
  /// - Returns: Whether there are such jobs, and on demand is allowed.
  private mutating func buyWide(than count: Int, of offer: Int, in place: PlacementCase) -> Bool {
    guard place.cloud.options.contains(.onDemand) else { return false }
    var isChanged = false
    for job in choices.indices
    where choices[job].purchase.isReserved && choices[job].offer == Int32(offer) {
      guard case .success(let nodes) = place.nodes(for: place.jobs[job], on: offer), nodes > count
      else { continue }
      choices[job].purchase = .onDemand
      isChanged = true
    }
    return isChanged
  }

  /// How many nodes are reserved of each offer, by offer, once bills are settled together.
  private func reservedNodes(of place: PlacementCase) -> [(offer: Int, nodes: Int)] {
    var settled = self
    guard (try? settled.settle(in: place)) != nil, let plan = settled.plan else { return [] }
    var nodes: [Int: Int] = [:]
    for placement in plan.placements {
      guard let offer = placement.cloud?.offer, let reservation = placement.reservation else {
        continue
      }
      nodes[offer] = reservation.nodes
    }
    return nodes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Numbers of nodes worth trying: those of some plans, and one node fewer and more; each once.
  private static func neighbors(
    of nodes: [(offer: Int, nodes: Int)]
  ) -> [(offer: Int, nodes: Int)] {
    var result: [(offer: Int, nodes: Int)] = []
    for step in [0, -1, 1] {
      for (offer, count) in nodes where count + step > 0 {
        if !result.contains(where: { $0 == (offer, count + step) }) {
          result.append((offer, count + step))
        }
      }
    }
    return result
  }
}
