// Not part of a normal build; docs/testing.md says how to run it and its four neighbours.

import Quantities

/// Takes any text for each quantity there is; what is printed of an amount reads back as itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = unsafe String(
    decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let kinds: [any ParsableQuantity.Type] = [
    BitRate.self, ByteCount.self, CalendarDate.self, CarbonIntensity.self, CarbonMass.self,
    DataPrice.self, Duration.self, Energy.self, EnergyPrice.self, HourlyRate.self, Money.self,
    MonthlyRate.self, Power.self, PowerUsageEffectiveness.self, RequestRate.self, Share.self,
    StoragePrice.self,
  ]
  for kind in kinds {
    do throws(QuantityParseError) {
      _ = try kind.init(parsing: text)
    } catch {
      precondition(
        error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count,
        "a mark outside the text")
    }
  }
  if let volume = try? ByteCount(parsing: text) {
    let printed = volume.description
    precondition((try? ByteCount(parsing: printed)) != nil, "\(printed) is not read")
  }
  if let date = try? CalendarDate(parsing: text) {
    precondition((try? CalendarDate(parsing: date.description)) == date, "another date")
  }
  return 0
}
