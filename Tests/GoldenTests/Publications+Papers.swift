extension Publication {
  static let all: [Publication] = [
    lenovo2025, lenovo2026, ownModels, infrastructureIndex, swfte, citadel, homeLab, laptop,
    documents,
  ]

  /// A model on hardware of one's own against the price of an API.
  private static func ownModel(
    _ capital: String, _ electricity: String, tokensPerSecond: String, kilowatts: String,
    atTDP: String, capacity: String,
    _ breakEvens: [(api: String, prices: [String], String, PublishedFigure.Verdict)]
  ) -> [PublishedCase] {
    let own = [
      "--capital", capital, "--tokens-per-second", tokensPerSecond, "--use", "176h/month",
    ]
    let paid = own + ["--running", electricity]
    var cases = breakEvens.map { api, prices, printed, verdict in
      PublishedCase(
        paid + ["--price-in", prices[0], "--price-out", prices[1], "--mix", "1:2"],
        [
          PublishedFigure(
            "break-even against \(api), months", printed, "break_even.months", verdict)
        ])
    }
    cases[0].figures.insert(
      PublishedFigure("tokens a month, million", capacity, "use.million_tokens_per_month"), at: 0)
    for (power, verdict) in [
      (kilowatts, PublishedFigure.Verdict.follows), (atTDP, .doesNotFollow),
    ] {
      cases.append(
        PublishedCase(
          own + [
            "--power", "\(power) together", "--electricity", "$0.15/kWh", "--rent", "$1/h",
          ],
          [
            PublishedFigure(
              "electricity of a month at \(power)",
              "$" + electricity.dropFirst().prefix { $0 != "/" },
              "month.usd_owned", verdict)
          ]))
    }
    return cases
  }

  private static let gpt5 = ["$1.25", "$10"]
  private static let opus = ["$15", "$75"]
  private static let sonnet = ["$3", "$15"]
  /// With which the printed column of Gemini comes out.
  private static let geminiAt11 = ["$1.25", "$11"]

  static let ownModels = Publication(
    title: "Own models against an API",
    source: "Pan and Wang, arXiv 2509.18101v1, 2025-08-30",
    cases: ownModel(
      "$240,000", "$126.72/month", tokensPerSecond: "800", kilowatts: "4.8kW", atTDP: "6.4kW",
      capacity: "506.9",
      [
        ("GPT-5", gpt5, "69.3", .follows), ("Claude-4 Opus", opus, "8.7", .near),
        ("Claude-4 Sonnet", sonnet, "44.0", .follows), ("Grok-4", sonnet, "44.0", .follows),
        ("Gemini 2.5 Pro", gpt5, "63.1", .doesNotFollow),
        ("Gemini 2.5 Pro at $11 out", geminiAt11, "63.1", .follows),
      ])
      + ownModel(
        "$90,000", "$47.52/month", tokensPerSecond: "400", kilowatts: "1.8kW", atTDP: "2.4kW",
        capacity: "253.4",
        [
          ("GPT-5", gpt5, "51.5", .follows), ("Claude-4 Opus", opus, "6.5", .follows),
          ("Claude-4 Sonnet", sonnet, "32.8", .follows), ("Grok-4", sonnet, "32.8", .follows),
          ("Gemini 2.5 Pro", gpt5, "47.0", .doesNotFollow),
          ("Gemini 2.5 Pro at $11 out", geminiAt11, "47.0", .follows),
        ])
      + ownModel(
        "$30,000", "$15.84/month", tokensPerSecond: "220", kilowatts: "0.6kW", atTDP: "0.8kW",
        capacity: "139.4",
        [
          ("GPT-5", gpt5, "30.9", .follows), ("Claude-4 Opus", opus, "3.9", .follows),
          ("Claude-4 Sonnet", sonnet, "19.8", .follows), ("Grok-4", sonnet, "19.8", .follows),
          ("Gemini 2.5 Pro", gpt5, "28.2", .doesNotFollow),
          ("Gemini 2.5 Pro at $11 out", geminiAt11, "28.2", .follows),
        ])
      + ownModel(
        "$2,000", "$13.20/month", tokensPerSecond: "150", kilowatts: "0.5kW", atTDP: "0.575kW",
        capacity: "95.0",
        [
          ("GPT-5", gpt5, "3.0", .follows), ("Claude-4 Opus", opus, "0.4", .follows),
          ("Claude-4 Sonnet", sonnet, "1.9", .follows), ("Grok-4", sonnet, "1.9", .follows),
          ("Gemini 2.5 Pro", gpt5, "2.76", .doesNotFollow),
          ("Gemini 2.5 Pro at $11 out", geminiAt11, "2.76", .follows),
        ]),
    remarks:
      "Kimi-K2, GLM-4.5, gpt-oss-120B and Magistral-Small.  A month of work has 176 hours (8 h on 22 "
      + "days): its capacities fit that, though its text is reported to say 20 days.  Two tokens are "
      + "written for one read.  The watts behind its electricity are not printed: 300 W a GPU (500 W "
      + "for the last) fit, the 400 W and 575 W of its hardware table do not.  Gemini 2.5 Pro has the "
      + "list prices of GPT-5 there, so its column cannot differ from GPT-5's; it comes out with "
      + "$11 written instead of $10.")

  static let homeLab = Publication(
    title: "A home lab against vast.ai",
    source: "Alexa V., Home Lab vs Cloud GPU, medium.com/@velinxs, 2026-02-08",
    cases: [
      PublishedCase(
        [
          "--capital", "$1", "--rent", "$0.18/h", "--power", "0.55kW together", "--electricity",
          "$0.16/kWh", "--at", "1d",
        ],
        [
          PublishedFigure("electricity of a day", "$2.11", "costs@0.usd_electricity"),
          PublishedFigure("electricity of a year", "$770", "costs@12.usd_electricity"),
          PublishedFigure("rent of a year, 24/7", "$1,577", "costs@12.usd_rented"),
        ]),
      PublishedCase(
        [
          "--capital", "$1", "--rent", "$0.18/h", "--power", "0.55kW together", "--electricity",
          "$0.16/kWh", "--month", "30.4d",
        ],
        [PublishedFigure("electricity of a month", "$64", "month.usd_owned")]),
    ]
      + [("4h/day", "$21.6"), ("8h/day", "$43.2"), ("12h/day", "$64.8")].map { use, printed in
        PublishedCase(
          ["--capital", "$1", "--rent", "$0.18/h", "--use", use, "--month", "30d"],
          [PublishedFigure("rent of a month, \(use)", printed, "month.usd_rented")])
      } + [
        PublishedCase(
          ["--capital", "$1", "--rent", "$0.18/h", "--use", "4h/day"],
          [PublishedFigure("rent of a year, 4h/day", "$262", "costs@12.usd_rented", .near)])
      ],
    remarks:
      "The 0.55 kW are inferred from the price of a day.  Months have 30 days for rent and 30.4 for "
      + "electricity.  Four hours a day for 365 days at $0.18 are $262.80, which rounds to 263.")

  static let laptop = Publication(
    title: "A laptop with an RTX 4090",
    source: "cobroclaro, GPU inference cost report, 2026-05-10, cobroclaro.netlify.app; an excerpt",
    cases: [
      ("225.7", "812,640"), ("158.4", "570,061"),
    ].map { speed, printed in
      PublishedCase(
        [
          "--capital", "$2,000", "--rent", "$1/h", "--use", "8h/day", "--horizon", "2y",
          "--tokens-per-second", speed,
        ],
        [
          PublishedFigure("own, $ an hour", "0.342", "horizon.usd_owned_per_hour"),
          PublishedFigure("tokens an hour", printed, "use.tokens_per_hour"),
        ])
    },
    remarks: "Two years of 8 hours a day are 5,840 hours; electricity is left out.")

  static let documents = Publication(
    title: "The documents that hybridlab follows",
    source: "D0, \"Cost Analysis\"; D1, strength 3 ([documents](documents.md))",
    cases: [
      PublishedCase(
        [
          "--capital", "$1,600", "--power", "450W", "--electricity", "$0.15/kWh", "--rent",
          "$2.50/h", "--month", "720h",
        ],
        [
          PublishedFigure("rent of a month, A100", "$1,800", "month.usd_rented"),
          PublishedFigure("break-even, 3 to 4 months", "3", "break_even.months", .doesNotFollow),
        ])
    ]
      + [("30%", "3"), ("23%", "4")].map { use, printed in
        PublishedCase(
          [
            "--capital", "$1,600", "--power", "450W", "--electricity", "$0.15/kWh", "--rent",
            "$2.50/h", "--month", "720h", "--use", use,
          ],
          [PublishedFigure("break-even at \(use), months", printed, "break_even.months")])
      } + [
        PublishedCase(
          ["--capital", "$40,000", "--running", "$50/run", "--rent", "$15,000/run"],
          [
            PublishedFigure("own, first run", "$40,050", "costs@1.usd_owned"),
            PublishedFigure("own pays, runs", "3", "break_even.runs"),
          ]),
        PublishedCase(
          ["--capital", "$15,000", "--running", "$7,525/run", "--rent", "$15,000/run"],
          [
            PublishedFigure("hybrid, first run", "$22,525", "costs@1.usd_owned"),
            PublishedFigure("hybrid pays, runs", "2", "break_even.runs"),
          ]),
      ],
    remarks:
      "D1's \"3-4 months\" for a card of $1,600 against $1,800 a month is 0.91 months at 24/7, and 3 to "
      + "4 at 23 to 30 % use.  D0's \"3-4 major training runs\": hybrid is cheaper from 2.01 runs on, "
      + "local from 2.68, both from the third run.")
}
