/// How much work to put into a plan.
///
/// Work is counted in steps and not in seconds, so that the result does not depend on the machine.
/// One step looks at the options of one job once; a processor does some ten million a second.
package struct Effort: Hashable, Sendable {
  package let steps: Int64

  package init(steps: Int64) { self.steps = max(0, steps) }

  /// Enough for a plan within a few hundredths of a per cent of the best: three quarters of a second
  /// of work for a hundred jobs, one for a thousand, two for ten thousand, ten for a million.
  ///
  /// - Parameter jobCount: How many jobs there are to plan.
  /// - Returns: An effort that grows with them.
  package static func standard(jobCount: Int) -> Effort {
    let jobs = Int64(jobCount)
    return Effort(steps: min(20_000_000, max(8_000_000, 4_000_000 + 10_000 * jobs)) + 20 * jobs)
  }
}
