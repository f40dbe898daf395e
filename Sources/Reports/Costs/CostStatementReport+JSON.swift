import PlacementModel
import Quantities

extension CostStatementReport {
  package var document: JSONDocument {
    JSONDocument(
      toolVersion: context.toolVersion,
      [
        "currency": "USD",
        "inputs": context.inputsJSON,
        "is_complete": .bool(statement.isComplete),
        "name": .string(job.name),
        "place": .string(placement.place.rawValue),
        "prices_as_of": facts.prices.asOfJSON,
        "runs_per_month": .estimate(statement.runsPerMonth),
        "usd_in_plan_per_month": .string(Apportionment.text(planCents, grouped: false)),
        "usd_per_month": .money(placement.runs ? statement.total : nil),
        "usd_per_run": .money(placement.runs ? statement.perRun : nil),
      ], rows: .init("entries", each: "entry", statement.entries.map(\.json)))
  }
}

extension CostEntry {
  var json: JSONValue {
    .object([
      "component": .string(component),
      "formula": .string(formula),
      "inputs": .array(inputs.map(\.json)),
      "payee": .string(payee.code),
      "quantity": .optional(quantity, JSONValue.estimate),
      "unit": .string(unit),
      "usd_per_month": .money(amount),
      "usd_per_unit": priceJSON,
    ])
  }

  /// A decimal string, as money is; of a quotient with all the digits that its product takes.
  var priceJSON: JSONValue {
    switch price {
    case .exact(let money)?: .money(money)
    case .quotient?: .optional(factors.price) { .string($0.filter { $0 != "," }) }
    case nil: .null
    }
  }
}

extension CostInput {
  var json: JSONValue {
    .object([
      "as_of": .date(asOf),
      "name": .string(name),
      "origin": .string(origin.rawValue),
      "source": .string(source),
      "value": .string(value),
    ])
  }
}
