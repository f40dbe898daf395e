import PlacementModel

// A plan counts GPU-hours of a month; whether each run finds its hours, a calendar says.

extension PlanReport {
  /// Jobs at home with runs that have no place in a calendar of the month.
  var unscheduled: [(job: Int, first: Schedule.Omission, count: Int)] {
    schedule?.omittedJobs ?? []
  }

  /// Null where the runs are too many to give each its hours beside a plan.
  var unscheduledJSON: JSONValue {
    guard let schedule else { return .null }
    let words = ScheduleWords(facts, schedule.month)
    return .array(
      schedule.omittedJobs.map { omitted in
        .object([
          "job": .string(facts.jobs[omitted.job].name), "runs": .int(omitted.count),
          "why": .string(words.sentence(of: omitted.first)),
        ])
      })
  }

  /// A job that the lab has no hours for is worth a word at its line.
  var unscheduledAnnotations: [Annotation] {
    guard let schedule else { return [] }
    let words = ScheduleWords(facts, schedule.month)
    return schedule.omittedJobs.map { omitted in
      Annotation(
        .warning, code: "unscheduled", title: "run without a place in the month",
        message: words.sentence(of: omitted.job, first: omitted.first, count: omitted.count),
        at: context.places[omitted.job], subject: facts.jobs[omitted.job].name)
    }
  }
}
