import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  private static var runLimit: String { "1,000,000 hours" }

  /// `3`, `1h30m`, `20 on RTX 3090`, or the same in keys.
  mutating func hours(_ node: YAMLNode) -> WrittenHours? {
    guard node.kind != .mapping else { return longHours(node) }
    guard let written = written(node, JobKey.hours) else { return nil }
    guard let (time, name) = written.divided(at: "on") else {
      return hours(written, JobKey.hours, upTo: Limits.run, said: Self.runLimit).map {
        WrittenHours(time: $0, reference: nil)
      }
    }
    let span = hours(time, JobKey.hours, upTo: Limits.run, said: Self.runLimit)
    let found = gpu(name)
    return span.map {
      WrittenHours(
        time: $0, reference: found?.id, isReferenceAssumed: found?.isAssumed ?? false)
    }
  }

  private mutating func longHours(_ node: YAMLNode) -> WrittenHours? {
    var time: Duration?
    var reference: (id: GPUModel.ID, isAssumed: Bool)?
    var hasHours = false
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: HoursKey.table) else { continue }
      switch key {
      case .hours:
        hasHours = true
        time = written(value, key).flatMap {
          hours($0, key, upTo: Limits.run, said: Self.runLimit)
        }
      case .on: reference = written(value, key).flatMap { gpu($0) }
      }
    }
    if !hasHours { report(.missingKey(HoursKey.hours, at: node.range.firstByte)) }
    return time.map {
      WrittenHours(
        time: $0, reference: reference?.id, isReferenceAssumed: reference?.isAssumed ?? false)
    }
  }
}
