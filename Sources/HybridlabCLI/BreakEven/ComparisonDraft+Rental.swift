import Diagnostics
import PlacementModel
import Quantities
import Reports

extension ComparisonDraft {
  mutating func readRental() {
    let isAPI = values.has(.priceIn) || values.has(.priceOut)
    if isAPI, values.has(.rent) {
      values.mistakes.append(
        .conflict(
          .rent, values.has(.priceIn) ? .priceIn : .priceOut,
          help: "rent machines, or pay for tokens"))
      return
    }
    // What is typed takes the place of what the manifest's jobs would be rented for.
    if isAPI || values.has(.rent) { inputs.removeAll { $0.name.hasPrefix("rent of ") } }
    if isAPI {
      readTokenPrices()
    } else if let text = values.text(.rent) {
      readRent(text)
    } else if !hasManifest {
      rentTheSame()
    }
    readBesideRent()
  }

  // MARK: An API

  private mutating func readTokenPrices() {
    let read = values.quantity(.priceIn, as: Money.self)
    let written = values.quantity(.priceOut, as: Money.self)
    note(typed: .priceIn)
    note(typed: .priceOut)
    var mix = (reading: 1.0, writing: 1.0)
    if let given = values.value(.mix, "1:2, tokens read to tokens written", Self.ratio) {
      mix = given
      note(typed: .mix)
    } else if !values.has(.mix) {
      if written == nil { mix = (1, 0) }
      if read == nil { mix = (0, 1) }
      if read != nil, written != nil { note("mix", "1:1, read to written", .assumed) }
    }
    let (first, second) = ((read ?? .zero).dollars, (written ?? .zero).dollars)
    let blended = (first * mix.reading + second * mix.writing) / (mix.reading + mix.writing)
    guard let price = try? Money(rounding: blended) else { return }
    question.rental.charges = Charges(perMillionTokens: price)
    rentedName = "tokens at \(price.sentenceText) a million"
    note("rent", "\(price.priceText)/million tokens", .derived("prices in and out, by the mix"))
  }

  private static func ratio(_ text: String) -> (reading: Double, writing: Double)? {
    let parts = text.split(separator: ":").map { WrittenNumber.count(String($0)) }
    guard parts.count == 2, let reading = parts[0], let writing = parts[1], reading + writing > 0,
      reading.isFinite, writing.isFinite
    else { return nil }
    return (reading, writing)
  }

  // MARK: Machines

  private mutating func readRent(_ text: String) {
    // A GPU is called RTX 4090, a price has a currency.
    if text.contains("$") || text.lowercased().contains("usd") {
      let reader = WrittenCharges(month: month, gpus: bought?.count ?? 1)
      if let charges = values.value(.rent, "$2.50/h, $1,800/month or $15,000/run", reader.read) {
        question.rental.charges = charges
        question.rental.hoursPerOwnedHour = 1
        rentedName = text
      }
      note(typed: .rent)
      return
    }
    do throws(QuantityParseError) {
      _ = try HourlyRate(parsing: text)
    } catch {
      if error.cause == .otherCurrency {
        values.mistakes.append(.unreadable(text, of: .rent, error))
        return
      }
    }
    if WrittenNumber.split(text)?.rest.first.map({ $0 == "/" }) ?? false || Double(text) != nil {
      values.mistakes.append(
        CommandLineMistake(
          code: "missing-unit", message: "'--rent' needs a currency and what it is for: '\(text)'",
          help: "write it like '$2.50/h', '$1,800/month' or '$15,000/run'"))
      return
    }
    let parts = text.split(separator: "@", maxSplits: 1).map { WrittenNumber.trim(String($0)) }
    let provider = parts.count > 1 ? self.provider(parts[1]) : nil
    guard parts.count < 2 || provider != nil else { return }
    let (count, name) = MachineName.optionalCount(parts.first ?? "")
    guard count != 0, !name.isEmpty else {
      values.mistakes.append(.unreadable(text, of: .rent, examples: "'8 x A100 @ aws'"))
      return
    }
    // Some providers call a machine by its GPU: the GPU is meant, whoever has it.
    if let models = models(name) {
      rent(.gpus(models, count: count), name, from: provider)
    } else if prices.offers.contains(where: { $0.instance.lowercased() == name.lowercased() }) {
      rent(.instance(name, count: count ?? 1), name, from: provider)
    } else {
      let known = prices.gpus.allNames + Set(prices.offers.map(\.instance)).sorted()
      values.mistakes.append(
        CommandLineMistake(
          code: "unknown-gpu",
          message: "'--rent' is no price, and no GPU or machine that is known: '\(name)'",
          help: nearest(to: name, among: known).map { "did you mean '\($0)'?" }
            ?? "give a price, such as $2.50/h"))
    }
  }

