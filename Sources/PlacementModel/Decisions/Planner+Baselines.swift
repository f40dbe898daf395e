public import Quantities

/// D0's "Simple Resource Allocator" in its own figures.
public enum Allocator {
  /// Compute units in a GPU-hour.
  public static let unitsPerGPUHour = 4.0
  /// Its price of a cloud GPU-hour.
  public static let pricePerGPUHour = HourlyRate(perHour: Money(micros: 1_500_000))
}

extension Planner {
  /// D0's allocator as it is printed: sensitive work stays home and is not counted, the rest takes
  /// compute units until the lab is full, then goes to the cloud if its own estimate is within the
  /// whole budget (which is never drawn down), else waits.
  ///
  /// The hard rules hold before it: what no pool can take does not run at home, and what may not
  /// leave does not leave.
  mutating func byAllocator(_ job: Job) -> Placement {
    let home = home(job)
    let reason = Reason.policy(.allocator)
    if job.isSensitive {
      return atHome(home, reason, []) ?? nowhere(home, CloudFit(obstacle: job.keptHome), [])
    }
    let gpuHours = job.gpus.gpuHours(of: job)
    let units = gpuHours.count * Allocator.unitsPerGPUHour
    let capacity = place.lab.pools.reduce(0) { $0 + $1.gpuHoursPerMonth.count }
    if unitsUsed + units <= capacity * Allocator.unitsPerGPUHour,
      let placement = atHome(home, reason, [])
    {
      unitsUsed += units
      return placement
    }
    let fit = anyCloud(job)
    let estimate = try? Allocator.pricePerGPUHour.charge(forHours: gpuHours.count)
    if let budget = place.cloud.budget, let estimate, estimate > budget {
      let short = CloudFit(obstacle: .budget(needed: estimate, left: budget))
      return nowhere(home, short, [])
    }
    return inCloud(fit, reason, []) ?? nowhere(home, fit, [])
  }

  func atHomeOnly(_ job: Job) -> Placement {
    let home = home(job)
    return atHome(home, .policy(.localOnly), [])
      ?? nowhere(home, CloudFit(obstacle: .cloudNotAllowed), [])
  }

  mutating func inCloudOnly(_ job: Job) -> Placement {
    let fit = cloud(job)
    return inCloud(fit, .policy(.cloudOnly), [])
      ?? nowhere(nil, fit, [])
  }
}

extension Job {
  /// Why a policy that keeps sensitive data home does so.
  var keptHome: Obstacle { mayRunIn.isEmpty ? .staysHome : .keptByTree }
}

extension GPURequest {
  /// GPU-hours of a job in a month on the GPUs its hours refer to.
  func gpuHours(of job: Job) -> DeviceHours {
    let hours =
      job.recurrence == .continuous ? Hours(BillingMonth.duration) : Hours(job.work.duration)
    return DeviceHours(
      devices: Double(count) * share.fraction, for: hours * job.recurrence.runsPerMonth)
  }
}
