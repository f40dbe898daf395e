/// Rated offers that no other of the same lane beats: of those that are no worse in anything the first
/// in order stays.
///
/// Which ones stay does not depend on the order in which they are added.
struct OfferFront {
  private let offers: [Offer]
  /// Of each lane the first of its offers in `kept`; -1 for none.
  private var heads: [Int32] = []
  /// Lanes with offers.
  private var lanes: [Int32] = []
  /// Each with the next one of its lane, -1 at the end.
  private var kept: [(offer: RatedOffer, next: Int32)] = []

  init(_ offers: [Offer]) { self.offers = offers }

  /// - Complexity: O(offers that stay in the lane).
  @inline(__always)
  mutating func add(_ rated: RatedOffer) {
    let lane = Int(rated.lane)
    while heads.count <= lane { heads.append(-1) }
    if heads[lane] < 0 { lanes.append(rated.lane) }
    var before: Int32 = -1
    var at = heads[lane]
    while at >= 0 {
      let (other, next) = kept[Int(at)]
      if other.isNoWorse(than: rated), other.precedes(rated, offers) { return }
      if rated.isNoWorse(than: other), rated.precedes(other, offers) {
        if before < 0 { heads[lane] = next } else { kept[Int(before)].next = next }
      } else {
        before = at
      }
      at = next
    }
    kept.append((rated, heads[lane]))
    heads[lane] = Int32(truncatingIfNeeded: kept.count - 1)
  }

  /// Those that are left, in no order; the front is empty then.
  mutating func take() -> [RatedOffer] {
    var left: [RatedOffer] = []
    left.reserveCapacity(kept.count)
    for lane in lanes {
      var at = heads[Int(lane)]
      heads[Int(lane)] = -1
      while at >= 0 {
        left.append(kept[Int(at)].offer)
        at = kept[Int(at)].next
      }
    }
    lanes.removeAll(keepingCapacity: true)
    kept.removeAll(keepingCapacity: true)
    return left
  }
}
