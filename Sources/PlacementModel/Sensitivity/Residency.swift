extension PlacementCase {
  /// The hard rule behind every policy: why a job's data may not go to an offer's place.
  ///
  /// A sensitive job may leave the lab only for places that the job itself names and where the
  /// provider holds each of its regimes.  A job that names places goes to no others, sensitive or
  /// not.  An offer whose place is unknown is nowhere a rule accepts.
  ///
  /// Source: model.md 1.1; D1 question 1; D2 "sensitive data that cannot leave your premises".
  ///
  /// - Returns: nil if it may.
  public func residencyObstacle(of job: Job, at offer: Offer) -> Obstacle? {
    if job.isSensitive && job.mayRunIn.isEmpty { return .staysHome }
    if !job.mayRunIn.isEmpty {
      guard let place = offer.place, job.mayRunIn.contains(where: { $0.contains(place) }) else {
        return .residency(offer.place)
      }
    }
    guard job.isSensitive else { return nil }
    let held = cloud.certifications[offer.provider] ?? []
    return job.regimes.first { !held.contains($0) }.map(Obstacle.certification)
  }
}
