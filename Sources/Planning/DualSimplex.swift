// The linear relaxation, solved in the space of the prices.
//
// For prices λ ≥ 0 of the capacities, L(λ) = Σ_j min_o (c_o + λ·u_o) − λ·b is a lower bound on every
// plan, concave and piecewise linear in λ.  A vertex of L is where enough jobs hesitate between two
// options.  The dual simplex walks from vertex to vertex along edges on which L rises, and goes past
// the points where single jobs change their minds for as long as L still rises ("long step",
// "bound flipping").  Each job keeps one option that it is said to take, its key; the other options
// on which jobs hesitate form a basis no larger than the number of capacities ("generalised upper
// bounding", Dantzig and Van Slyke 1967).  Whatever rounding does to the walk, L is a bound at every
// λ on the way; that is why nothing here needs a guarantee.

/// A variable in the basis.
enum Basic: Hashable, Sendable {
  /// What is left of a capacity.
  case slack(Int)
  /// A job that hesitates between its key and this option.
  case pair(job: Int, option: Int)
  /// Held at zero: an option that was forbidden, or a direction not yet explored.
  case held
}

struct DualSimplex: Sendable {
  let size: Int
  /// The price of the whole of each capacity, and a zero.
  var prices: [Double]
  /// The basis: column p, of length `size`, belongs to `basics[p]`.
  var matrix: [Double]
  /// Its inverse: row p belongs to `basics[p]`.
  var inverse: [Double]
  var basics: [Basic]
  /// For each job the option that it takes apart from what the basis says.
  var keys: [Int32]
  /// For each job how many basics it has.
  var ties: [Int32]
  /// What the keys leave of each capacity, as a share of it; and a number without meaning.
  var residual: [Double]
  /// The value of each basic.
  var values: [Double]
  /// L at `prices`, up to rounding.
  var bound: Double = 0
  /// Exchanges since the inverse was computed afresh.
  var pivots = 0

  /// Starts at the given prices, every direction open.
  init(capacityCount: Int, jobCount: Int, prices: [Double]) {
    size = capacityCount
    self.prices = prices
    matrix = [Double](repeating: 0, count: size * size)
    for index in 0..<size { matrix[index * size + index] = 1 }
    inverse = matrix
    basics = (0..<size).map { prices[$0] > 0 ? .held : .slack($0) }
    keys = [Int32](repeating: -1, count: jobCount)
    ties = [Int32](repeating: 0, count: jobCount)
    residual = [Double](repeating: 1, count: size + 1)
    values = [Double](repeating: 0, count: size)
  }

  enum Status { case optimal, stalled, aboveLimit, infeasible }

  /// Raises the bound as far as `maximum` steps allow, or until it passes `limit`.
  mutating func solve(
    _ columns: Columns, jobs: [Int32], count: Int, limit: Double, maximum: Int,
    scratch: inout Scratch
  ) -> Status {
    for _ in 0..<maximum {
      updateValues()
      scratch.steps += Int64(size * size / 32)
      guard let leaving = chooseLeaving(columns, &scratch) else { return .optimal }
      let sign: Double = values[leaving] > 0 ? -1 : 1
      for index in 0..<size { scratch.direction[index] = sign * inverse[leaving * size + index] }
      scratch.direction[size] = 0
      let step = longStep(
        columns, jobs: jobs, count: count, slope: abs(values[leaving]),
        leaving: basics[leaving], scratch: &scratch)
      guard let step else { return .infeasible }
      apply(step, leaving: leaving, columns, scratch)
      if bound > limit { return .aboveLimit }
    }
    return .stalled
  }

  mutating func updateValues() {
    for row in 0..<size {
      var sum = 0.0
      for index in 0..<size { sum += inverse[row * size + index] * residual[index] }
      values[row] = sum
    }
  }

  /// The value of a job's key: what its basics leave of one.
  func keyValue(of job: Int) -> Double {
    var rest = 1.0
    for place in 0..<size {
      if case .pair(job, _) = basics[place] { rest -= values[place] }
    }
    return rest
  }

  /// Picks the basic whose departure promises most: the steepest edge of the bound.
  private mutating func chooseLeaving(_ columns: Columns, _ scratch: inout Scratch) -> Int? {
    let tolerance = 1e-9
    var best = 0.0
    var leaving: Int?
    var swapsKey = false
    for place in 0..<size {
      let value = values[place]
      let violation: Double
      switch basics[place] {
      case .held: violation = abs(value)
      case .slack: violation = -value
      case .pair(let job, _):
        violation = -value
        // The key is looked at once, with the job's first basic.
        if isFirstBasic(place, of: job) {
          let missing = -keyValue(of: job)
          if missing > tolerance {
            let score = missing * missing / keyRowNorm(of: job)
            if score > best { (best, leaving, swapsKey) = (score, place, true) }
          }
        }
      }
      guard violation > tolerance else { continue }
      var norm = 0.0
      for index in 0..<size {
        let entry = inverse[place * size + index]
        norm += entry * entry
      }
      let score = violation * violation / norm
      if score > best { (best, leaving, swapsKey) = (score, place, false) }
    }
    if let leaving, swapsKey {
      swapKey(at: leaving, columns)
      updateValues()
    }
    return leaving
  }

  private func isFirstBasic(_ place: Int, of job: Int) -> Bool {
    for other in 0..<place {
      if case .pair(job, _) = basics[other] { return false }
    }
    return true
  }

  private func keyRowNorm(of job: Int) -> Double {
    var norm = 0.0
    for index in 0..<size {
      var entry = 0.0
      for place in 0..<size {
        if case .pair(job, _) = basics[place] { entry += inverse[place * size + index] }
      }
      norm += entry * entry
    }
    return norm
  }
}

/// Memory that the solver needs again and again.
struct Scratch: Sendable {
  var direction: [Double]
  var column: [Double]
  var image: [Double]
  /// Prices and direction side by side.
  var weights: [SIMD2<Double>]
  var breaks = BreakHeap()
  var flips: [(job: Int32, option: Int32)] = []
  /// Jobs looked at so far: the measure of effort.
  var steps: Int64 = 0

  init(capacityCount: Int) {
    direction = [Double](repeating: 0, count: capacityCount + 1)
    column = direction
    image = direction
    weights = [SIMD2<Double>](repeating: .zero, count: capacityCount + 1)
  }
}
