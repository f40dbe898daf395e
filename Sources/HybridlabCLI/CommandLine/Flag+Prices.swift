extension Flag {
  static let prices = Flag(
    "prices", takes: .file(placeholder: "FILE"),
    "your own prices, which replace, add to or discount the catalogue's: a price file, or a list of "
      + "SkyPilot or gpuhunt (aws=vms.csv says whose); may be given more than once")
  static let maxPriceAge = Flag(
    "max-price-age", takes: .text(placeholder: "AGE"),
    "warn of prices older than this on the day of --now, such as 90d; else older than 180d")
}
