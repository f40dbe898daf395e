import Quantities
import Testing

/// What does not read, why, and where the finger points.
@Suite("Refusing what is not a quantity") struct ParseErrorTests {
  struct Row: Sendable, CustomTestStringConvertible {
    /// The marks « » enclose what the error points at.
    let marked: String
    let kind: QuantityKind
    let cause: QuantityParseError.Cause
    var testDescription: String { "\(kind) '\(marked)': \(cause)" }

    init(_ marked: String, _ kind: QuantityKind, _ cause: QuantityParseError.Cause) {
      self.marked = marked
      self.kind = kind
      self.cause = cause
    }
  }

  @Test(
    "numbers",
    arguments: [
      Row("", .byteCount, .empty),
      Row("« \t »", .byteCount, .empty),
      Row("«lots»", .byteCount, .notANumber),
      Row("«nan» GB", .byteCount, .notANumber),
      Row("«inf»", .share, .notANumber),
      Row("«+5» GB", .byteCount, .notANumber),
      Row("«−5» GB", .byteCount, .notANumber),
      Row("«٤٠» GB", .byteCount, .notANumber),
      Row("«.»", .share, .notANumber),
      Row("«5.» GB", .byteCount, .notANumber),
      Row("«1.2.3» GB", .byteCount, .notANumber),
      Row("«-5» GB", .byteCount, .negative),
      Row("«-0.5»", .share, .negative),
      Row("«-$5»", .money, .negative),
      Row("«$-5»", .money, .negative),
      Row("«1e3» W", .power, .exponent),
      Row("«1.5E+3W»", .power, .exponent),
      Row("«1,5» GB", .byteCount, .grouping),
      Row("$«16,00»", .money, .grouping),
      Row("$«1600,000»", .money, .grouping),
      Row("$«1,600,»", .money, .grouping),
      Row("$«1,,600»", .money, .grouping),
      Row("«12345678901234567890123» W", .power, .tooManyDigits),
      Row("0«x»1F W", .power, .unknownUnit(nearest: nil)),
      Row("«$»", .money, .notANumber),
      Row("$ «five»", .money, .notANumber),
    ])
  func numbers(_ row: Row) throws { try check(row) }

  @Test(
    "units",
    arguments: [
      Row("«40»", .byteCount, .missingUnit),
      Row("«3»", .duration, .missingUnit),
      Row("1h «30»", .duration, .missingUnit),
      Row("1h «30»", .hours, .missingUnit),
      Row("«450»", .power, .missingUnit),
      Row("«80»", .share, .missingUnit),
      Row("«1600»", .money, .missingUnit),
      Row("«0.19»/kWh", .energyPrice, .missingUnit),
      Row("40 «Gb»", .byteCount, .wrongUnit(.bitRate)),
      Row("40 «b»", .byteCount, .wrongUnit(.bitRate)),
      Row("40 «Mib»", .byteCount, .wrongUnit(.bitRate)),
      Row("40 «Mbps»", .byteCount, .wrongUnit(.bitRate)),
      Row("40 «W»", .byteCount, .wrongUnit(.power)),
      Row("40 «h»", .byteCount, .wrongUnit(.duration)),
      Row("40 «%»", .byteCount, .wrongUnit(.share)),
      Row("40 «GB»", .duration, .wrongUnit(.byteCount)),
      Row("3 «GB»", .hours, .wrongUnit(.byteCount)),
      Row("450 «kWh»", .power, .wrongUnit(.energy)),
      Row("1 «kW»", .energy, .wrongUnit(.power)),
      Row("40 «kw»", .byteCount, .wrongUnit(.power)),
      Row("40 «GBs»", .byteCount, .unknownUnit(nearest: "GB")),
      Row("40 «gigabtyes»", .byteCount, .unknownUnit(nearest: "GB")),
      Row("40 «Gx»", .byteCount, .unknownUnit(nearest: "GB")),
      Row("40 «parsecs»", .byteCount, .unknownUnit(nearest: nil)),
      Row("5«M»", .duration, .unknownUnit(nearest: "min")),
      Row("5 «huors»", .duration, .unknownUnit(nearest: "h")),
      Row("2 «mw»", .power, .unknownUnit(nearest: "MW")),
      Row("100 «mb»/s", .bitRate, .unknownUnit(nearest: "Mbit")),
      Row("«25 MB»", .bitRate, .missingDenominator),
      Row("25 MB/«min»", .bitRate, .unknownUnit(nearest: nil)),
      Row("25 MB/«seconde»", .bitRate, .unknownUnit(nearest: "s")),
      Row("40/«ms»", .requestRate, .unknownUnit(nearest: nil)),
      Row("40/«mim»", .requestRate, .unknownUnit(nearest: "min")),
      Row("«40»", .requestRate, .missingUnit),
      Row("«40 requests»", .requestRate, .missingDenominator),
      Row("40 «users»/s", .requestRate, .unknownUnit(nearest: nil)),
      Row("«384 g»", .carbonIntensity, .missingDenominator),
      Row("384 g/«kW»", .carbonIntensity, .wrongUnit(.power)),
      Row("384 «lb»/MWh", .carbonIntensity, .unknownUnit(nearest: nil)),
    ])
  func units(_ row: Row) throws { try check(row) }

