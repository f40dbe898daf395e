import Reports

/// `hybridlab schema`: the JSON Schema of what people write, or of what commands write.
struct SchemaCommand {
  /// Of what there is a schema.
  static let names = ["manifest", "rules"] + DocumentShape.allCases.map(\.rawValue)

  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let name = line.operands.first ?? ""
    guard let schema = Self.schema(name) else { throw .mistakes([.unknownSchema(name)]) }
    try console.deliver(line) { () throws(Failure) in
      schema
    } writing: { schema, _, sink in
      schema.write(to: &sink)
    }
    return .done
  }

  private static func schema(_ name: String) -> JSONSchema? {
    switch name {
    case "manifest": ManifestJSONSchema.manifest
    case "rules": ManifestJSONSchema.rules
    default: DocumentShape(rawValue: name)?.schema
    }
  }
}
