import Quantities

extension Obstacle {
  /// What a person should hear when nothing fits: the option that came nearest.
  public static func nearest(of obstacles: [Obstacle]) -> Obstacle? {
    obstacles.max { $1.isNearer(than: $0) }
  }

  /// Whether the option with this obstacle came nearer to a fit than one with another.
  func isNearer(than other: Obstacle) -> Bool {
    (nearness, reach) > (other.nearness, other.reach)
  }

  /// Whether a fuller purse would do away with it.
  var isBudget: Bool {
    if case .budget = self { true } else { false }
  }

  /// Among obstacles of one kind, how much the option had to give, or how little was missing.
  private var reach: Double {
    switch self {
    case .memory(_, let available): Double(available.bytes)
    case .count(_, let available): Double(available)
    case .processors(_, let available): Double(available ?? 0)
    case .deadline(let needed, let limit): limit.count - needed.count
    case .gpuHours(let needed, let left), .paidHours(let needed, let left):
      left.count - needed.count
    case .budget(let needed, let left): Double(left.micros) - Double(needed.micros)
    default: 0
    }
  }

  /// How near to a fit an option with this obstacle was; the nearest is the one to report.
  private var nearness: Int {
    switch self {
    case .budget: 10
    case .deadline: 9
    case .gpuHours, .paidHours: 8
    case .outOfRange, .noPrice: 7
    case .together, .apart, .jobLimits: 7
    case .staysHome, .keptByTree: 6
    case .certification: 5
    case .residency: 4
    case .notOffered: 3
    // Memory is looked at first: what has too few GPUs has GPUs that would do.
    case .count: 2
    case .memory, .processors: 1
    case .model, .noOffer, .noPools, .cloudNotAllowed, .pinned: 0
    }
  }
}