  @Test(
    "money and prices",
    arguments: [
      Row("«€»1,600", .money, .otherCurrency),
      Row("1600 «€»", .money, .otherCurrency),
      Row("«EUR» 1600", .money, .otherCurrency),
      Row("1600 «eur»", .money, .otherCurrency),
      Row("«£»800/month", .monthlyRate, .otherCurrency),
      Row("0.19 «GBP»/kWh", .energyPrice, .otherCurrency),
      Row("«C$»5", .money, .otherCurrency),
      Row("5 «A$»", .money, .otherCurrency),
      Row("5 «kr»", .money, .otherCurrency),
      Row("1600 «bucks»", .money, .unknownUnit(nearest: nil)),
      Row("1600 «dolars»", .money, .unknownUnit(nearest: "dollars")),
      Row("$5 «ct»", .money, .trailingText),
      Row("$5«m»", .money, .trailingText),
      Row("$800«/month»", .money, .wrongUnit(.monthlyRate)),
      Row("$2.50 «per hour»", .money, .wrongUnit(.hourlyRate)),
      Row("$5 «each»", .money, .trailingText),
      Row("«$2.50»", .hourlyRate, .missingDenominator),
      Row("«$2.50/»", .hourlyRate, .missingDenominator),
      Row("$2.50/«month»", .hourlyRate, .wrongUnit(.monthlyRate)),
      Row("$2.50/«kWh»", .hourlyRate, .wrongUnit(.energyPrice)),
      Row("$2.50/«day»", .hourlyRate, .unknownUnit(nearest: nil)),
      Row("$2.50/«huor»", .hourlyRate, .unknownUnit(nearest: "h")),
      Row("$800/«mnth»", .monthlyRate, .unknownUnit(nearest: "month")),
      Row("$800/«h»", .monthlyRate, .wrongUnit(.hourlyRate)),
      Row("$0.09/«GiB»", .dataPrice, .unknownUnit(nearest: nil)),
      Row("$0.09/«Gb»", .dataPrice, .unknownUnit(nearest: nil)),
      Row("$0.09/«GBs»", .dataPrice, .unknownUnit(nearest: "GB")),
      Row("$0.023/GB«-month»", .dataPrice, .wrongUnit(.storagePrice)),
      Row("«$0.023/GB»", .storagePrice, .missingDenominator),
      Row("$0.023/GB-«day»", .storagePrice, .unknownUnit(nearest: nil)),
      Row("$2.50/h «each»", .hourlyRate, .trailingText),
      Row("0.526«$»", .decimal, .trailingText),
    ])
  func prices(_ row: Row) throws { try check(row) }

  @Test(
    "ranges, order and what follows",
    arguments: [
      Row("«9 EiB»", .byteCount, .outOfRange),
      Row("«99999999999 GB»", .byteCount, .outOfRange),
      Row("«$9223372036855»", .money, .outOfRange),
      Row("«$9,223,372,036,854.775808»", .money, .outOfRange),
      Row("«300000000000 years»", .duration, .outOfRange),
      Row("«101%»", .share, .outOfRange),
      Row("«0.99»", .powerUsageEffectiveness, .outOfRange),
      Row("30m «1h»", .duration, .unorderedParts),
      Row("1h «2h»", .duration, .unorderedParts),
      Row("40 «rps»", .byteCount, .wrongUnit(.requestRate)),
      Row("40 «percent»", .byteCount, .wrongUnit(.share)),
      Row("«384 g/»", .carbonIntensity, .missingDenominator),
      Row("«$9223372036855»/h", .hourlyRate, .outOfRange),
      Row("7d «left»", .duration, .trailingText),
      Row("40 GB«/s»", .byteCount, .trailingText),
      Row("40 GB «of it »", .byteCount, .trailingText),
      Row("1.1«x»", .powerUsageEffectiveness, .trailingText),
      Row("«2025-02-29»", .calendarDate, .noSuchDate),
      Row("«2024-13»", .calendarDate, .noSuchDate),
      Row("«2024/06/01»", .calendarDate, .notANumber),
      Row("«21.11.2026»", .calendarDate, .notANumber),
      Row("«2024-6-1»", .calendarDate, .notANumber),
      Row("«2024-06-1»", .calendarDate, .notANumber),
      Row("2024-06-01«T12:00»", .calendarDate, .trailingText),
    ])
  func rest(_ row: Row) throws { try check(row) }

  private func check(_ row: Row) throws {
    let parts = row.marked.split(separator: "«", omittingEmptySubsequences: false)
    let text = row.marked.replacing("«", with: "").replacing("»", with: "")
    let start = parts[0].utf8.count
    var length = 0
    if parts.count > 1 {
      length = parts[1].prefix { $0 != "»" }.utf8.count
    }
    do throws(QuantityParseError) {
      switch row.kind {
      case .decimal: _ = try Money(parsingDecimal: text)
      case .hours: _ = try Duration(parsingHours: text)
      default:
        guard let type = allReaders.first(where: { $0.kind == row.kind }) else { return }
        _ = try type.init(parsing: text)
      }
      Issue.record("'\(text)' was read")
    } catch {
      #expect(error.kind == row.kind)
      #expect(error.cause == row.cause)
      var range = start..<(start + length)
      // White space at the end is not pointed at.
      if row.marked.hasSuffix(" »"), row.cause == .trailingText {
        range = start..<range.upperBound - 1
      }
      #expect(error.range == range)
    }
  }
}
