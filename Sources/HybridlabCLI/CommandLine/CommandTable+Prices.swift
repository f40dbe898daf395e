import PlacementModel

extension Command {
  private static let operands = Operands(
    placeholder: "[FILE...]", count: 0...1_000, kind: .file,
    summary: "job manifests, whose own prices count too, and whose `cloud` says what may be used; "
      + "without any: the whole catalogue")

  static let offers = Command(
    id: .offers,
    summary: "search the prices of machines for rent",
    operands: operands,
    flags: [
      .gpu, .memory, .count, .provider, .region, .country, .option, .maxPrice, .sort, .limit,
      .all, .prices, .format, .output, .plainSearch, .now, .maxPriceAge, .quiet, .color, .help,
    ],
    examples: [
      Example(line: "hybridlab offers --gpu H100 --count 8", does: "who rents out eight together"),
      Example(
        line: "hybridlab offers --memory 80GB+ --country EU --option on-demand",
        does: "large GPUs in the EU"),
      Example(
        line: "hybridlab offers --gpu 4090 --max-price 0.40 --now 2026-11-21",
        does: "cheap ones, and how old their prices are"),
      Example(
        line: "hybridlab offers jobs.conf --prices deal.yaml --sort node-price",
        does: "what a manifest may use, at your own prices"),
      Example(line: "hybridlab offers --provider aws --format csv -o aws.csv", does: "a list"),
    ],
    details: [
      "One line for each known price: a machine in a region, bought in one way.  A price that is not "
        + "known is no line; how many machines are without one is said below.  The price of a "
        + "GPU-hour is that of a node-hour divided by its GPUs; whole machines are paid for.",
      "Prices come from the catalogue, dated row by row, then from your own files; `SOURCE` is a "
        + "heading of docs/sources.md or the name of your file.",
    ])

  static let gpus = Command(
    id: .gpus,
    summary: "list GPUs: memory, speed, power, price, and what they rent for",
    operands: operands,
    flags: [
      .gpuOfList, .memory, .sortOfGPUs, .limit, .all, .prices, .format, .output, .plainSearch, .now,
      .maxPriceAge, .quiet, .color, .help,
    ],
    examples: [
      Example(line: "hybridlab gpus", does: "all that are known, by name"),
      Example(line: "hybridlab gpus --gpu A100", does: "the members of a family"),
      Example(
        line: "hybridlab gpus --memory 48GB+ --sort rent", does: "the cheapest to rent first"),
      Example(line: "hybridlab gpus --format json", does: "with every name each one has"),
    ],
    details: [
      "TFLOPS are dense and as the data sheets have them.  `BUY $` is the price of one card, mostly "
        + "its launch list price; `RENT $/H` and `SPOT $/H` are the cheapest GPU-hours known.  A dash "
        + "is not known, never 0."
    ])
}

extension Flag {
  fileprivate static let plainSearch = Flag(
    "plain", "one line each, tab-separated, no head, nothing cut; usual where no terminal is")
  fileprivate static let gpuOfList: Flag = {
    var flag = gpu
    flag.summary =
      "only this GPU: any of its names, or the name of a family; may be given more than once"
    return flag
  }()
  fileprivate static let sortOfGPUs = sort.limited(to: GPUMarket.Order.allCases.map(\.rawValue))
}
