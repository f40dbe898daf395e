import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// How the prices of a group are to be read.
struct PriceTerms {
  /// The price is that of one GPU, not of the node.
  var isPerGPU = false
  /// The machines are paid for already, so that their hours cost nothing.
  var isPaid = false
}

extension PriceListReader {
  mutating func priceTerms(of group: PriceGroup) -> PriceTerms {
    var terms = PriceTerms()
    if let paid = group[.paid] { terms.isPaid = flag(paid) ?? false }
    guard let unit = group[.unit] else { return terms }
    switch text(unit) {
    case "node", "$/h", "$/hour", "$/node-hour": break
    case "gpu", "$/gpu-hour", "$/GPU-hour": terms.isPerGPU = true
    default:
      report(
        "unknown-unit", "prices per '\(text(unit))' are not known", at: unit.range,
        help: "write 'node' for dollars a node-hour or 'gpu' for dollars a GPU-hour")
    }
    return terms
  }

  /// The price of a node-hour from a bare number of the group's unit, or from `$2.50/h`.
  mutating func rate(_ node: YAMLNode, of gpus: Int, _ terms: PriceTerms) -> HourlyRate? {
    let rate: HourlyRate
    if let number = number(node) {
      guard let dollars = number.dollars else {
        report("unusual-price", "no machine costs that much", at: node.range)
        return nil
      }
      rate = HourlyRate(perHour: dollars)
    } else {
      guard let written: HourlyRate = quantity(node) else { return nil }
      rate = written
    }
    if rate == .zero, !terms.isPaid {
      report(
        "zero-price", "a price of 0", at: node.range,
        help: "write ~ if it is unknown, or 'paid: yes' in the group if it is paid for already")
      return nil
    }
    guard terms.isPerGPU, gpus > 1 else { return rate }
    if let whole = try? rate.scaled(by: gpus) { return whole }
    report("unusual-price", "no machine costs that much", at: node.range)
    return nil
  }

  /// Warns of what is more likely a slip than a price.
  mutating func check(_ offer: Offer, _ row: PriceRow) {
    let gpus = Int64(max(1, offer.gpusPerNode))
    for (option, key) in PriceKeyword.ofPrices {
      guard let rate = offer.price(option), rate != .zero else { continue }
      let micros = rate.perHour.micros
      // The range of what a GPU-hour has cost since 2024, with room on both sides.
      let isUsual = micros <= 40_000_000 * gpus && (offer.gpu == nil || micros >= 10_000 * gpus)
      if !isUsual, let cell = row[key] {
        warn(
          "unusual-price", "a \(offer.gpu == nil ? "machine" : "GPU") at this price an hour",
          at: cell.range, help: "prices here are dollars an hour; usual are $0.01 to $40 for a GPU")
      }
      if let list = offer.onDemand, rate > list, let cell = row[key] {
        warn(
          "above-on-demand", "the \(option.rawValue) price is above on-demand", at: cell.range,
          help: "are two columns swapped?")
      }
    }
    guard let gpu = offer.gpu else { return }
    let stated = Double(offer.memoryPerGPU.bytes)
    let known = Double(prices.gpus[gpu].memory.bytes)
    if stated < known * 0.9 || stated > known * 1.1, let cell = row[.memory] {
      warn(
        "gpu-memory-mismatch", "\(prices.gpus[gpu].name) has other memory", at: cell.range,
        help: "'memory' is that of one GPU, not of the node")
    }
  }
}

extension PriceKeyword {
  static let ofPrices: [(PurchaseOption, PriceKeyword)] = [
    (.onDemand, .onDemand), (.spot, .spot), (.reservedOneYear, .reservedOneYear),
    (.reservedThreeYears, .reservedThreeYears),
  ]
}
