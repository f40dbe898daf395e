/// Where jobs are written, as far as a report points there.
package struct JobPlaces: Sendable {
  /// What all of them stand in, for what is about the whole.
  package var section: Annotation.Place?
  private var jobs: [Annotation.Place?]

  package init(section: Annotation.Place? = nil, jobs: [Annotation.Place?] = []) {
    self.section = section
    self.jobs = jobs
  }

  package subscript(job: Int) -> Annotation.Place? {
    jobs.indices.contains(job) ? jobs[job] ?? section : section
  }
}
