import Diagnostics
import Manifests
import PlacementModel
import Quantities
import Reports

/// `hybridlab breakeven`: when buying pays against renting the same work.
struct BreakEvenCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let report = try console.deliverReport(line) { () throws(Failure) in try makeReport() }
    // The report is out; now it is judged.
    guard let verdict = report.verdict else { return .done }
    console.say(console.errorStyle(.red, verdict) + "\n")
    return line.has(.exitZero) ? .done : .gateFailed
  }

  private func makeReport() throws(Failure) -> BreakEvenReport {
    let (draft, context) = try draft()
    let wishes = try wishes(draft)
    do throws(QuantityError) {
      return try BreakEvenReport(
        draft.question,
        BreakEvenReport.Sides(
          owned: draft.ownedName, rented: draft.rentedName, gpus: draft.bought?.count),
        inputs: draft.inputs, warnings: draft.warnings, wishes: wishes, context: context)
    } catch {
      throw .mistakes([
        CommandLineMistake(
          code: "impossible-number",
          message: "an amount of this comparison is beyond what can be counted",
          help: "amounts reach 9.2 trillion dollars: is a price, a growth or the horizon too large?"
        )
      ])
    }
  }

  /// The comparison, from a manifest if one is named or nothing else is.
  private func draft() throws(Failure) -> (ComparisonDraft, ReportContext) {
    let sides = [Flag.buy, .price, .capital, .lease, .rent, .priceIn, .priceOut]
    let isStandalone = line.operands.isEmpty && sides.contains { line.values[$0.name] != nil }
    if isStandalone, line.values[Flag.job.name] == nil {
      let prices = try PriceInputs.read(line, on: console)
      console.report(DiagnosticPrinter(prices), asJSON: line.asksForJSON && prices.hasErrors)
      guard !prices.hasErrors else { throw .badInput }
      var draft = ComparisonDraft(line, prices: prices.reader.catalogue.prices)
      draft.read()
      let digests = prices.files.map(\.input)
      return (
        draft,
        ReportContext(
          toolVersion: Version.current, inputs: digests, files: typedAgain,
          now: try Inputs.now(line),
          maxPriceAgeInDays: try Inputs.maxPriceAgeInDays(line))
      )
    }
    var inputs = try readManifests()
    inputs.context.files = line.operands + typedAgain
    var draft = ComparisonDraft(line, prices: inputs.facts.prices)
    try draft.take(inputs.facts)
    draft.read()
    return (draft, inputs.context)
  }

  /// - Throws: That nothing was named to compare, where no manifest is there.
  private func readManifests() throws(Failure) -> Inputs {
    do throws(Failure) {
      return try Inputs.read(line.operands, line, on: console)
    } catch .mistakes(var mistakes) where line.operands.isEmpty {
      for index in mistakes.indices where mistakes[index].code == "missing-operand" {
        mistakes[index].help =
          "say what is bought and what is rented, or name a manifest: "
          + (Command.breakEven.examples.first?.line ?? "")
      }
      throw .mistakes(mistakes)
    }
  }

  /// What was typed of the comparison, for a command to run next.
  private var typedAgain: [String] {
    let others: [Flag] = [
      .tornado, .draws, .format, .output, .plain, .svg, .ascii, .color, .quiet, .exitZero,
    ]
    return (line.command?.flags ?? []).flatMap { flag -> [String] in
      if others.contains(where: { $0.name == flag.name }) { return [] }
      if line.has(flag) { return ["--\(flag.name)"] }
      return (line.lists[flag.name] ?? []).suffix(flag == .range || flag == .prices ? .max : 1)
        .flatMap { ["--\(flag.name)", $0] }
    }
  }

  /// What is wanted beside the answer.
  ///
  /// - Throws: Every mistake of the line.
  private func wishes(_ draft: ComparisonDraft) throws(Failure) -> BreakEvenReport.Wishes {
    var values = draft.values
    let month = draft.month
    let reader = WrittenRange(question: draft.question, count: draft.bought?.count ?? 1)
    var ranges: [InputRange] = []
    // What has a part in the comparison is known when all of it is.
    let typed = values.mistakes.isEmpty ? line.lists[Flag.range.name] ?? [] : []
    for text in typed {
      // Several in one word, as `rent=1..2,use=4..8`; commas inside numbers have digits around them.
      for part in Self.parts(text) {
        switch reader.read(part) {
        case .success(let range): ranges.append(range)
        case .failure(let mistake): values.mistakes.append(mistake)
        }
      }
    }
    var times = [1.0, 3, 6, 12, 24, 36, 60].map(Months.init)
    times +=
      values.value(.at, "300d,7y") { text -> [Months]? in
        let moments = text.split(separator: ",").map {
          WrittenNumber.months(String($0), month: month)
        }
        return moments.contains { $0 == nil || $0.map { $0.count > 12_000 } ?? false }
          ? nil : moments.compactMap { $0 }
      } ?? []
    let draws = values.value(.draws, "a whole number such as 100000") { text -> Int? in
      WrittenNumber.count(text).flatMap { Int(exactly: $0) }
    }
    let months = max(1, draft.question.terms.horizon.count.rounded(.up))
    if let draws, draws < 1 || Double(draws) * months > Double(Simulation.mostMonths) {
      values.refuse(
        .draws, draws < 1 ? "cannot be zero" : "is too many for so long a horizon",
        help: "from 1 to \(fixed(Double(Simulation.mostMonths) / months, decimals: 0))")
    }
    let seed = values.value(.seed, "a whole number such as 7") { UInt64($0) }
    let limit = values.months(.failIfLonger, month: month)
    guard values.mistakes.isEmpty else { throw .mistakes(values.mistakes) }
    return BreakEvenReport.Wishes(
      times: times, ranges: ranges, showsTornado: line.has(.tornado) || !ranges.isEmpty,
      draws: draws, seed: seed ?? 1,
      distribution: line.values[Flag.distribution.name].flatMap(Simulation.Distribution.init)
        ?? .triangular,
      limit: limit)
  }

  /// Splits at commas that do not stand between digits.
  private static func parts(_ text: String) -> [String] {
    var parts = [""]
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let isBetweenDigits =
        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
        && characters[index + 1].isNumber
      if character == ",", !isBetweenDigits {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}
