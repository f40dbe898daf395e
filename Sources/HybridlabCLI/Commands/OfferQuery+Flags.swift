import Diagnostics
import Manifests
import PlacementModel
import Quantities

extension OfferQuery {
  /// The query that flags ask for.
  ///
  /// - Throws: Every mistake in them, each with the nearest name there is.
  init(_ search: PriceSearch) throws(Failure) {
    self.init(access: search.access)
    var mistakes: [CommandLineMistake] = []
    let line = search.line
    hardware = Self.hardware(search, &mistakes)
    memory = Self.memory(line, &mistakes)
    if let typed = line.values[Flag.count.name] {
      count = Self.count(typed)
      if count == nil {
        mistakes.append(.unreadable(typed, of: .count, help: "write a number, such as 8 or 4+"))
      }
    }
    let known = search.prices.offers
    providers = Self.names(
      line, .provider, among: Set(known.lazy.map(\.provider)), &mistakes,
      canonical: ProviderName.canonical)
    regions = Self.names(line, .region, among: Set(known.lazy.compactMap(\.region)), &mistakes)
    places = Self.places(line, &mistakes)
    if let typed = line.lists[Flag.option.name] {
      options = Set(typed.compactMap(PurchaseOption.init))
    }
    if let typed = line.values[Flag.maxPrice.name] {
      highestPrice = Self.price(typed)
      if highestPrice == nil {
        mistakes.append(
          .unreadable(typed, of: .maxPrice, help: "write dollars an hour, such as 2.50 or $2.50/h"))
      }
    }
    guard mistakes.isEmpty else { throw .mistakes(mistakes) }
  }

  /// GPUs by any of their names, or `none`.
  static func hardware(
    _ search: PriceSearch, _ mistakes: inout [CommandLineMistake]
  ) -> Hardware {
    guard let typed = search.line.lists[Flag.gpu.name] else { return .any }
    if typed.contains("none") {
      if typed.count > 1 {
        mistakes.append(
          .unreadable("none", of: .gpu, help: "'none' stands alone: machines without GPUs"))
      }
      return .processors
    }
    let gpus = search.prices.gpus
    var models: Set<GPUModel.ID> = []
    for name in typed {
      // The name of a family is all of it, though it may also be the name of one.
      let family = gpus.family(name)
      let found = family.isEmpty ? gpus.find(name).map { [$0] } ?? [] : family
      models.formUnion(found)
      guard found.isEmpty else { continue }
      let near = gpus.nearestName(to: name).map { "did you mean '\($0)'?" }
      mistakes.append(
        CommandLineMistake(
          code: "unknown-gpu", message: "unknown GPU '\(name)'",
          help: near ?? "'hybridlab gpus' lists those that are known"))
    }
    return .gpus(models)
  }

  static func memory(
    _ line: TypedLine, _ mistakes: inout [CommandLineMistake]
  ) -> Size<ByteCount>? {
    guard let typed = line.values[Flag.memory.name] else { return nil }
    let (text, orMore) = split(typed)
    if let size = try? ByteCount(parsing: text) { return Size(size, orMore: orMore) }
    mistakes.append(
      .unreadable(typed, of: .memory, help: "write a size with its unit, such as 80GB or 24GB+"))
    return nil
  }

  private static func count(_ typed: String) -> Size<Int>? {
    let (text, orMore) = split(typed)
    guard let count = Int(text), (0...1_000).contains(count) else { return nil }
    return Size(count, orMore: orMore)
  }

  private static func split(_ typed: String) -> (text: String, orMore: Bool) {
    typed.hasSuffix("+") ? (String(typed.dropLast()), true) : (typed, false)
  }

  /// `2.50`, `$2.50` or `$2.50/h`.
  private static func price(_ typed: String) -> HourlyRate? {
    if let rate = try? HourlyRate(parsing: typed) { return rate }
    let digits = typed.hasPrefix("$") ? String(typed.dropFirst()) : typed
    return try? HourlyRate(parsing: "$\(digits)/h")
  }

  /// Names that have to be known.
  private static func names(
    _ line: TypedLine, _ flag: Flag, among known: Set<String>,
    _ mistakes: inout [CommandLineMistake], canonical: (String) -> String = { $0 }
  ) -> Set<String>? {
    guard let typed = line.lists[flag.name] else { return nil }
    var names: Set<String> = []
    for name in typed {
      let canonical = canonical(name)
      names.insert(canonical)
      guard !known.contains(canonical) else { continue }
      let near = nearest(to: canonical, among: known).map { "did you mean '\($0)'?" }
      let some = CommandLineMistake.list(Array(known.sorted().prefix(30)), "and")
      mistakes.append(
        CommandLineMistake(
          code: "unknown-\(flag.name)", message: "unknown \(flag.name) '\(name)'",
          help: near ?? (known.count <= 30 ? "there are \(some)" : "there are \(known.count)")))
    }
    return names
  }

  private static func places(
    _ line: TypedLine, _ mistakes: inout [CommandLineMistake]
  ) -> [Jurisdiction]? {
    guard let typed = line.lists[Flag.country.name] else { return nil }
    var places: [Jurisdiction] = []
    for name in typed {
      if let place = CountryCodes.place(name) {
        places.append(place)
      } else {
        let near = CountryCodes.suggestion(for: name).map { "did you mean '\($0)'?" }
        mistakes.append(
          CommandLineMistake(
            code: "unknown-place", message: "'\(name)' is no place",
            help: near ?? "write a country like DE, a part of one like US-CA, or EU"))
      }
    }
    return places
  }
}
