extension TreeSearch {
  struct Branch {
    var option: Int
    /// How much of it the relaxation takes.
    var share: Double
  }

  /// What deciding on an option has raised the bound by, for a whole unit of share.
  struct Record {
    struct Side {
      private var sum = 0.0
      private(set) var count: Int32 = 0

      var mean: Double { sum / Double(max(1, count)) }

      mutating func add(_ raised: Double) {
        sum += raised
        count += 1
      }
    }

    /// Where the job had to take it, and where it had to leave it.
    var taken = Side()
    var left = Side()

    func isReliable(_ count: Int32) -> Bool { taken.count >= count && left.count >= count }
  }

  /// How many jobs are looked at closely before one is chosen.
  private static let candidates = 5
  /// So often a decision has been followed before its record is believed.
  private static let reliable: Int32 = 3

  /// Chooses the hesitating job on which both decisions raise the bound most.
  ///
  /// What a decision has raised the bound by, a unit of share, stands for what it will (Bénichou et al.
  /// 1971).  Where there is no record yet, the first step that the relaxation would take is followed
  /// (Driebeek 1966; Achterberg, Koch and Martin 2005).
  mutating func chooseBranch() -> Branch? {
    var open: [(merit: Double, place: Int, job: Int, option: Int)] = []
    for place in 0..<simplex.size {
      guard case .pair(let job, let option) = simplex.basics[place] else { continue }
      let share = simplex.values[place]
      let keyShare = simplex.keyValue(of: job)
      guard share > 1e-7 || keyShare < 1 - 1e-7 else { continue }
      open.append((min(share, 1 - share) * Double(spread(job)), place, job, option))
    }
    open.sort { $0.merit != $1.merit ? $0.merit > $1.merit : $0.place < $1.place }
    var best = -1.0
    var branch: Branch?
    var looked = 0
    for (_, place, job, option) in open {
      let share = simplex.values[place]
      // Down to a plan it goes by taking what the relaxation takes most of.
      let isOption = share >= simplex.keyValue(of: job)
      let favoured = isOption ? option : Int(simplex.keys[job])
      let part = isOption ? share : simplex.keyValue(of: job)
      var (taken, left): (Double, Double)
      let record = records[favoured]
      if record.isReliable(Self.reliable) {
        (taken, left) = (record.taken.mean * (1 - part), record.left.mean * part)
      } else {
        guard looked < Self.candidates else { continue }
        looked += 1
        let down = gain(place, job, slope: share, sign: -1)
        let up = gain(place, job, slope: 1 - share, sign: 1)
        (taken, left) = isOption ? (up, down) : (down, up)
      }
      let score = max(taken, 1e-3) * max(left, 1e-3)
      if score > best {
        best = score
        branch = Branch(option: favoured, share: part)
      }
    }
    if branch == nil {
      // Integral, but not proven so within rounding: any job with a choice will do.
      guard activeCount > 0 else { return nil }
      branch = Branch(option: Int(simplex.keys[Int(active[0])]), share: 1)
    }
    return branch
  }

  /// Remembers what a decision has raised the bound by.
  mutating func remember(_ branch: Branch, takes: Bool, from before: Int64, to after: Int64?) {
    let raised = max(0, Double(min(after ?? bestCost, bestCost)) - Double(before))
    let part = takes ? 1 - branch.share : branch.share
    guard part > 1e-6 else { return }
    if takes {
      records[branch.option].taken.add(raised / part)
    } else {
      records[branch.option].left.add(raised / part)
    }
  }

  private mutating func gain(_ place: Int, _ job: Int, slope: Double, sign: Double) -> Double {
    for index in 0..<simplex.size {
      scratch.direction[index] = sign * simplex.inverse[place * simplex.size + index]
    }
    guard slope > 1e-9 else { return 0 }
    let step = simplex.longStep(
      columns, jobs: active, count: activeCount, slope: slope, leaving: simplex.basics[place],
      leavingOut: job, scratch: &scratch)
    return step?.gain ?? 1e18
  }
}
