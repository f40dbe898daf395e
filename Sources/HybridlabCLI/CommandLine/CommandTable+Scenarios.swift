extension Command {
  static let compare = Command(
    id: .compare,
    summary: "set cloud only, local only, the plan and other labs side by side over years",
    operands: manifests,
    flags: [
      .policy.listed(
        "a policy to compare; may be given more than once, else all but the allocator"),
      .lab,
      .horizon.described("the time that costs are added up over, such as 3y; else 36 months"),
      .ownedGPUs, .tree, .prices,
      .format, .output, .svg, .ascii, .plain,
      .failIfOver, .exitZero, .now, .maxPriceAge,
    ] + common,
    examples: [
      Example(line: "hybridlab compare jobs.conf", does: "cloud only, local only, and the plan"),
      Example(line: "hybridlab compare jobs.conf --horizon 5y", does: "over five years"),
      Example(
        line: "hybridlab compare jobs.conf --lab big=big-lab.conf",
        does: "and with the lab of another manifest"),
      Example(
        line: "hybridlab compare jobs.conf --policy documents --policy cloud-only",
        does: "these two alone"),
      Example(line: "hybridlab compare jobs.conf --svg costs.svg", does: "and a picture"),
    ],
    details: [
      "Set-up is what the lab's GPUs cost to buy, at their price in the manifest, else in the "
        + "catalogue; they are bought again when their life is over.  `--owned included` counts "
        + "all of them, as if nothing had been bought yet; `--owned sunk` counts what you own "
        + "as paid, and of another lab only what it has beyond yours.  A policy without a lab "
        + "(`cloud-only`) buys nothing.",
      "Running is the month's bill of the plan times the months of the horizon, with maintenance "
        + "and the lab's overhead; jobs of `every: once` are counted once.  A scenario that leaves "
        + "out jobs, or whose cost nobody knows in full, is never called the cheapest.",
    ])
}

extension Command {
  static let size = Command(
    id: .size,
    summary: "say which GPUs to buy for a list of jobs, and how many",
    operands: manifests,
    flags: [
      .candidates, .most, .budget, .policy,
      .horizon.described("the time that costs are added up over, such as 3y; else 36 months"),
      .resale.described(
        "what a GPU fetches in the end, such as $500 or 25% of its price; else nothing"),
      .life.described(
        "how long a GPU is used before it is bought again, such as 4y; else 36 months"),
      .tree, .prices,
      .format, .output, .svg, .ascii, .plain,
      .failIfOver, .exitZero, .now, .maxPriceAge,
    ] + common,
    examples: [
      Example(line: "hybridlab size jobs.conf", does: "all models of a known price"),
      Example(
        line: "hybridlab size jobs.conf --candidates 'RTX 4090 for $1,800, A100-80GB'",
        does: "these two, one at a price of your own"),
      Example(
        line: "hybridlab size jobs.conf --budget '$10,000' --resale 25%",
        does: "with no more than that to spend"),
      Example(line: "hybridlab size jobs.conf --svg size.svg", does: "and a picture"),
    ],
    details: [
      "For each candidate and each number of it, the jobs are placed on the lab's own GPUs, the new "
        + "ones and the clouds as the policy has it.  The total over the horizon is what is bought, "
        + "less what it fetches in the end, plus power, maintenance, overhead and the clouds' bill; "
        + "the lab's own GPUs are paid.  Each size buys one model; mixes are not looked at.",
      "The best size leaves out the fewest jobs, then costs the least.  A size at which a job that may "
        + "not leave the lab has no place is infeasible, and one whose cost nobody knows in full is "
        + "never the best.",
    ])
}
