/// The words of price files: areas, what a group says of its rows, and columns.
enum PriceKeyword: String, CaseIterable {
  // Areas
  case gpus, families, offers, throughput, electricity, carbon, pue, egress, ingress
  case interRegion = "inter-region"
  case storage, billing, connections, interruptions, facts, documents, discounts
  // Groups and columns
  case columns, rows, source, unit, provider, instance, region, place, memory, vcpus, spot
  case asOf = "as-of"
  case hostMemory = "host-memory"
  case onDemand = "on-demand"
  case reservedOneYear = "reserved-1y"
  case reservedThreeYears = "reserved-3y"
  case reservedAsOf = "reserved-as-of"
  case reservedSource = "reserved-source"
  case paidHours = "paid-hours"
  case paid, percent, rate, option, minimum
  case startUp = "start-up"
  case name, family, aliases, vendor, form, year, bandwidth, power, nvlink, fp16, fp32, fp8, price
  case priceAsOf = "price-as-of"
  case priceBasis = "price-basis"
  case systemPrice = "system-price"
  case workClass = "class"
  case model
  case benchmark, precision, reference, gpu, count, networks, value, relative
  case intensity, method, site, free, from, to, saving, period, kind, service, id, document, section

  /// In the order of their symbols in a ``TextPool``.
  static let all = allCases
}
