extension PlacementCase {
  /// The speed of a job on a GPU relative to what its hours refer to.
  func speed(of job: Job, on gpu: GPUModel.ID?) -> SpeedTable.Speed {
    // Nobody thinks faster on a faster GPU: exploration and prototyping take the time they take.
    if job.kind.isDevelopment { return SpeedTable.Speed(ratio: 1, evidence: .humanPace) }
    guard let gpu, let reference = job.work.reference else {
      return SpeedTable.Speed(ratio: 1, evidence: .same)
    }
    return prices.speeds.speed(
      of: gpu, relativeTo: reference, boundBy: job.kind.boundBy, in: prices.gpus)
  }
}
