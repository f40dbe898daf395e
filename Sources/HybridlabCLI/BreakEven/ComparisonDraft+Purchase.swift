import Diagnostics
import PlacementModel
import Quantities
import Reports

extension ComparisonDraft {
  mutating func readPurchase() {
    readBought()
    readCapital()
    readPayment()
    readPower()
    readRunning()
    readUpkeep()
    readResale()
  }

  private mutating func readBought() {
    guard !hasManifest, let text = values.text(.buy) else { return }
    guard let (count, name) = MachineName.countAndName(text) else {
      values.mistakes.append(.unreadable(text, of: .buy, examples: "'2 x RTX 4090'"))
      return
    }
    guard let gpu = gpu(name, for: .buy) else { return }
    let model = prices.gpus[gpu].name
    bought = Bought(gpu: gpu, count: count, name: count == 1 ? model : "\(count) x \(model)")
    note("buy", bought?.name ?? text, .typed)
  }

  /// A model by any of its names; of several sizes the smallest, which is said.
  mutating func gpu(_ name: String, for flag: Flag) -> GPUModel.ID? {
    if let id = prices.gpus.find(name) { return id }
    let family = prices.gpus.family(name)
    let sizes = family.sorted {
      (prices.gpus[$0].memory, $0) < (prices.gpus[$1].memory, $1)
    }
    guard let smallest = sizes.first else {
      values.mistakes.append(.unknownGPU(name, of: flag, among: prices.gpus.allNames))
      return nil
    }
    if sizes.contains(where: { prices.gpus[$0].memory != prices.gpus[smallest].memory }) {
      let names = sizes.map { prices.gpus[$0].name }.joined(separator: ", ")
      warnings.append(
        "'\(name)' is \(names); \(prices.gpus[smallest].name) was taken, so name the one you mean")
    }
    return smallest
  }

  private mutating func readCapital() {
    if values.has(.price), values.has(.capital) {
      values.mistakes.append(
        .conflict(.price, .capital, help: "give the price of one GPU, or that of all hardware"))
    }
    if hasManifest, bought == nil, values.has(.price) {
      values.mistakes.append(
        .missing(
          "'--price' is that of one GPU, and it is not said of which",
          help: "give what all of the lab's hardware costs with '--capital', or '--buy' other GPUs")
      )
      return
    }
    if values.has(.capital) || values.has(.price) {
      inputs.removeAll { $0.name.hasPrefix("price of ") }
    }
    if let capital = values.quantity(.capital, as: Money.self) {
      question.purchase.capital = capital
      note("capital", capital.sentenceText, .typed)
      if bought == nil, !hasManifest { ownedName = "hardware for \(capital.sentenceText)" }
    } else if values.has(.capital) {
      return
    } else if values.has(.price) {
      readPrice()
    } else if hasManifest || values.has(.lease) {
      return
    } else if let bought {
      let model = prices.gpus[bought.gpu]
      guard let price = model.price, let all = try? price.scaled(by: Int64(bought.count), over: 1)
      else {
        values.mistakes.append(.noPrice(of: model.name, flag: .price))
        return
      }
      question.purchase.capital = all
      note(
        "price", each(price, all, bought.count),
        .catalogue(source: model.provenance.source, asOf: model.provenance.asOf))
    } else if !values.has(.buy) {
      values.mistakes.append(
        .missing(
          "'breakeven' needs to know what is bought",
          help: "give '--buy' with GPUs, '--capital' with a price, or a manifest"))
    }
    if let bought, !hasManifest { ownedName = bought.name }
    if let setup = values.quantity(.setup, as: Money.self) { question.purchase.setup = setup }
    if let grant = values.quantity(.grant, as: Money.self) {
      question.purchase.grant = grant
      if grant > question.purchase.capital, question.purchase.capital > .zero {
        values.refuse(.grant, "is more than the hardware costs", help: "a grant pays at most all")
      }
    }
    note(typed: .setup)
    note(typed: .grant)
  }

  private mutating func readPrice() {
    guard let text = values.text(.price) else { return }
    let (amount, isTogether) = MachineName.eachOrTogether(text)
    do throws(QuantityParseError) {
      let price = try Money(parsing: amount)
      let count = isTogether ? 1 : (bought?.count ?? 1)
      guard let all = try? price.scaled(by: Int64(count), over: 1) else {
        values.refuse(.price, "is beyond what can be counted", help: "is the number right?")
        return
      }
      question.purchase.capital = all
      inputs.removeAll { $0.name == "capital" }
      note("price", isTogether ? "\(price.sentenceText) together" : each(price, all, count), .typed)
      if bought == nil, !hasManifest { ownedName = "hardware for \(all.sentenceText)" }
    } catch {
      values.mistakes.append(.unreadable(amount, of: .price, error))
    }
  }

  private func each(_ one: Money, _ all: Money, _ count: Int) -> String {
    count == 1 ? one.sentenceText : "\(one.sentenceText) each, \(all.sentenceText) together"
  }

