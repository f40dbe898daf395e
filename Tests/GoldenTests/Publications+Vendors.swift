extension Publication {
  /// Lenovo Press LP2225, May 2025.
  static let lenovo2025 = Publication(
    title: "Lenovo LP2225: 8 x H100 NVL against p5.48xlarge",
    source:
      "Lenovo Press LP2225, 2025-05-23, lenovopress.lenovo.com/lp2225; read second-hand, in public "
      + "repositories that quote it",
    cases: [
      ("$98.32/h", "8,556", "11.9"), ("$77.43/h", "10,890", "15"), ("$53.95/h", "15,710", "22"),
    ].map { rent, hours, months in
      PublishedCase(
        ["--capital", "$833,806", "--running", "$0.87/h", "--rent", rent, "--month", "720h"],
        [
          PublishedFigure("break-even, hours", hours, "break_even.hours"),
          PublishedFigure("break-even, months", months, "break_even.months"),
        ])
    },
    remarks: "On demand, reserved for one year and for three.  Months have 720 hours.")

  /// Lenovo Press LP2368, February 2026.
  static let lenovo2026 = Publication(
    title: "Lenovo LP2368: five years of 8 x B300, and tokens of 8 x H100",
    source: "Lenovo Press LP2368, 2026-02-04, lenovopress.lenovo.com/lp2368; full text",
    cases: [
      PublishedCase(
        ["--capital", "$461,567.50", "--running", "$12.60/h", "--rent", "$142.42/h"],
        [
          PublishedFigure("cloud, five years", "$6,238,000", "horizon.usd_rented"),
          PublishedFigure("own, five years", "$1,013,447", "horizon.usd_owned"),
          PublishedFigure("saved", "$5,224,552", "horizon.usd_saved"),
          PublishedFigure("saved, %", "83.8", "horizon.saving_share", scale: 0.01),
        ]),
      PublishedCase(
        [
          "--capital", "$250,141.80", "--running", "$6.37/h", "--rent", "$98.32/h",
          "--tokens-per-second", "30576",
        ],
        [
          PublishedFigure("own, $ an hour", "12.08", "horizon.usd_owned_per_hour"),
          PublishedFigure(
            "own, $ a million tokens", "0.11", "horizon.usd_owned_per_million_tokens"),
          PublishedFigure(
            "Azure, $ a million tokens", "0.89", "horizon.usd_rented_per_million_tokens"),
          PublishedFigure("cloud over own", "8", "horizon.rented_over_owned"),
        ]),
    ],
    remarks: "Months have 730 hours; five years are 43,800.")

  static let infrastructureIndex = Publication(
    title: "ai-infra-index: 8 x H100 for five years",
    source:
      "alpha-one-index/ai-infra-index, specs/buy-vs-rent-decision-framework.md, 2026-03, MIT; full "
      + "text",
    cases: [
      PublishedCase(
        [
          "--capital", "$250,000", "--setup", "$8,000", "--running", "$0.87/h", "--overhead",
          "$53,000/year", "--maintenance", "$10,000/year", "--warranty", "12mo", "--rent",
          "$98.32/h",
        ],
        [
          PublishedFigure("power of a year", "$7,621", "costs@12.usd_running"),
          PublishedFigure("own, first year", "$318,621", "costs@12.usd_owned"),
          PublishedFigure("own, five years", "$601,105", "costs@60.usd_owned"),
          PublishedFigure("cloud, a year", "$861,283", "costs@12.usd_rented"),
          PublishedFigure("cloud, five years", "$4,306,415", "costs@60.usd_rented"),
          PublishedFigure("saved, $ million", "3.7", "horizon.usd_saved", scale: 1e6),
        ]),
      PublishedCase(
        [
          "--capital", "$250,000", "--rent", "$98.32/h", "--power", "7.6kW together", "--pue",
          "1.4",
          "--electricity", "$0.10/kWh", "--at", "1h",
        ],
        [PublishedFigure("power, $ an hour", "1.06", "costs@0.usd_electricity")]),
    ]
      + [("$0.05/kWh", "$16,800"), ("$0.10/kWh", "$33,600"), ("$0.15/kWh", "$50,400")].map {
        price, printed in
        PublishedCase(
          [
            "--capital", "$250,000", "--rent", "$98.32/h", "--power", "5.6kW together", "--pue",
            "1.4", "--electricity", price,
          ],
          [
            PublishedFigure(
              "power of a year at \(price)", printed, "costs@12.usd_electricity", .doesNotFollow)
          ])
      },
    remarks:
      "The first year has $8,000 of installation and no maintenance, the later ones $10,000 of "
      + "maintenance.  Its $0.87 an hour is not the $1.06 that the same page derives.  The "
      + "electricity of its sensitivity table is 4.9 times what 8 x 700 W x 1.4 x 8,760 h come to: "
      + "$3,434, $6,868 and $10,302.")

  static let swfte = Publication(
    title: "SWFTE: an API against 16 x A100 for three years",
    source: "SWFTE, Cloud vs on-prem TCO, 2026, swfte.com/blog/cloud-vs-onprem-ai-tco-analysis",
    cases: [
      PublishedCase(
        [
          "--capital", "$0", "--running", "$639k; $359k; $432k /year", "--rent",
          "$1.15M; $1.09M; $1.095M /year", "--horizon", "3y",
        ],
        [
          PublishedFigure("cloud, $ million", "3.335", "horizon.usd_rented", scale: 1e6),
          PublishedFigure("own, $ million", "1.43", "horizon.usd_owned", scale: 1e6),
          PublishedFigure("saved, $ million", "1.905", "horizon.usd_saved", scale: 1e6),
          PublishedFigure("saved, %", "57", "horizon.saving_share", scale: 0.01),
        ])
    ],
    remarks: "Costs are given year by year, hardware included.")

  static let citadel = Publication(
    title: "Citadel: a million tokens of Llama-2-7B by GPU",
    source: "Citadel Cloud Management, 2026, citadelcloudmanagement.com; an excerpt of the page",
    cases: [
      ("T4, g4dn.xlarge", "$0.526/h", "8.2", "17.82"),
      ("A10G, g5.xlarge", "$1.006/h", "22.5", "12.42"),
      ("L4, g6.xlarge", "$0.805/h", "19.8", "11.29"),
      ("L40S, g6e.xlarge", "$1.862/h", "48.2", "10.73"),
    ].map { name, rent, speed, printed in
      PublishedCase(
        ["--capital", "$1", "--rent", rent, "--rent-tokens-per-second", speed],
        [
          PublishedFigure(
            "\(name), $ a million tokens", printed, "horizon.usd_rented_per_million_tokens")
        ])
    },
    remarks: "Nothing is bought; the capital of $1 only fills the other side.")
}
