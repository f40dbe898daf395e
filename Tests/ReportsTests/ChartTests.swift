import Reports
import Testing

@Suite("Charts") struct ChartTests {
  static let months = ChartAxis("months", .months)
  static let dollars = ChartAxis("cumulative cost", .money)

  static let buyOrRent = LineChart(
    "Cumulative cost", x: months, y: dollars,
    series: [
      .init("rent", [.init(0, 0), .init(36, 64_800)]),
      .init("own", [.init(0, 40_000), .init(36, 41_800)]),
    ],
    marks: [.init(x: 22.86, y: 41_143, "22.9 months, $41,143: own passes rent")])

  static func text(_ width: Int = 60, isASCII: Bool, _ chart: LineChart) -> String {
    TextSink.collect {
      chart.write(ChartStyle(TextStyle(isColored: false, width: width), isASCII: isASCII), to: &$0)
    }
  }

  @Test func `curves keep apart without color, and the crossing is marked`() {
    #expect(
      Self.text(isASCII: false, Self.buyOrRent) == """
        Cumulative cost
        cumulative cost
        $80,000 ┤
                │
                │                                           ╭ ─ rent
        $60,000 ┤                                      ╭────╯
                │                                  ╭───╯
                │                             ╭────╯
        $40,000 ┤━━━━━━━━━━━━━━━━━━━━━━━━━╭─◆─╯━━━━━━━━━━━━━━ ━ own
                │                    ╭────╯ ┊
                │                ╭───╯      ┊
        $20,000 ┤            ╭───╯          ┊
                │       ╭────╯              ┊
                │   ╭───╯                   ┊
             $0 ┤───╯                       ┊
                └┬──────┬──────┬───────┬──────┬──────┬──────┬
                 0      6     12      18     24     30     36 months
          ◆ 22.9 months, $41,143: own passes rent

        """)
  }

  @Test func `in ASCII there is nothing but ASCII`() {
    let text = Self.text(isASCII: true, Self.buyOrRent)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.contains("$40,000 +++++"))
    #expect(text.contains("@"))
  }

  /// Charts that have little, nothing or far too much to show.
  static let odd: [LineChart] = [
    [],
    [.init("empty", [])],
    [.init("one point", [.init(3, 5)])],
    [.init("zero", [.init(0, 0), .init(36, 0)]), .init("zero too", [.init(0, 0), .init(36, 0)])],
    [.init("below", [.init(0, 50), .init(36, -130)])],
    [.init("huge", [.init(0, 0), .init(12_000, 9.2e12)])],
    [.init("beyond", [.init(0, .infinity), .init(.nan, 3), .init(5, 1e300)])],
    [.init("tiny", [.init(0, 0), .init(0.000_1, 0.000_12)])],
    [.init("gaps", [.init(0, nil), .init(1, 4), .init(2, nil), .init(3, 4), .init(4, nil)])],
    [.init("same place", [.init(2, 1), .init(2, 9), .init(2, 4)])],
    [.init("研究室の学習ジョブ、とても長い名前のもの", [.init(0, 0), .init(9, 9)])],
    (1...30).map { .init("series \($0)", [.init(0, 0), .init(9, Double($0))]) },
  ].map { LineChart("A chart", x: months, y: dollars, series: $0, showsPoints: true) }

  @Test func `odd charts stay within their width and are complete`() {
    for (index, chart) in Self.odd.enumerated() {
      for width in [40, 60, 80, 100] {
        for isASCII in [false, true] {
          let text = Self.text(width, isASCII: isASCII, chart)
          for line in text.split(separator: "\n") {
            #expect(String(line).columns <= width, "chart \(index) at \(width): \(line)")
          }
          #expect(!text.contains("nan") && !text.contains("inf"), "chart \(index)")
        }
      }
      let svg = chart.svg()
      #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"), "chart \(index)")
      #expect(!svg.contains("\"nan") && !svg.contains("\"inf"), "chart \(index)")
    }
  }

  @Test func `text in a picture opens nothing`() throws {
    let chart = LineChart(
      "<script>alert(1)</script>", x: Self.months, y: Self.dollars,
      series: [.init("a & b \"c\" ]]>\u{1B}[31m", [.init(0, 0), .init(1, 1)])],
      marks: [.init(x: 1, y: 1, "<b>")])
    let svg = chart.svg()
    #expect(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains("\u{1B}"))
    #expect(svg.contains("a &amp; b &quot;c&quot; ]]&gt;"))
    // As many elements are closed as opened.
    let opened = svg.matches(of: /<[a-z]+[ >]/).count
    let closed = svg.matches(of: /<\/[a-z]+>|\/>/).count
    #expect(opened == closed)
  }

  @Test func `a tornado shows what never ends, and both ends on one side`() {
    let chart = TornadoChart(
      "Break-even", x: Self.months, base: .init(3.4, "3.4 months"),
      rows: [
        .init("rent price", atLower: .init(nil, "never"), atUpper: .init(2.7, "2.7")),
        .init("hours a day", atLower: .init(6.8, "6.8"), atUpper: .init(2.3, "2.3")),
        .init("odd", atLower: .init(5, "5.0"), atUpper: .init(4, "4.0")),
      ])
    let text = TextSink.collect {
      chart.write(ChartStyle(TextStyle(isColored: false, width: 60), isASCII: true), to: &$0)
    }
    let rows = text.split(separator: "\n").map(String.init)
    #expect(rows[1].hasPrefix("rent price") && rows[1].hasSuffix("> never"))
    #expect(rows[1].contains("2.7 #"))
    #expect(rows[2].contains("2.3 #") && rows[2].hasSuffix(". 6.8"))
    #expect(rows[3].contains("#") && rows[3].hasSuffix(". 4.0") == false)
  }

  @Test func `bars say what is not known, and what is below zero`() {
    let chart = BarChart(
      "", bars: [.init("a", 8, "$8", isMarked: true), .init("b", nil, "–"), .init("c", -2, "-$2")])
    let text = TextSink.collect {
      chart.write(ChartStyle(TextStyle(isColored: false, width: 40), isASCII: false), to: &$0)
    }
    #expect(
      text == """
        a        ████████████████████████▊ $8 ◆
        b         –
        c  ▒▒▒▒▒▒ -$2

        """)
  }

  @Test func `what takes time is seen, however short, and within the plot`() {
    let chart = SpanChart(
      "Week", x: ChartAxis("hours", .hours),
      rows: [
        .init("a", [.init(0, 0.01), .init(168, 168)]),
        .init("b", [.init(24, 168, "train", fill: .medium)], marks: [168], note: "86 %"),
        .init("c", []),
      ])
    let text = TextSink.collect {
      chart.write(ChartStyle(TextStyle(isColored: false, width: 50), isASCII: true), to: &$0)
    }
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(rows[1].filter { $0 == "#" }.count == 2)
    #expect(rows[2].contains(" train ") && rows[2].hasSuffix("86 %"))
    #expect(rows[3] == "c")
    #expect(rows.allSatisfy { $0.columns <= 50 })
    #expect(chart.svg().contains("86 %"))
  }

  @Test func `the same chart is the same picture`() {
    #expect(Self.buyOrRent.svg() == Self.buyOrRent.svg())
    #expect(Self.buyOrRent.svg().contains("prefers-color-scheme: dark"))
  }
}
