extension QuantityParseError {
  /// What the text could have said instead, the likeliest first; for the help of a diagnostic.
  ///
  /// A number without a unit gets the units it could have had, a price without an end the one it
  /// needs, a misspelled unit the nearest one.  Whatever is offered reads as this kind; where nothing
  /// is known to help, nothing is offered.
  ///
  /// ```swift
  /// do throws(QuantityParseError) {
  ///   _ = try ByteCount(parsing: "80")
  /// } catch {
  ///   error.corrections(of: "80")      // ["80 GB", "80 GiB"]
  /// }
  /// ```
  ///
  /// - Parameter text: The text that was read when this error arose.
  /// - Returns: At most three whole texts.
  public func corrections(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    // Of another text the range means nothing.
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return [] }
    func replacing(with replacement: String) -> String {
      var corrected = bytes
      corrected.replaceSubrange(range, with: replacement.utf8)
      return String(decoding: corrected, as: UTF8.self)
    }
    let marked = String(decoding: bytes[range], as: UTF8.self)
    let candidates: [String] =
      switch cause {
      case .unknownUnit(let nearest?): [replacing(with: nearest)]
      case .unknownUnit(nil) where kind == .byteCount && range.count == 1:
        // A prefix alone, as in "40G".
        [replacing(with: marked.uppercased() + "B"), replacing(with: marked.uppercased() + "iB")]
      case .missingUnit: kind.completions(of: marked).map(replacing)
      case .missingDenominator:
        kind.denominators.map { replacing(with: marked.droppingMarkAtEnd + $0) }
      case .grouping:
        // A decimal comma, or commas in odd places.
        [
          replacing(with: marked.replacingCommas(with: ".")),
          replacing(with: marked.replacingCommas(with: "")),
        ]
      case .wrongUnit(.bitRate) where kind == .byteCount:
        [replacing(with: marked.uppercased().replacingBinaryMark)]
      default: []
      }
    return candidates.filter { kind.reads($0) }
  }
}

extension QuantityKind {
  /// The ways to complete a number that stands alone.
  fileprivate func completions(of number: String) -> [String] {
    switch self {
    case .money: ["$\(number)"]
    case .hourlyRate, .monthlyRate, .energyPrice, .dataPrice, .storagePrice:
      // The denominator may be there already; what does not read is left out.
      ["$\(number)"] + denominators.map { "$\(number)\($0)" }
    case .byteCount: ["\(number) GB", "\(number) GiB"]
    case .bitRate: ["\(number) Mbps", "\(number) MB/s"]
    case .duration, .hours: ["\(number) h", "\(number) min", "\(number) d"]
    case .power: ["\(number) W", "\(number) kW"]
    case .energy: ["\(number) kWh"]
    case .carbonIntensity: ["\(number) g/kWh"]
    case .carbonMass: ["\(number) kg", "\(number) t"]
    case .share: ["\(number)%"]
    case .requestRate: ["\(number)/s", "\(number)/min"]
    case .decimal, .powerUsageEffectiveness, .calendarDate: []
    }
  }

  /// What the end of a price or a rate can be.
  fileprivate var denominators: [String] {
    switch self {
    case .hourlyRate: ["/h"]
    case .monthlyRate: ["/month"]
    case .energyPrice, .carbonIntensity: ["/kWh"]
    case .dataPrice: ["/GB"]
    case .storagePrice: ["/GB-month", "-month"]
    case .bitRate, .requestRate: ["/s"]
    default: []
    }
  }

  /// Whether a text is a quantity of this kind.
  fileprivate func reads(_ text: String) -> Bool {
    do throws(QuantityParseError) {
      switch self {
      case .money: _ = try Money(parsing: text)
      case .decimal: _ = try Money(parsingDecimal: text)
      case .hourlyRate: _ = try HourlyRate(parsing: text)
      case .monthlyRate: _ = try MonthlyRate(parsing: text)
      case .energyPrice: _ = try EnergyPrice(parsing: text)
      case .dataPrice: _ = try DataPrice(parsing: text)
      case .storagePrice: _ = try StoragePrice(parsing: text)
      case .byteCount: _ = try ByteCount(parsing: text)
      case .bitRate: _ = try BitRate(parsing: text)
      case .duration: _ = try Duration(parsing: text)
      case .hours: _ = try Duration(parsingHours: text)
      case .power: _ = try Power(parsing: text)
      case .energy: _ = try Energy(parsing: text)
      case .carbonIntensity: _ = try CarbonIntensity(parsing: text)
      case .carbonMass: _ = try CarbonMass(parsing: text)
      case .share: _ = try Share(parsing: text)
      case .requestRate: _ = try RequestRate(parsing: text)
      case .powerUsageEffectiveness: _ = try PowerUsageEffectiveness(parsing: text)
      case .calendarDate: _ = try CalendarDate(parsing: text)
      }
      return true
    } catch {
      return false
    }
  }
}

extension String {
  /// Without a slash, and white space before it, at the end.
  fileprivate var droppingMarkAtEnd: String {
    var kept = self[...]
    while let last = kept.utf8.last, last == 0x2F || last == 0x20 || last == 0x09 {
      kept.removeLast()
    }
    return String(kept)
  }

  fileprivate func replacingCommas(with replacement: String) -> String {
    split(separator: ",", omittingEmptySubsequences: false).joined(separator: replacement)
  }

  /// GIB as it is written: GiB.
  fileprivate var replacingBinaryMark: String {
    split(separator: "I", omittingEmptySubsequences: false).joined(separator: "i")
  }
}