  private mutating func provider(_ name: String) -> String? {
    let known = Set(prices.offers.map(\.provider)).sorted()
    if let provider = known.first(where: { $0.lowercased() == name.lowercased() }) {
      return provider
    }
    values.mistakes.append(
      CommandLineMistake(
        code: "unknown-provider", message: "'--rent' names a provider that is not known: '\(name)'",
        help: nearest(to: name, among: known).map { "did you mean '\($0)'?" }
          ?? "there are \(known.joined(separator: ", "))"))
    return nil
  }

  /// The model of a name, or all models of a family: whichever is cheapest will be named.
  private func models(_ name: String) -> [GPUModel.ID]? {
    if let id = prices.gpus.find(name) { return [id] }
    let family = prices.gpus.family(name)
    return family.isEmpty ? nil : family
  }

  private mutating func rentTheSame() {
    guard let bought else {
      if values.has(.capital) || values.has(.price) || values.has(.lease) {
        values.mistakes.append(
          .missing(
            "'breakeven' needs to know what is rented",
            help: "give '--rent' with a price or a GPU, or '--price-in' and '--price-out'"))
      }
      return
    }
    rent(.gpus([bought.gpu], count: nil), prices.gpus[bought.gpu].name, from: nil)
    note("rent", inputs.first { $0.name == "rent" }?.value ?? "", .assumed)
    warnings.append("what is rented was not said: the cheapest of the same GPU was taken")
  }

  private mutating func rent(_ wanted: PriceBook.Wanted, _ name: String, from provider: String?) {
    let option =
      values.text(.purchaseOption).flatMap(PurchaseOption.init) ?? .onDemand
    guard let found = prices.cheapest(wanted, option, from: provider) else {
      values.mistakes.append(
        .noPrice(
          of: "\(name), \(option.rawValue)" + (provider.map { ", at \($0)" } ?? ""), flag: .rent))
      return
    }
    let offer = prices.offers[found.offer]
    let machines =
      "\(found.nodes > 1 ? "\(found.nodes) x " : "")\(offer.instance) at \(offer.provider)"
      + (offer.region.map { ", \($0)" } ?? "")
    let gpus = offer.gpu.map { " (\(found.gpus) x \(prices.gpus[$0].name))" } ?? ""
    let provenance = offer.provenance(option)
    question.rental.charges = Charges(perHour: found.rate)
    rentedName = "\(machines)\(gpus) for \(found.rate), \(option.rawValue)"
    note(
      "rent", "\(found.rate): \(machines)\(gpus), \(option.rawValue)",
      .catalogue(source: provenance.source, asOf: provenance.asOf))
    if let own = bought, let gpu = offer.gpu { compare(own, with: gpu, count: found.gpus) }
  }

  /// Sets the ratio of the two throughputs from the catalogue's speeds.
  private mutating func compare(_ own: Bought, with gpu: GPUModel.ID, count: Int) {
    let isInference = values.text(.work) == "inference"
    let speed = prices.speeds.speed(
      of: own.gpu, relativeTo: gpu,
      boundBy: isInference ? .memoryBandwidth : .tensorThroughput, in: prices.gpus)
    question.rental.hoursPerOwnedHour = speed.ratio * Double(own.count) / Double(max(1, count))
    let rented = prices.gpus[gpu].name
    let one = speed.words(relativeTo: rented, in: prices) ?? "the same GPU"
    note(
      "speed",
      "\(question.rental.hoursPerOwnedHour.ratioText) h rented for an hour owned",
      .derived("\(own.name) against \(count) x \(rented); one is \(one)"))
    if !values.has(.work), own.gpu != gpu { note("work", "training", .assumed) }
  }

  private mutating func readBesideRent() {
    if let setup = values.quantity(.rentSetup, as: Money.self) { question.rental.setup = setup }
    if let credits = values.quantity(.credits, as: Money.self) {
      question.rental.credits = credits
    }
    let reader = WrittenCharges(month: month, gpus: 1)
    if let extra = values.value(.rentExtra, "$50/month", { reader.read($0)?.asMonthly }) {
      question.rental.extra = extra
    }
    for flag in [Flag.rentSetup, .rentExtra, .credits] { note(typed: flag) }
  }
}
