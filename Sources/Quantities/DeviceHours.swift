/// Time of devices: GPUs of a pool, or nodes of a provider, times hours.
///
/// Ten hours of four GPUs and forty hours of one are the same amount of a pool.
public struct DeviceHours: Hashable, Comparable, Sendable {
  /// Not negative wherever the library returns one.
  public let count: Double

  public init(_ count: Double) { self.count = count }

  /// `devices` held for `hours`.
  public init(devices: Double, for hours: Hours) { count = devices * hours.count }

  public static let zero = DeviceHours(0)

  public static func < (a: DeviceHours, b: DeviceHours) -> Bool { a.count < b.count }
  public static func + (a: DeviceHours, b: DeviceHours) -> DeviceHours {
    DeviceHours(a.count + b.count)
  }
  public static func - (a: DeviceHours, b: DeviceHours) -> DeviceHours {
    DeviceHours(a.count - b.count)
  }
  public static func * (hours: DeviceHours, factor: Double) -> DeviceHours {
    DeviceHours(hours.count * factor)
  }
}
