import PlacementModel
import Quantities
import Reports

/// A comparison being put together from flags, the catalogue and perhaps a manifest.
///
/// Whatever is settled leaves a line among the inputs that says where it comes from.
struct ComparisonDraft {
  /// GPUs that are bought.
  struct Bought {
    var gpu: GPUModel.ID
    var count: Int
    /// As a person reads it: `2 x RTX 4090`.
    var name: String
  }

  var values: FlagValues
  let prices: PriceBook
  var question = BuyOrRent(
    purchase: Purchase(capital: .zero), rental: Rental(charges: .none))
  var inputs: [ComparisonInput] = []
  var warnings: [String] = []
  var bought: Bought?
  var ownedName = "hardware"
  var rentedName = ""
  /// Whether a manifest has filled in both sides already.
  var hasManifest = false

  init(_ line: TypedLine, prices: PriceBook) {
    values = FlagValues(line)
    self.prices = prices
  }

  var month: Hours { question.terms.month }

  /// Adds a line of the inputs, or replaces the one of the same name.
  mutating func note(_ name: String, _ value: String, _ origin: ComparisonInput.Origin) {
    let input = ComparisonInput(name, value, origin)
    if let index = inputs.firstIndex(where: { $0.name == name }) {
      inputs[index] = input
    } else {
      inputs.append(input)
    }
  }

  /// A line for a flag as it was typed.
  mutating func note(typed flag: Flag) {
    if let text = values.text(flag) { note(flag.name, text, .typed) }
  }

  /// Reads everything that was typed into the question.
  mutating func read() {
    readTerms()
    readPurchase()
    readRental()
    readWork()
    readSpeed()
    readChanges()
  }

  // MARK: Terms

  mutating func readTerms() {
    if let length = values.quantity(.monthLength, as: Duration.self) {
      if length.hours >= 1, length.hours <= 8_784 {
        question.terms.month = Hours(length)
      } else {
        values.refuse(.monthLength, "is no month", help: "write 730h, 720h or 30d")
      }
      note(typed: .monthLength)
    }
    // A manifest counts in billing months.
    if !hasManifest {
      question.work.capacityPerMonth = month
      question.work.hoursPerMonth = month
    }
    if let horizon = values.months(.horizon, month: month) {
      if horizon > .zero, horizon.count <= 12_000 {
        question.terms.horizon = horizon
      } else {
        values.refuse(
          .horizon, horizon > .zero ? "is more than 1,000 years" : "cannot be zero",
          help: "write a time such as 3y or 60mo")
      }
      note(typed: .horizon)
    } else {
      note("horizon", "60 months", .assumed)
    }
    if let rate = values.rate(.discount) {
      if rate.fraction < 0 {
        values.refuse(.discount, "cannot be below zero", help: "money later is worth less than now")
      } else {
        question.terms.discount = rate
        if rate.fraction >= 1 {
          let left = fixed(100 / (1 + rate.fraction), decimals: 0)
          warnings.append(
            "with a discount of \(values.text(.discount) ?? "") a year, a dollar in a year is worth "
              + "\(left) cents today; was a smaller rate meant?")
        }
      }
      note(typed: .discount)
    }
    if let steps = values.text(.compounding).flatMap(Terms.Steps.init) {
      question.terms.steps = steps
      note(typed: .compounding)
    }
  }

  // MARK: What changes from year to year

  mutating func readChanges() {
    if let rate = values.rate(.growth) { question.work.growth = rate }
    if let rate = values.rate(.rentDecline, falls: true) { question.rental.change = rate }
    if let rate = values.rate(.resaleDecline, falls: true) {
      question.purchase.resale.change = rate
    }
    if let rate = values.rate(.hardwareDecline, falls: true) {
      question.purchase.priceChange = rate
    }
    if let rate = values.rate(.electricityGrowth) { question.purchase.electricityChange = rate }
    for flag in [
      Flag.growth, .rentDecline, .resaleDecline, .hardwareDecline, .electricityGrowth,
    ] { note(typed: flag) }
  }
}
