import PlacementModel

// What `breakeven` compares.  Each input can be given here, without any manifest.

extension Flag {
  static let buy = Flag(
    "buy", takes: .text(placeholder: "GPUS"), "what is bought, such as '2 x RTX 4090'")
  static let price = Flag(
    "price", takes: .text(placeholder: "MONEY"),
    "price of one GPU, such as $1,600; of all with 'together'")
  static let capital = Flag(
    "capital", takes: .text(placeholder: "MONEY"), "price of all hardware together")
  static let setup = Flag(
    "setup", takes: .text(placeholder: "MONEY"), "paid once beside the hardware")
  static let grant = Flag(
    "grant", takes: .text(placeholder: "MONEY"), "what somebody else pays towards the hardware")
  static let running = Flag(
    "running", takes: .text(placeholder: "COST"),
    "cash cost of running it, such as $0.87/h, $500/month or $50/run; a sum with +, "
      + "year by year with ;")
  static let power = Flag(
    "power", takes: .text(placeholder: "WATTS"),
    "drawn by one GPU in use with its share of the host, such as 450W; by all with 'together'")
  static let idlePower = Flag(
    "idle-power", takes: .text(placeholder: "WATTS"), "likewise in the hours without use")
  static let pue = Flag(
    "pue", takes: .text(placeholder: "NUMBER"), "energy at the meter over energy at the machines")
  static let electricity = Flag(
    "electricity", takes: .text(placeholder: "PRICE"),
    "tariff, such as 0.19 $/kWh, or a place whose price is known, such as DE or US-CA")
  static let maintenance = Flag(
    "maintenance", takes: .text(placeholder: "COST"),
    "repairs and contracts, such as $200/month or 5 % of the capital a year")
  static let warranty = Flag(
    "warranty", takes: .text(placeholder: "TIME"), "how long maintenance costs nothing")
  static let overhead = Flag(
    "overhead", takes: .text(placeholder: "COST"),
    "people, space, insurance, such as $500/month")
  static let resale = Flag(
    "resale", takes: .text(placeholder: "MONEY"),
    "what the hardware fetches when sold, such as $500 or 30 % of the capital")
  static let life = Flag(
    "life", takes: .text(placeholder: "TIME"),
    "how long the hardware lasts before it is bought again, such as 4y")
  static let loanRate = Flag(
    "loan-rate", takes: .text(placeholder: "SHARE"), "a loan's interest a year, such as 8%")
  static let loanTerm = Flag(
    "loan-term", takes: .text(placeholder: "TIME"), "how long the loan is paid back")
  static let downPayment = Flag(
    "down-payment", takes: .text(placeholder: "MONEY"),
    "paid at once of what is financed, in money or as a share of the capital")
  static let lease = Flag(
    "lease", takes: .text(placeholder: "COST"),
    "leasing in place of buying, such as $900/month")
  static let leaseTerm = Flag(
    "lease-term", takes: .text(placeholder: "TIME"), "how long the lease is signed for")
  static let buyout = Flag(
    "buyout", takes: .text(placeholder: "MONEY"), "for which the hardware is kept after the lease")
}

extension Flag {
  static let rent = Flag(
    "rent", takes: .text(placeholder: "WHAT"),
    "a GPU or machine of the catalogue ('8 x A100 @ aws', p5.48xlarge), or a price: $2.50/h, "
      + "$1,800/month, $15,000/run, $12/GPU-h")
  static let purchaseOption = Flag(
    "purchase-option",
    takes: .oneOf(PurchaseOption.allCases.map(\.rawValue), placeholder: "OPTION"),
    "how catalogue machines are rented")
  static let rentSetup = Flag(
    "rent-setup", takes: .text(placeholder: "MONEY"), "paid once to begin renting")
  static let rentExtra = Flag(
    "rent-extra", takes: .text(placeholder: "COST"),
    "storage, egress, support beside the machines, such as $50/month")
  static let credits = Flag(
    "credits", takes: .text(placeholder: "MONEY"), "cloud credits, used up before anything is paid")
  static let priceIn = Flag(
    "price-in", takes: .text(placeholder: "MONEY"), "price of a million tokens read, of an API")
  static let priceOut = Flag(
    "price-out", takes: .text(placeholder: "MONEY"), "price of a million tokens written")
  static let mix = Flag(
    "mix", takes: .text(placeholder: "IN:OUT"), "tokens read to tokens written, such as 1:2")
  static let tokensPerSecond = Flag(
    "tokens-per-second", takes: .text(placeholder: "NUMBER"),
    "what the owned hardware reads and writes in a second of use")
  static let rentTokensPerSecond = Flag(
    "rent-tokens-per-second", takes: .text(placeholder: "NUMBER"),
    "likewise of what is rented; the ratio is the speed")
  static let tokens = Flag(
    "tokens", takes: .text(placeholder: "NUMBER"), "tokens a month, such as 10B/month")
  static let speed = Flag(
    "speed", takes: .text(placeholder: "NUMBER"),
    "work of an owned hour in rented hours, all hardware of each side together")
  static let work = Flag(
    "work", takes: .oneOf(["training", "inference"], placeholder: "KIND"),
    "what speeds of the catalogue are compared for")
}

