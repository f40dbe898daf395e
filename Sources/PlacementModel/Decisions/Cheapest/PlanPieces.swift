/// Pairs of jobs whose places matter to each other.
struct JobTie: Hashable {
  enum Kind: Hashable {
    /// `second` reads so much of what `first` made; an index into its dependencies.
    case handover(Int)
    /// `second` runs only where `first` does.
    case together
    /// They never run in the same place.
    case apart
  }

  var first: Int
  var second: Int
  var kind: Kind
}

/// The jobs of a case in pieces that are decided as one: those whose places matter to each other,
/// as far as a piece stays small enough to be looked at whole.
struct PlanPieces {
  /// How many jobs are looked at as one where what the rest of a piece comes to can be known
  /// beforehand, and where it cannot.
  static let largestGuided = 64
  static let largest = 8

  /// Jobs of each piece, in order; single jobs are pieces too.
  private(set) var jobs: [[Int]] = []
  /// Ties within each piece of several jobs, by piece.
  private(set) var ties: [Int: [JobTie]] = [:]
  /// Ties between pieces.
  private(set) var cut: [JobTie] = []

  /// - Parameters:
  ///   - count: How many jobs there are.
  ///   - ties: The ties, those that matter most first.
  ///   - largest: More jobs than this are not looked at as one.
  init(jobCount count: Int, ties: [JobTie], largest: Int) {
    guard !ties.isEmpty else {
      jobs = (0..<count).map { [$0] }
      return
    }
    var parent = Array(0..<count)
    var size = [Int](repeating: 1, count: count)
    func root(_ job: Int) -> Int {
      var job = job
      while parent[job] != job {
        parent[job] = parent[parent[job]]
        job = parent[job]
      }
      return job
    }
    for tie in ties {
      let (a, b) = (root(tie.first), root(tie.second))
      guard a != b, size[a] + size[b] <= largest else { continue }
      let (low, high) = (min(a, b), max(a, b))
      parent[high] = low
      size[low] += size[high]
    }
    var number = [Int](repeating: -1, count: count)
    for job in 0..<count {
      let first = root(job)
      if number[first] < 0 {
        number[first] = jobs.count
        jobs.append([])
      }
      jobs[number[first]].append(job)
    }
    for tie in ties {
      if root(tie.first) == root(tie.second) {
        self.ties[number[root(tie.first)], default: []].append(tie)
      } else {
        cut.append(tie)
      }
    }
  }
}
