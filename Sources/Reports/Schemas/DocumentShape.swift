import Gates
import PlacementModel

/// The documents that commands write as JSON, by the names that `schema` knows.
package enum DocumentShape: String, CaseIterable, Sendable {
  case plan, diff, check

  package var schema: JSONSchema {
    JSONSchema(
      title: "hybridlab \(rawValue)", description: description,
      schema: Shape.object(Self.head + members).schema)
  }

  private var description: String {
    switch self {
    case .plan: "What `hybridlab place --format json` writes, format version 1.x"
    case .diff: "What `hybridlab diff --format json` writes, format version 1.x"
    case .check: "What `hybridlab check --format json` writes, format version 1.x"
    }
  }

  private var members: [Shape.Member] {
    switch self {
    case .plan: Shape.plan
    case .diff: Shape.diff
    case .check: Shape.check
    }
  }

  /// What every document begins with.
  private static let head: [Shape.Member] = [
    .init("format_version", .string, "minor versions add, major versions change"),
    .init("tool_version", .string, "the version that wrote this"),
    .init(
      "inputs",
      .array(
        .object([
          .init(
            "kind", .words(["manifest", "prices", "rules"]), "what the file is; since 1.1",
            isRequired: false),
          .init("name", .string, "as it was typed"),
          .init("sha256", .string, "of its bytes, in hexadecimal"),
        ])), "every file that was read"),
  ]
}
