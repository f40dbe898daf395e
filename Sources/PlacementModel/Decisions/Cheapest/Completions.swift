/// What the rest of a piece comes to at least, for each choice of a member before it.
///
/// A member hangs on the first one before it that it is tied to, so that the members are a forest.  From
/// its leaves upwards, the least that a member with all that hangs on it comes to is found for each of
/// its options and each option of what it hangs on (dynamic programming on trees).  Where the ties are
/// a forest and nothing but prices counts, that least is reached; ties beyond it only add.
struct Completions {
  /// An option of a member, with the least that it and all that hangs on it come to.
  struct Choice {
    var option: Int
    var least: Double
  }

  /// The member that each hangs on; nil for one that hangs on none.
  let parent: [Int?]
  /// The link by which it does.
  private let link: [ColumnWalk.Link?]
  private let children: [[Int]]
  /// For each member and option, what it and all that hangs on it come to at least.
  private var down: [[Double]]
  /// For each member and each option of its parent, the least that it can add.
  private(set) var best: [[Double]]
  private var orders: [[Int]]
  /// What a tie adds for each pair of options, by member.
  private var added: [[[Double]]]
  /// Ranked choices that were asked for.
  private var ranked: [[[Choice]?]]

  init(_ members: [ColumnWalk.Member], _ links: [[ColumnWalk.Link]]) {
    link = links.map(\.first)
    parent = link.map { $0?.before }
    var children = [[Int]](repeating: [], count: members.count)
    for (member, parent) in parent.enumerated() {
      if let parent { children[parent].append(member) }
    }
    self.children = children
    down = members.map(\.prices)
    best = members.map { _ in [] }
    orders = members.map(\.order)
    added = members.map { _ in [] }
    ranked = members.map { _ in [] }
  }

  /// The least that all of the piece comes to; infinite if nothing is allowed.
  private(set) var least = 0.0

  /// Works from the last member to the first.
  ///
  /// - Parameter tie: What a link adds at least to the prices of an option of the member before and one
  ///   of the member itself; infinite if they may not go together.
  mutating func fill(_ tie: (_ member: Int, ColumnWalk.Link, _ before: Int, _ own: Int) -> Double) {
    least = 0
    for member in down.indices.reversed() {
      let before = parent[member].map { down[$0].indices } ?? 0..<1
      best[member] = [Double](repeating: .infinity, count: before.count)
      ranked[member] = [[Choice]?](repeating: nil, count: before.count)
      if let link = link[member] {
        added[member] = [[Double]](repeating: [], count: before.count)
        for other in orders[link.before] {
          added[member][other] = orders[member].map { tie(member, link, other, $0) }
        }
      }
      let earlier = parent[member].map { orders[$0] } ?? [0]
      for other in earlier {
        var lowest = Double.infinity
        for (place, own) in orders[member].enumerated() {
          let more = added[member].isEmpty ? 0 : added[member][other][place]
          lowest = min(lowest, down[member][own] + more)
        }
        best[member][other] = lowest
        if let parent = parent[member] { down[parent][other] += lowest }
      }
      if parent[member] == nil { least += best[member][0] }
    }
  }

  /// The choices of a member beside an option of its parent, those that come to least first.
  mutating func choices(of member: Int, beside other: Int) -> [Choice] {
    if let known = ranked[member][other] { return known }
    var choices: [Choice] = []
    choices.reserveCapacity(orders[member].count)
    for (place, own) in orders[member].enumerated() {
      let more = added[member].isEmpty ? 0 : added[member][other][place]
      let least = down[member][own] + more
      if least < .infinity { choices.append(Choice(option: own, least: least)) }
    }
    choices.sort { $0.least != $1.least ? $0.least < $1.least : $0.option < $1.option }
    ranked[member][other] = choices
    return choices
  }

  /// What hangs on an option of a member directly and is open once it is taken.
  func opened(by member: Int, _ option: Int) -> Double {
    children[member].reduce(0) { $0 + best[$1][option] }
  }
}
