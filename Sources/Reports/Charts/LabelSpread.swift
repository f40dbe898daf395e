/// Places for labels that would rather stand closer together than they may.
enum LabelSpread {
  /// Moves positions apart until each is at least `gap` from the next, in their order, and as near
  /// to where they were as that allows.
  ///
  /// - Returns: A place for each, by index; nil if they do not all fit between the bounds.
  static func places(_ wanted: [Double], gap: Double, in bounds: ClosedRange<Double>) -> [Double]? {
    guard Double(wanted.count - 1) * gap <= bounds.upperBound - bounds.lowerBound else {
      return nil
    }
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var places = wanted
    var least = bounds.lowerBound
    for index in order {
      places[index] = max(wanted[index], least)
      least = places[index] + gap
    }
    var most = bounds.upperBound
    for index in order.reversed() {
      places[index] = min(places[index], most)
      most = places[index] - gap
    }
    return places
  }
}
