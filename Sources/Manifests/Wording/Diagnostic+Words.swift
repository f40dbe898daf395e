import Diagnostics
import PlacementModel

extension Diagnostic {
  /// A word that is none of those a key takes.
  static func unknownWord<Key: ManifestKey>(
    _ written: WrittenText, _ key: Key, among words: [String]
  ) -> Diagnostic {
    let typed = written.string
    let help: String
    if let ours = ForeignWords.ours(for: typed, key: key.rawValue), words.contains(ours) {
      help = "write '\(ours)'"
    } else if let near = nearest(to: typed, among: words) {
      help = "did you mean '\(near)'?"
    } else {
      help = "write \(listed(words.map { "'\($0)'" }, "or"))"
    }
    return Diagnostic(
      .error, "unknown-value", "'\(key.rawValue)' cannot be '\(typed)'", at: written.range,
      help: help)
  }

  static func unknownGPU(_ written: WrittenText, in gpus: GPUCatalogue) -> Diagnostic {
    let typed = written.string
    let names = gpus.models.flatMap { [$0.name, $0.family] + $0.aliases }
    let help: String
    if typed.utf8.contains(UInt8(ascii: ":")),
      let parts = written.divided(atByte: UInt8(ascii: ":")),
      !parts.after.isEmpty
    {
      help = "write '\(parts.after.text) x \(parts.before.text)'"
    } else if let before = written.nameBeforeClause, !gpus.isUnknown(before) {
      help = "put a comma after '\(before)'"
    } else if written.beginsClause {
      // `[2 x RTX 4090, bought 2024-06]`
      help = "between brackets a comma ends an item: write the whole pool in quotes"
    } else if let parts = written.divided(atByte: UInt8(ascii: " ")),
      WholeNumber(parts.before.text) != nil,
      gpus.find(parts.after.string) != nil || !gpus.family(parts.after.string).isEmpty
    {
      help = "write '\(parts.before.text) x \(parts.after.text)'"
    } else if let near = nearest(to: typed, among: names) {
      help = "did you mean '\(near)'?"
    } else {
      help =
        "docs/catalogue.md lists the names; a GPU of your own is described in 'lab.gpus' with "
        + "'model' and 'memory'"
    }
    return Diagnostic(
      .error, "unknown-gpu", "unknown GPU '\(typed)'", at: written.range,
      label: "not in lab.gpus or the catalogue", help: help)
  }

  static func ambiguousGPU(
    _ written: WrittenText, taken: String, family: [String]
  ) -> Diagnostic {
    Diagnostic(
      .warning, "ambiguous-gpu", "'\(written.text)' comes in several sizes", at: written.range,
      label: "taken as \(taken), the smallest",
      help: "write one of \(family.sorted().joined(separator: ", "))")
  }

  static func unknownRegime(_ written: WrittenText) -> Diagnostic {
    let near = nearest(to: written.string, among: ComplianceRegime.known)
    return Diagnostic(
      .warning, "unknown-regime", "no regime '\(written.text)' is known here", at: written.range,
      label: "its data counts as regulated all the same",
      help: near.map { "did you mean '\($0)'?" }
        ?? "known are \(ComplianceRegime.known.joined(separator: ", "))")
  }

  static func unknownPlace(_ written: WrittenText) -> Diagnostic {
    let typed = written.string
    let help: String
    if let code = CountryCodes.code(of: typed) {
      help = "write '\(code)'"
    } else {
      help = "write a country (DE), a part of one (US-CA), EU or EEA"
    }
    return Diagnostic(
      .error, "unknown-place", "unknown place '\(typed)'", at: written.range, help: help)
  }

  static func unknownProvider(_ written: WrittenText, known: Set<String>) -> Diagnostic {
    let near =
      ForeignWords.ours(for: written.string, key: "providers")
      ?? nearest(to: written.string, among: known)
    return Diagnostic(
      .error, "unknown-provider", "no provider '\(written.text)' in the catalogue",
      at: written.range,
      help: near.map { "did you mean '\($0)'?" }
        ?? "known are \(known.sorted().joined(separator: ", "))")
  }

  static func unknownRegion(_ written: WrittenText, known: Set<String>) -> Diagnostic {
    Diagnostic(
      .warning, "unknown-region", "no offer in a region '\(written.text)'", at: written.range,
      help: nearest(to: written.string, among: known).map { "did you mean '\($0)'?" }
        ?? "docs/catalogue.md lists offers and their regions")
  }
}

extension WrittenText {
  /// `RTX 4090` of "RTX 4090 for $1,600", where a comma was forgotten.
  fileprivate var nameBeforeClause: String? {
    for word in Self.clauseWords + ["any"] {
      if let (name, _) = divided(at: word) { return name.string }
    }
    return nil
  }

  /// Whether this says something of a pool and is none itself.
  fileprivate var beginsClause: Bool { Self.clauseWords.contains { after($0) != nil } }

  private static let clauseWords = ["bought", "for", "keep", "life", "resale"]
}

extension GPUCatalogue {
  fileprivate func isUnknown(_ name: String) -> Bool {
    find(name) == nil && family(name).isEmpty
  }
}
