public import Quantities

/// What is taken for granted about a lab that does not say; every report marks it as assumed.
public enum LabDefaults {
  /// Average residential price of the United States; source: `green-love` in
  /// docs/sources.md, 2025-Q4.  Used only when the lab names no place we have a price for.
  public static let electricity = EnergyPrice(perKilowattHour: Money(micros: 184_000))
  /// A room, not a data centre: no cooling beyond the machines' own.  A hall has about 1.58
  /// (Uptime Institute survey 2023).
  public static let powerUsageEffectiveness = PowerUsageEffectiveness.none
  /// Share of rated board power under training load.
  public static let load = Share.all
  /// Processors, memory, fans and disks for each GPU at work.
  public static let hostPowerPerGPU = Power(watts: 75)
  /// A small office line.
  public static let uplink = BitRate(bitsPerSecond: 100_000_000)
  /// Share of the hours an owned GPU is busy over its life.  No document gives one for a lab; half
  /// is a guess, and every report that rests on it says so.
  public static let expectedUtilization = (try? Share(percent: 50)) ?? .all
  /// Accounting life of a GPU: 36 months of 730 h.
  public static let lifeMonths: Int64 = 36
}
