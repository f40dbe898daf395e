import Diagnostics
import PlacementModel
import Quantities

/// One entry of `--candidates`: a GPU, and what it costs if the user knows better.
struct CandidateWord {
  var name: String
  var price: String?

  /// The entries of a list such as `RTX 4090 for $1,800, L40S`.
  ///
  /// A comma within an amount does not end an entry.
  static func all(in list: String) -> [CandidateWord] {
    var entries: [String] = [""]
    for (index, character) in zip(list.indices, list) {
      let next = list[index...].dropFirst()
      let isInAmount =
        entries[entries.count - 1].contains("$") && next.prefix(3).count == 3
        && next.prefix(3).allSatisfy(\.isWholeNumber)
        && entries[entries.count - 1].last?.isWholeNumber == true
      if character == ",", !isInAmount {
        entries.append("")
      } else {
        entries[entries.count - 1].append(character)
      }
    }
    return entries.map(CandidateWord.init).filter { !$0.name.isEmpty || $0.price != nil }
  }

  private init(_ entry: String) {
    let words = entry.split(separator: " ").map(String.init)
    guard let mark = words.lastIndex(where: { $0 == "for" || $0 == "at" }) else {
      name = words.joined(separator: " ")
      return
    }
    name = words[..<mark].joined(separator: " ")
    price = words[(mark + 1)...].filter { $0 != "each" }.joined(separator: " ")
  }

  /// The model that is meant, and its price.
  func resolved(
    in gpus: GPUCatalogue
  ) -> Result<(id: GPUModel.ID, price: Money?), CommandLineMistake> {
    var amount: Money?
    if let price {
      guard let money = try? Money(parsing: price) else {
        return .failure(.unreadableMoney(price, of: .candidates))
      }
      amount = money
    }
    if let id = gpus.find(name) { return .success((id, amount)) }
    let family = gpus.family(name)
    if let only = family.first, family.count == 1 { return .success((only, amount)) }
    guard family.isEmpty else {
      return .failure(.ambiguousGPU(name, among: family.map { gpus[$0].name }))
    }
    return .failure(.unknownGPU(name, among: gpus.names))
  }
}