extension Flag {
  static let use = Flag(
    "use", takes: .text(placeholder: "TIME"),
    "use of the owned hardware: 8h/day, 176h/month, 30%, 24/7")
  static let alwaysOn = Flag(
    "always-on", "owned hardware draws power and costs all month, used or not")
  static let runs = Flag("runs", takes: .text(placeholder: "NUMBER"), "runs, such as 4/month")
  static let runHours = Flag(
    "run-hours", takes: .text(placeholder: "TIME"), "hours of a run on the owned hardware")
  static let growth = Flag(
    "growth", takes: .text(placeholder: "SHARE"), "of demand in a year, such as 20%")
  static let rentDecline = Flag(
    "rent-decline", takes: .text(placeholder: "SHARE"), "by which rent falls in a year")
  static let resaleDecline = Flag(
    "resale-decline", takes: .text(placeholder: "SHARE"), "by which resale falls in a year")
  static let hardwareDecline = Flag(
    "hardware-decline", takes: .text(placeholder: "SHARE"),
    "by which the price of hardware falls in a year, for when it is bought again")
  static let electricityGrowth = Flag(
    "electricity-growth", takes: .text(placeholder: "SHARE"), "by which the tariff rises in a year")
  static let discount = Flag(
    "discount", takes: .text(placeholder: "SHARE"), "what money costs in a year, such as 8%")
  static let compounding = Flag(
    "compounding", takes: .oneOf(Terms.Steps.allCases.map(\.rawValue), placeholder: "STEPS"),
    "whether yearly rates take effect month by month, or at the end of each year")
  static let horizon = Flag(
    "horizon", takes: .text(placeholder: "TIME"), "how far to look, such as 3y; else 60 months")
  static let monthLength = Flag(
    "month", takes: .text(placeholder: "HOURS"),
    "length of a month, 730h or as in a publication 720h or 30d")
  static let at = Flag(
    "at", takes: .text(placeholder: "TIMES"),
    "more moments to add up both sides at, such as 300d,7y")
  static let tornado = Flag("tornado", "show how far each input alone moves the answer")
  static let range = Flag(
    "range", takes: .text(placeholder: "RANGE"),
    "between which values an input may lie, such as rent=1.5..3 or price=10%; may be given more "
      + "than once")
  static let draws = Flag(
    "draws", takes: .text(placeholder: "COUNT"), "draw all inputs at random so many times")
  static let seed = Flag("seed", takes: .text(placeholder: "NUMBER"), "of the random draws; else 1")
  static let distribution = Flag(
    "distribution",
    takes: .oneOf(Simulation.Distribution.allCases.map(\.rawValue), placeholder: "SHAPE"),
    "how inputs are drawn from their ranges")
  static let failIfLonger = Flag(
    "fail-if-longer-than", takes: .text(placeholder: "TIME"),
    "end with status 1 if break-even takes longer than that, or never comes")
  static let job = Flag(
    "job", takes: .text(placeholder: "NAME"), "one job of the manifest alone")
}

extension Flag {
  /// What people call inputs of `breakeven`, where that is no flag and not near one.
  static let otherWords = [
    "tariff": "electricity", "capex": "capital", "opex": "running", "cost": "capital",
    "utilization": "use", "utilisation": "use", "hours": "use", "hours-per-day": "use",
    "hours-per-month": "use", "interest": "loan-rate", "loan": "loan-rate", "years": "horizon",
    "watts": "power", "depreciation": "resale-decline", "residual": "resale", "staff": "overhead",
    "wacc": "discount", "discount-rate": "discount", "lifetime": "life", "cloud": "rent",
    "rate": "rent", "decline": "rent-decline", "option": "purchase-option",
    "months": "horizon", "throughput": "speed",
  ]
}
