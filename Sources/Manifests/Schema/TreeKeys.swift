import Quantities

/// The keys of a question in `tree`.
package enum TreeKey: String, ManifestKey {
  case id, ask, yes, no, over, large, within

  package static let table = KeyTable<TreeKey>(
    section: "tree", noun: "a question",
    rows: [
      KeyRow(.id, .text, isRequired: true, example: "big"),
      KeyRow(
        .ask, .words(QuestionWord.allCases.map(\.rawValue)), isRequired: true, example: "sensitive"),
      KeyRow(
        .yes, .notation("a place such as 'local', or the id of a question"), isRequired: true,
        example: "local"),
      KeyRow(
        .no, .notation("a place such as 'local', or the id of a question"), isRequired: true,
        example: "cloud"),
      KeyRow(.over, .quantity(.byteCount), example: "100GB"),
      KeyRow(.large, .notation("GPU-hours such as '100 GPU-hours'"), example: "500 GPU-hours"),
      KeyRow(.within, .quantity(.duration), example: "12 months"),
    ])
}

/// What a question of a manifest's own tree can ask.
enum QuestionWord: String, CaseIterable {
  case sensitive, development, inference
  case dataProcessing = "data-processing"
  case exceedsLocalCapacity = "exceeds-local-capacity"
  case oneTimeLarge = "one-time-large"
  case continuous
  case breakEven = "break-even"
  case global
}
