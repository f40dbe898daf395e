import PlacementModel
import Quantities

// The price of a node-hour: listed, agreed with the provider, paid for already, or assumed.

extension PlanWords {
  func priceInputs(of offer: Offer, _ rent: Rent) -> [CostInput] {
    let price = rent.rate?.perHour.exactText ?? "unknown"
    if let contract = offer.contract(rent.option) {
      return inputs(of: contract, offer, price: price)
    }
    if offer.price(rent.option) == nil, let discounts = facts.cloud.assumedDiscounts,
      rent.rate != nil
    {
      let share = rent.option == .spot ? discounts.spot : discounts.reserved
      var discount = CostInput(
        "discount", percent(share), given: .cloud("assume-discounts")
      ).noting(discounts.source)
      // That it may be assumed is given; how much it is, is not.
      discount.origin = .assumed
      var onDemand = rent
      (onDemand.option, onDemand.rate) = (.onDemand, offer.onDemand)
      let base = priceInputs(of: offer, onDemand).map { input in
        var input = input
        if input.name == "price of a node-hour" { input.name = "on-demand " + input.name }
        return input
      }
      return base + [
        discount,
        CostInput(
          "price of a node-hour", price, .derived,
          source: "on-demand price x (1 - discount), to the millionth"),
      ]
    }
    return [listed("price of a node-hour", rent.rate, offer, rent.option)]
  }

  /// A price that the user's own files settle, and what it takes the place of.
  private func inputs(
    of contract: ContractedPrice, _ offer: Offer, price: String
  ) -> [CostInput] {
    func stated(_ name: String, _ value: String) -> CostInput {
      CostInput(name, value, contract.provenance)
    }
    func listed(_ name: String) -> CostInput {
      guard let rate = contract.listed else {
        return CostInput(name, "unknown", .listed, source: CostInput.unpriced)
      }
      return CostInput(name, rate.perHour.exactText, contract.listedProvenance)
        .noting(offer.instance)
    }
    switch contract.terms {
    case .rate(nil):
      return [
        stated("price of a node-hour", price).noting(offer.instance), listed("instead of"),
      ]
    case .rate(let ofGPU?):
      return [
        stated("price of a GPU-hour", ofGPU.perHour.exactText),
        CostInput(
          "price of a node-hour", price, .derived,
          source: "\(offer.instance): \(max(1, offer.gpusPerNode)) GPUs x that"),
        listed("instead of"),
      ]
    case .share(let share):
      return [
        listed("list price of a node-hour"), stated("discount", percent(share.complement)),
        CostInput(
          "price of a node-hour", price, .derived,
          source: "list price x (1 - discount), to the millionth"),
      ]
    case .paid:
      let hours = offer.paidHours?.count.quantityText ?? "0"
      return [
        stated("paid hours of a month", "\(hours) node-h").noting(offer.instance),
        CostInput("price of a node-hour", price, .derived, source: "they are paid for already"),
      ]
    }
  }

  /// What is left of a cut comes of a subtraction, so that its last digits are noise.
  private func percent(_ share: Share) -> String { "\((share.fraction * 100).quantityText) %" }

  private func listed(
    _ name: String, _ rate: HourlyRate?, _ offer: Offer, _ option: PurchaseOption
  ) -> CostInput {
    CostInput(name, rate?.perHour.exactText ?? "unknown", offer.provenance(option))
      .noting(offer.instance)
  }
}
