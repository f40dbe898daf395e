import Diagnostics
import PlacementModel
import Reports

/// `hybridlab admit`: the answer of an admission webhook of Kubernetes.
///
/// Whatever goes wrong is a refusal: sensitive data must not leave by accident.  The command itself
/// fails only where it has no file to answer.
struct AdmitCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let file = line.operands.count > 1 ? line.operands[1] : "-"
    let source = try Inputs.sources([file], typed: [file], on: console)[0]
    let review = AdmissionReview(source)
    console.write(review.answer(verdict(on: review, source)) + "\n")
    return .done
  }

  private func verdict(
    on review: AdmissionReview, _ source: SourceText
  ) -> AdmissionReview.Verdict {
    guard review.isAsked else { return .refused("this is no AdmissionReview") }
    if review.isHeldToLab { return .admitted(lab: nil, words: "is held to the lab") }
    let plan: Plan
    do throws(Failure) {
      let files = line.operands.prefix(1)
      let lab = try Inputs.sources(Array(files), typed: files, on: console)
      let inputs = try Inputs.read(
        lab + [source], files: line.operands, line, try PriceInputs.read(line, on: console),
        on: console)
      plan = try inputs.facts.plan(of: line)
      let report = PlanReport(plan, comparedWith: nil, of: inputs.facts, context: inputs.context)
      let broken = report.verdict(isStrict: false)
      if let first = broken.first { return .refused(first) }
    } catch {
      return .refused(why(error))
    }
    let places = Set(plan.placements.map(\.place))
    guard let place = places.first else { return .admitted(lab: nil, words: "runs nothing") }
    guard places.count == 1 else { return .refused("the parts belong in different places") }
    if place == .impossible { return .refused("fits nowhere (\(place.rawValue))") }
    guard review.hasPod else { return .refused("has no pod where one was looked for") }
    switch place {
    case .local, .queue: return .admitted(lab: true, words: place.rawValue)
    case .cloud: return .admitted(lab: false, words: place.rawValue)
    case .hybrid, .impossible: return .admitted(lab: nil, words: place.rawValue)
    }
  }

  /// What was wrong with a file stands on standard error, line by line.
  private func why(_ failure: Failure) -> String {
    switch failure {
    case .file(let problem): problem.description
    case .mistakes, .badInput, .beyondRange: "the object or the lab cannot be read"
    }
  }
}
