extension PlacementCase {
  /// The jobs with sensitivity handed down: a job that does not state a level of its own and reads
  /// what a sensitive job made is as sensitive as that job, under the same regimes.  A level that
  /// stands in `defaults` says nothing about this job's data and releases none of it.
  ///
  /// The safe reading: whoever knows better (features are anonymised, a model holds no raw data)
  /// states a level for the later job.
  ///
  /// - Complexity: O(jobs + dependencies).
  static func handingDownSensitivity(_ jobs: [Job]) -> [Job] {
    guard jobs.contains(where: \.isSensitive) else { return jobs }
    var readers: [Int: [Int]] = [:]
    for (index, job) in jobs.enumerated() {
      for dependency in job.dependencies { readers[dependency.job, default: []].append(index) }
    }
    guard !readers.isEmpty else { return jobs }
    var jobs = jobs
    var open = jobs.indices.filter { jobs[$0].isSensitive }
    while let source = open.popLast() {
      for reader in readers[source] ?? [] where !jobs[reader].statesSensitivity {
        let regimes = Set(jobs[reader].regimes).union(jobs[source].regimes).sorted()
        let sensitivity = max(jobs[reader].sensitivity, jobs[source].sensitivity)
        guard regimes != jobs[reader].regimes || sensitivity != jobs[reader].sensitivity else {
          continue
        }
        jobs[reader].regimes = regimes
        jobs[reader].sensitivity = sensitivity
        jobs[reader].assumed.insert(.inheritedSensitivity)
        open.append(reader)
      }
    }
    return jobs
  }
}