  private mutating func readPower() {
    if let watts = power(.power) {
      question.purchase.power = watts
    } else if !values.has(.power), !hasManifest, let bought {
      if values.has(.running), !values.has(.electricity) {
        note("power", "in the running cost", .derived("a running cost is given"))
      } else if let board = prices.gpus[bought.gpu].power {
        let host = LabDefaults.hostPowerPerGPU
        question.purchase.power = (board + host) * Double(bought.count)
        note(
          "power",
          "\(question.purchase.power.formatted()): \(bought.count) x (\(board.formatted()) + "
            + "\(host.formatted()) for the host, assumed)",
          .catalogue(
            source: prices.gpus[bought.gpu].provenance.source,
            asOf: prices.gpus[bought.gpu].provenance.asOf))
      } else {
        note("power", "unknown, counted as none", .assumed)
        warnings.append("what the \(bought.name) draws is not known; give '--power'")
      }
    }
    if let idle = power(.idlePower) { question.purchase.idlePower = idle }
    if let pue = values.quantity(.pue, as: PowerUsageEffectiveness.self) {
      question.purchase.powerUsageEffectiveness = pue
      note(typed: .pue)
    }
    if values.has(.alwaysOn) {
      question.work.isAlwaysOn = true
      note("always-on", "draws power and costs its hourly charge all month", .typed)
    }
    readElectricity()
  }

  /// Of all hardware: what was typed for one GPU times how many there are, unless it is for all.
  private mutating func power(_ flag: Flag) -> Power? {
    guard let text = values.text(flag) else { return nil }
    let (amount, isTogether) = MachineName.eachOrTogether(text)
    do throws(QuantityParseError) {
      let one = try Power(parsing: amount)
      let count = isTogether ? 1 : (bought?.count ?? 1)
      let all = one * Double(count)
      note(
        flag.name, count == 1 ? one.formatted() : "\(one.formatted()) each, \(all.formatted())",
        .typed)
      return all
    } catch {
      values.mistakes.append(.unreadable(amount, of: flag, error))
      return nil
    }
  }

  private mutating func readElectricity() {
    guard let text = values.text(.electricity) else {
      if !hasManifest, question.purchase.power > .zero {
        question.purchase.electricity = LabDefaults.electricity
        note("electricity", "\(LabDefaults.electricity), average of US homes", .assumed)
      }
      return
    }
    if !text.contains(where: \.isNumber), let place = Jurisdiction(text),
      let figure = prices.energy.price(in: place)
    {
      question.purchase.electricity = figure.value
      note(
        "electricity", "\(figure.value) in \(place.code)",
        .catalogue(source: figure.provenance.source, asOf: figure.provenance.asOf))
    } else if let price = values.quantity(.electricity, as: EnergyPrice.self) {
      question.purchase.electricity = price
      note("electricity", price.description, .typed)
    }
  }

  private mutating func readRunning() {
    let reader = WrittenCharges(month: month, gpus: bought?.count ?? 1)
    if let charges = values.value(.running, "$0.87/h, $500/month or $50/run", reader.read) {
      question.purchase.running = charges
      // What a manifest says of power is in what was typed instead.
      if hasManifest, !values.has(.power) { question.purchase.power = .zero }
    }
    note(typed: .running)
  }

  private mutating func readUpkeep() {
    let reader = WrittenCharges(month: month, gpus: bought?.count ?? 1)
    func monthly(_ text: String) -> MonthlyRate? { reader.read(text)?.asMonthly }
    if let text = values.text(.maintenance), text.contains("%") {
      let share = values.value(.maintenance, "$200/month or 5%") { text in
        WrittenNumber.share(text).flatMap { try? Share($0) }
      }
      if let share { question.purchase.maintenanceShare = share }
      question.purchase.maintenance = .zero
    } else if let rate = values.value(.maintenance, "$200/month or 5%", monthly) {
      question.purchase.maintenance = rate
      question.purchase.maintenanceShare = .none
    }
    if let rate = values.value(.overhead, "$500/month", monthly) {
      question.purchase.overhead = rate
    }
    if let time = values.months(.warranty, month: month) { question.purchase.warranty = time }
    for flag in [Flag.maintenance, .warranty, .overhead] { note(typed: flag) }
  }

  private mutating func readResale() {
    if let text = values.text(.resale), text.contains("%") {
      if let share = values.value(.resale, "$500 or 30%", WrittenNumber.share), share >= 0 {
        question.purchase.resale = Resale(shareOfCapital: share)
      }
    } else if let amount = values.quantity(.resale, as: Money.self) {
      question.purchase.resale = Resale(amount: amount)
    }
    let first =
      Double(question.purchase.resale.amount.micros)
      + question.purchase.resale.shareOfCapital * Double(question.purchase.capital.micros)
    if first > Double(question.purchase.capital.micros), values.has(.resale) {
      warnings.append(
        "the hardware would fetch more than it costs, so buying and selling it pays by itself")
    }
    if let life = values.months(.life, month: month) {
      if life > .zero {
        question.purchase.life = life
      } else {
        values.refuse(.life, "cannot be zero", help: "write how long it lasts, such as 4y")
      }
    } else if !values.has(.life), question.purchase.life == nil {
      note("life", "as long as is looked at", .assumed)
    }
    note(typed: .resale)
    note(typed: .life)
  }
}
