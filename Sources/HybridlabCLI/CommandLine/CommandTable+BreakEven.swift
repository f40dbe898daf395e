import Reports

extension Command {
  static let breakEven = Command(
    id: .breakEven,
    summary: "say when buying hardware pays against renting the same work",
    operands: Operands(
      placeholder: "[FILE...]", count: 0...1_000, kind: .file,
      summary: "job manifests: their lab against renting its jobs.  None is needed where flags say "
        + "what is bought and rented"),
    flags: [
      .buy, .price, .capital, .setup, .grant, .running, .power, .idlePower, .pue, .electricity,
      .maintenance, .warranty, .overhead, .resale, .life, .loanRate, .loanTerm, .downPayment,
      .lease, .leaseTerm, .buyout, .rent, .purchaseOption, .rentSetup, .rentExtra, .credits,
      .priceIn, .priceOut, .mix, .tokensPerSecond, .rentTokensPerSecond, .tokens, .speed, .work,
      .use, .alwaysOn, .runs, .runHours, .growth, .rentDecline, .resaleDecline, .hardwareDecline,
      .electricityGrowth, .discount, .compounding, .horizon, .monthLength, .at, .tornado, .range,
      .draws, .seed, .distribution, .failIfLonger, .job, .policy, .tree, .prices, .ascii, .svg,
      .format, .output, .plain,
      .exitZero, .now, .maxPriceAge, .quiet, .color, .help,
    ],
    examples: [
      Example(
        line: "hybridlab breakeven --buy '2 x RTX 4090' --price '$1,600' --rent A100 --use 8h/day",
        does: "what is not given comes from the catalogue, and says so"),
      Example(line: "hybridlab breakeven jobs.conf", does: "the lab against renting its jobs"),
      Example(
        line: "hybridlab breakeven jobs.conf --job finetune", does: "the GPUs of one job"),
      Example(
        line: "hybridlab breakeven --capital '$833,806' --running '$0.87/h' --rent '$98.32/h' "
          + "--month 720h", does: "figures of a publication"),
      Example(
        line: "hybridlab breakeven --buy H100 --rent H100 --range rent=1.5..3 --draws 100000",
        does: "how sure that is"),
    ],
    details: [
      "Both sides do the same work.  Owning is ahead from the moment at which all that was paid for "
        + "it, less what the hardware would fetch, is below what renting would have cost.  Inside a "
        + "month everything accrues evenly.",
      "Percentages of a year take effect month by month.  With a manifest, flags replace what it "
        + "says.  docs/breakeven.md has the formulas.",
    ])
}
