import PlacementModel
import Quantities
import Reports

/// `hybridlab compare`: scenarios side by side over a horizon.
struct CompareCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let limit = try line.money(.failIfOver)
    let report = try console.deliverReport(line) { () throws(Failure) in
      try comparison(limit: limit)
    }
    guard let verdict = report.verdict else { return .done }
    console.say(console.errorStyle(.red, verdict) + "\n")
    return line.has(.exitZero) ? .done : .gateFailed
  }

  private func comparison(limit: Money?) throws(Failure) -> ComparisonReport {
    let horizon = try line.horizon()
    let capital = line.values[Flag.ownedGPUs.name].flatMap(Scenario.Capital.init) ?? .included
    let files = Inputs.files(line.operands, on: console)
    let sources = try Inputs.sources(files, typed: line.operands, on: console)
    let prices = try PriceInputs.read(line, on: console)
    let base = try Inputs.read(sources, files: files, line, prices, on: console)
    var others: [(name: String, inputs: Inputs)] = []
    for argument in line.lists[Flag.lab.name] ?? [] {
      let (name, path) = Self.split(argument)
      let lab = try Inputs.sources([path], typed: [path], on: console)
      let inputs = try Inputs.read(
        lab, over: sources, files: files, line, prices, on: console)
      others.append((name, inputs))
    }
    let typed = (line.lists[Flag.policy.name] ?? []).compactMap(Policy.init)
    let policies = typed.isEmpty ? Policy.allCases.filter { $0 != .allocator } : typed
    var context = base.context
    context.inputs = ([base] + others.map(\.inputs)).reduce(into: []) { inputs, one in
      inputs += one.context.inputs.filter { !inputs.contains($0) }
    }
    let owned = capital == .sunk ? base.facts.lab.pools : []
    var scenarios: [Scenario] = []
    do throws(QuantityError) {
      for policy in policies {
        let label = others.isEmpty || typed.count != 1 ? policy.scenarioName : Self.stem(files)
        scenarios.append(
          try Scenario(label, base.facts, policy, owned: owned, horizon: horizon))
      }
      // Another lab is asked what the plan would be there; renting all has no use for it.
      let ofLabs = typed.isEmpty ? [.documents] : typed
      for (name, inputs) in others {
        for policy in ofLabs {
          let label = ofLabs.count > 1 ? "\(name), \(policy.scenarioName)" : name
          scenarios.append(
            try Scenario(label, inputs.facts, policy, owned: owned, horizon: horizon))
        }
      }
    } catch {
      throw .beyondRange
    }
    return ComparisonReport(
      Comparison(scenarios, over: horizon), capital: capital, limit: limit, context: context)
  }

  /// `NAME=FILE`, or a file that is called by its own name.
  private static func split(_ argument: String) -> (name: String, path: String) {
    if let equals = argument.firstIndex(of: "="), equals > argument.startIndex,
      !argument[..<equals].contains("/")
    {
      return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    }
    return (stem([argument]), argument)
  }

  /// The name of the first file, without its folder and ending.
  private static func stem(_ files: [String]) -> String {
    if files.first == "-" { return "standard input" }
    let name = files.first?.split(separator: "/").last ?? "jobs.conf"
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}

extension Policy {
  /// What a scenario under the policy is called.
  var scenarioName: String {
    switch self {
    case .cloudOnly: "cloud only"
    case .localOnly: "local only"
    case .documents: "hybrid as planned"
    case .cheapest: "cheapest plan"
    case .allocator: "allocator"
    }
  }
}
