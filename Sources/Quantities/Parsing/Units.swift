// Every unit that is read, with its size.  Sizes are exact: SI prefixes (the SI Brochure, 9th
// edition, table 7) and binary prefixes (IEC 80000-13) are whole powers of ten and of two.

extension UnitTable {
  /// Of a byte.
  static let data = UnitTable(
    anyCase: [
      spellings("B", "byte", "bytes"), spellings("kB", "kilobyte", "kilobytes", power: 3),
      spellings("MB", "megabyte", "megabytes", power: 6),
      spellings("GB", "gigabyte", "gigabytes", power: 9),
      spellings("TB", "terabyte", "terabytes", power: 12),
      spellings("PB", "petabyte", "petabytes", power: 15),
      spellings("EB", "exabyte", "exabytes", power: 18),
      spellings("KiB", "Ki", "kibibyte", "kibibytes", times: 1 << 10),
      spellings("MiB", "Mi", "mebibyte", "mebibytes", times: 1 << 20),
      spellings("GiB", "Gi", "gibibyte", "gibibytes", times: 1 << 30),
      spellings("TiB", "Ti", "tebibyte", "tebibytes", times: 1 << 40),
      spellings("PiB", "Pi", "pebibyte", "pebibytes", times: 1 << 50),
      spellings("EiB", "Ei", "exbibyte", "exbibytes", times: 1 << 60),
    ])

  /// Of a second.  A month is a billing month, a year is twelve of them.
  static let time = UnitTable(
    anyCase: [
      spellings("s", "sec", "secs", "second", "seconds"),
      spellings("min", "m", "mins", "minute", "minutes", times: 60),
      spellings("h", "hr", "hrs", "hour", "hours", times: 3_600),
      spellings("d", "day", "days", times: 86_400),
      spellings("w", "wk", "wks", "week", "weeks", name: "week", times: 604_800),
      spellings("mo", "month", "months", name: "month", times: UInt64(BillingMonth.seconds)),
      spellings("y", "yr", "yrs", "year", "years", name: "year", times: 31_536_000),
      spellings("ms", "millisecond", "milliseconds", power: -3),
      spellings("us", "µs", "μs", "microsecond", "microseconds", power: -6),
      spellings("ns", "nanosecond", "nanoseconds", power: -9),
    ])

  /// Of a watt.
  static let power = UnitTable(
    anyCase: [
      spellings("W", "watt", "watts"), spellings("kW", "kilowatt", "kilowatts", power: 3),
      spellings("megawatt", "megawatts", name: "MW", power: 6),
    ],
    exact: [spellings("MW", power: 6), spellings("GW", power: 9), spellings("mW", power: -3)])

  /// Of a kilowatt-hour.
  static let energy = UnitTable(
    anyCase: [spellings("Wh", power: -3), spellings("kWh")],
    exact: [spellings("MWh", power: 3), spellings("GWh", power: 6), spellings("TWh", power: 9)])

  /// Of a gram.
  static let mass = UnitTable(
    anyCase: [
      spellings("g", "gram", "grams"), spellings("kg", "kilogram", "kilograms", power: 3),
      spellings("t", "tonne", "tonnes", power: 6),
    ])

  /// Of a gram of carbon dioxide equivalent, where the gas may be named.
  static let carbon = UnitTable(
    anyCase: [
      spellings("g", "gCO2", "gCO2e", "gCO2eq"),
      spellings("kg", "kgCO2", "kgCO2e", "kgCO2eq", power: 3),
    ])

  /// Of a bit, before "/s"; the case of the b is all that tells bits from bytes.
  static let dataOnTheLine = UnitTable(
    anyCase: [
      spellings("bit", "bits"), spellings("kbit", "kbits", power: 3),
      spellings("Mbit", "Mbits", power: 6), spellings("Gbit", "Gbits", power: 9),
      spellings("Tbit", "Tbits", power: 12),
    ],
    exact: [
      spellings("b", name: "bit"), spellings("kb", "Kb", name: "kbit", power: 3),
      spellings("Mb", name: "Mbit", power: 6), spellings("Gb", name: "Gbit", power: 9),
      spellings("Tb", name: "Tbit", power: 12), spellings("B", times: 8),
      spellings("kB", "KB", times: 8, power: 3), spellings("MB", times: 8, power: 6),
      spellings("GB", times: 8, power: 9), spellings("TB", times: 8, power: 12),
      spellings("KiB", times: 8 << 10), spellings("MiB", times: 8 << 20),
      spellings("GiB", times: 8 << 30), spellings("TiB", times: 8 << 40),
    ])

  /// Of a bit per second, in one word.
  static let lineSpeed = UnitTable(
    exact: [
      spellings("bps"), spellings("kbps", "Kbps", power: 3), spellings("Mbps", "mbps", power: 6),
      spellings("Gbps", "gbps", power: 9), spellings("Tbps", "tbps", power: 12),
      spellings("kBps", "KBps", times: 8, power: 3), spellings("MBps", times: 8, power: 6),
      spellings("GBps", times: 8, power: 9),
    ])

  /// Requests per unit, in one word; the factor is how many seconds the unit has.
  static let requestsInOneWord = UnitTable(
    anyCase: [spellings("rps", "qps"), spellings("rpm", "qpm", times: 60)])

  /// What may be counted in a request rate.
  static let requests = UnitTable(
    anyCase: [
      spellings(
        "requests", "request", "req", "reqs", "queries", "query", "calls", "call")
    ])
}
