extension PlacementCase {
  /// The speed of a job on a GPU relative to what its hours refer to.
  func speed(of job: Job, on gpu: GPUModel.ID?) -> SpeedTable.Speed {
    // Nobody thinks faster on a faster GPU: exploration and prototyping take the time they take.
    if job.kind.isDevelopment { return SpeedTable.Speed(ratio: 1, evidence: .humanPace) }
    // A service has no hours; what one of its GPUs serves was measured on the model it names.
    if job.isService, let gpu {
      guard let reference = job.gpus.namedModel else {
        // Without a measured rate there is nothing to convert.
        let isMeasured = job.serving?.perGPU != nil
        return SpeedTable.Speed(ratio: 1, evidence: isMeasured ? .assumedEqual : .same)
      }
      return prices.speeds.speed(
        of: gpu, relativeTo: reference, boundBy: job.kind.boundBy, in: prices.gpus)
    }
    guard let gpu, let reference = job.work.reference else {
      return SpeedTable.Speed(ratio: 1, evidence: .same)
    }
    return prices.speeds.speed(
      of: gpu, relativeTo: reference, boundBy: job.kind.boundBy, in: prices.gpus)
  }
}
