import PlacementModel
import Quantities

/// The offers of a long price list, of which only offers are kept, never rows.
struct CSVOffers {
  /// What one offer is told from another by; numbers are those of a ``TextPool``.
  struct Key: Hashable {
    var provider: Int32
    var instance: Int32
    var region: Int32
    var gpu: GPUModel.ID?
    var count: Int
  }

  /// An offer with the prices of all of its zones.
  struct Entry {
    let key: Key
    /// Where in the file the first row of it names the machine.
    let place: Range<Int>
    /// The line of that, from 1; 0 as long as it was not counted.
    var line: Int32 = 0
    var onDemand = PriceSample()
    var spot = PriceSample()
  }

  /// More than any real list holds; what comes on top is an error and not kept.
  static let limit = 250_000

  private var numbers: [Key: Int] = [:]
  /// In the order of the file.
  private(set) var entries: [Entry] = []

  var isFull: Bool { entries.count >= Self.limit }

  subscript(key: Key) -> Entry? { numbers[key].map { entries[$0] } }

  /// Adds the prices of one zone.
  mutating func add(
    _ key: Key, at place: Range<Int>, line: Int32 = 0, onDemand: Money?, spot: Money?
  ) {
    let number = numbers[key] ?? entries.count
    if number == entries.count {
      numbers[key] = number
      entries.append(Entry(key: key, place: place, line: line))
    }
    if let onDemand { entries[number].onDemand.add(onDemand) }
    if let spot { entries[number].spot.add(spot) }
  }

  /// Says in which lines the offers from a number on stand.
  mutating func count(lines: [Int], from first: Int) {
    for (index, line) in lines.enumerated() { entries[first + index].line = Int32(clamping: line) }
  }

  /// Takes over an offer of another list that is not in this one.
  mutating func add(_ entry: Entry) {
    numbers[entry.key] = entries.count
    entries.append(entry)
  }
}

/// The prices of one machine in the zones of a region.
struct PriceSample {
  /// No region has more zones; a list that repeats a machine more often adds nothing.
  private static let limit = 64
  /// In order.
  private var prices: [Int64] = []

  mutating func add(_ price: Money) {
    guard prices.count < Self.limit else { return }
    let place = prices.firstIndex { $0 > price.micros } ?? prices.count
    prices.insert(price.micros, at: place)
  }

  /// The middle price, of two in the middle their mean to the micro-dollar below; nil if there is
  /// none.
  var median: HourlyRate? {
    guard !prices.isEmpty else { return nil }
    let low = prices[(prices.count - 1) / 2]
    let high = prices[prices.count / 2]
    return HourlyRate(perHour: Money(micros: low + (high - low) / 2))
  }
}
