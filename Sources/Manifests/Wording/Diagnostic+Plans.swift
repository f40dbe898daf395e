import Diagnostics

extension Diagnostic {
  /// A document that a later version of the tool wrote.
  static func newerPlan(_ version: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "newer-plan", "this plan has format version \(version)", at: range,
      label: "versions 1.0 to 1.x can be read here",
      help: "use the hybridlab that wrote it, or write the plan again with this one")
  }

  static func unknownPlanVersion(_ version: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-plan", "'\(version)' is no version of a plan", at: range,
      label: "a number such as 1.0 stands here",
      help: "write the plan again with 'place --format json'")
  }

  /// What does not read as JSON that `place` writes.
  static func unreadablePlan(_ fault: JSONScanner.Fault, in source: SourceText) -> Diagnostic {
    let start = min(fault.offset, max(0, source.bytes.count - 1))
    return Diagnostic(
      .error, "unreadable-plan", "this is no plan as 'place --format json' writes it",
      at: start..<min(start + 1, source.bytes.count), label: "\(fault.expected) should stand here",
      help: "write the plan again with 'hybridlab place FILE --format json -o plan.json'")
  }

  /// A document without jobs.
  static func noPlan(in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-plan", "this document has no jobs, so it is no plan", at: 0..<0,
      help: "a plan is what 'hybridlab place FILE --format json' writes")
  }
}
