extension PlacementCase {
  /// The speed of a job on a GPU relative to what its hours, or its requests a second, refer to.
  func speed(of job: Job, on gpu: GPUModel.ID?) -> SpeedTable.Speed {
    let reference: GPUModel.ID?
    switch job.pace {
    case .people: return SpeedTable.Speed(ratio: 1, evidence: .humanPace)
    case .requests: reference = job.gpus.namedModel
    case .hours: reference = job.work.reference
    }
    guard let gpu else { return SpeedTable.Speed(ratio: 1, evidence: .same) }
    guard let reference else {
      // A rate measured on a model nobody names cannot be converted; without one nothing need be.
      let isUnconvertible = job.pace == .requests(areMeasured: true)
      return SpeedTable.Speed(ratio: 1, evidence: isUnconvertible ? .assumedEqual : .same)
    }
    return prices.speeds.speed(
      of: gpu, relativeTo: reference, boundBy: job.kind.boundBy, in: prices.gpus)
  }
}

extension Job {
  /// What a job's pace is told by.
  enum Pace: Hashable {
    /// Nobody thinks faster on a faster GPU: exploration and prototyping take the time they take.
    case people
    /// A service has no hours, but what one of its GPUs serves, if somebody measured it.
    case requests(areMeasured: Bool)
    case hours
  }

  var pace: Pace {
    if kind.isDevelopment { return .people }
    return isService ? .requests(areMeasured: serving?.perGPU != nil) : .hours
  }
}
