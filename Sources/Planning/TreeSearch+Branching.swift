extension TreeSearch {
  struct Branch {
    var option: Int
    var takesFirst: Bool
  }

  /// How many jobs are looked at closely before one is chosen.
  private static let candidates = 5

  /// Chooses the hesitating job on which both decisions raise the bound most.
  ///
  /// For each candidate the first step that the relaxation would take is followed, and its gain
  /// stands for the whole (Driebeek 1966).
  mutating func chooseBranch() -> Branch? {
    var candidates: [(merit: Double, place: Int, job: Int, option: Int)] = []
    for place in 0..<simplex.size {
      guard case .pair(let job, let option) = simplex.basics[place] else { continue }
      let share = simplex.values[place]
      let keyShare = simplex.keyValue(of: job)
      guard share > 1e-7 || keyShare < 1 - 1e-7 else { continue }
      candidates.append((min(share, 1 - share) * Double(spread(job)), place, job, option))
    }
    candidates.sort { $0.merit != $1.merit ? $0.merit > $1.merit : $0.place < $1.place }
    var best = -1.0
    var branch: Branch?
    for (_, place, job, option) in candidates.prefix(Self.candidates) {
      let share = simplex.values[place]
      let down = gain(place, job, slope: share, sign: -1)
      let up = gain(place, job, slope: 1 - share, sign: 1)
      let score = max(down, 1e-3) * max(up, 1e-3)
      if score > best {
        best = score
        // Down to a plan it goes by taking what the relaxation takes most of.
        let favoured = share >= simplex.keyValue(of: job) ? option : Int(simplex.keys[job])
        branch = Branch(option: favoured, takesFirst: true)
      }
    }
    if branch == nil {
      // Integral, but not proven so within rounding: any job with a choice will do.
      guard activeCount > 0 else { return nil }
      branch = Branch(option: Int(simplex.keys[Int(active[0])]), takesFirst: true)
    }
    return branch
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
