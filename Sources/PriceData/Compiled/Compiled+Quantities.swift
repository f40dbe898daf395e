import Quantities

extension Money: Compiled {
  init(from reader: inout CompiledReader) { self.init(micros: Int64(Int(from: &reader))) }
  func write(to writer: inout CompiledWriter) { Int(micros).write(to: &writer) }
}

extension HourlyRate: Compiled {
  init(from reader: inout CompiledReader) { self.init(perHour: Money(from: &reader)) }
  func write(to writer: inout CompiledWriter) { perHour.write(to: &writer) }
}

extension DataPrice: Compiled {
  init(from reader: inout CompiledReader) { self.init(perGigabyte: Money(from: &reader)) }
  func write(to writer: inout CompiledWriter) { perGigabyte.write(to: &writer) }
}

extension StoragePrice: Compiled {
  init(from reader: inout CompiledReader) { self.init(perGigabyteMonth: Money(from: &reader)) }
  func write(to writer: inout CompiledWriter) { perGigabyteMonth.write(to: &writer) }
}

extension EnergyPrice: Compiled {
  init(from reader: inout CompiledReader) { self.init(perKilowattHour: Money(from: &reader)) }
  func write(to writer: inout CompiledWriter) { perKilowattHour.write(to: &writer) }
}

extension ByteCount: Compiled {
  init(from reader: inout CompiledReader) { self.init(bytes: Int64(Int(from: &reader))) }
  func write(to writer: inout CompiledWriter) { Int(bytes).write(to: &writer) }
}

extension Power: Compiled {
  init(from reader: inout CompiledReader) { self.init(watts: Double(from: &reader)) }
  func write(to writer: inout CompiledWriter) { watts.write(to: &writer) }
}

extension Hours: Compiled {
  init(from reader: inout CompiledReader) { self.init(Double(from: &reader)) }
  func write(to writer: inout CompiledWriter) { count.write(to: &writer) }
}

extension CarbonIntensity: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(gramsPerKilowattHour: Double(from: &reader))
  }

  func write(to writer: inout CompiledWriter) { gramsPerKilowattHour.write(to: &writer) }
}

extension PowerUsageEffectiveness: Compiled {
  init(from reader: inout CompiledReader) {
    self = (try? PowerUsageEffectiveness(Double(from: &reader))) ?? .none
  }

  func write(to writer: inout CompiledWriter) { ratio.write(to: &writer) }
}

extension CalendarDate? {
  /// A date as one number, 0 for none: a date without a day has day 0.
  init(apart reader: inout CompiledReader) {
    let number = Int(from: &reader)
    let day = number % 32
    self = try? CalendarDate(
      year: number / 512, month: number / 32 % 16, day: day == 0 ? nil : day)
  }

  func write(apart writer: inout CompiledWriter) {
    let number = map { $0.year * 512 + $0.month * 32 + ($0.day ?? 0) } ?? 0
    number.write(to: &writer)
  }
}
