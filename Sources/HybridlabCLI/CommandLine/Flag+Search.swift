import PlacementModel

// What `offers` and `gpus` are searched by.
extension Flag {
  static let gpu = Flag(
    "gpu", takes: .text(placeholder: "NAME"),
    "only machines with this GPU: any of its names, or the name of a family; 'none' is machines "
      + "without GPUs; may be given more than once")
  static let memory = Flag(
    "memory", takes: .text(placeholder: "SIZE"),
    "memory of one GPU: 24GB (within a tenth), or 24GB+ for that and more")
  static let count = Flag(
    "count", takes: .text(placeholder: "N"), "GPUs of one machine: 8, or 4+ for that and more")
  static let provider = Flag(
    "provider", takes: .text(placeholder: "NAME"), "only this provider; may be given more than once"
  )
  static let region = Flag(
    "region", takes: .text(placeholder: "NAME"),
    "only this region, as its provider calls it; may be given more than once")
  static let country = Flag(
    "country", takes: .text(placeholder: "CODE"),
    "only places in this country, part of one or group: DE, US-CA, EU; may be given more than once")
  static let option = Flag(
    "option", takes: .oneOf(PurchaseOption.allCases.map(\.rawValue), placeholder: "OPTION"),
    "only this way of buying; may be given more than once; all if not given")
  static let maxPrice = Flag(
    "max-price", takes: .text(placeholder: "PRICE"),
    "dollars that a GPU-hour may cost at most, such as 2.50")
  static let sort = Flag(
    "sort", takes: .oneOf(OfferListing.Order.allCases.map(\.rawValue), placeholder: "ORDER"),
    "what comes first")
  static let limit = Flag("limit", takes: .text(placeholder: "N"), "show so many at most")
  static let all = Flag("all", "show all, on a terminal too")
}
