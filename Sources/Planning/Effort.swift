/// How much work to put into a plan.
///
/// Work is counted in steps and not in seconds, so that the result does not depend on the machine.
/// One step looks at the options of one job once; a processor does some tens of millions a second.
package struct Effort: Hashable, Sendable {
  package let steps: Int64

  package init(steps: Int64) { self.steps = max(0, steps) }

  /// About a second for up to a thousand jobs.
  package static let standard = Effort(steps: 20_000_000)
}
