import Manifests
import Reports

/// The JSON Schema of a manifest, made from the tables of keys that its reader goes by.
enum ManifestJSONSchema {
  static var manifest: JSONSchema {
    JSONSchema(
      title: "hybridlab job manifest",
      description: "What a lab owns, what it may rent and what it runs (docs/manifest.md)",
      schema: root(ManifestSchema.sections, gists: KeyGists.manifest, extra: extra))
  }

  static var rules: JSONSchema {
    JSONSchema(
      title: "hybridlab rules",
      description: "What `hybridlab check` holds a plan against (docs/rules.md)",
      schema: root(RuleSchema.sections, gists: KeyGists.rules, extra: [:]))
  }

  /// Other shapes that a key takes beside that of its table.
  private static let extra: [String: JSONValue] = [
    // Jobs by name.
    "sections.jobs": .object([
      "additionalProperties": reference("jobs-without-name"), "type": "object",
    ]),
    "lab.gpus": .object(["items": reference("lab.gpus"), "type": "array"]),
    "cloud.prices": .object(["type": "array"]),
    "lab.electricity.days": .object(["type": "array"]),
    "lab.electricity": reference("lab.electricity"),
  ]

  private static func root(
    _ sections: [ManifestSchema.Section], gists: [String: String], extra: [String: JSONValue]
  ) -> [String: JSONValue] {
    var definitions: [String: JSONValue] = [:]
    for section in sections.dropFirst() {
      var definition = mapping(section, gists, extra)
      if section.name == "jobs" {
        // `defaults` may give what a job needs; only a name it cannot.
        definition["required"] = nil
        definitions["jobs-without-name"] = .object(definition)
        definition["required"] = .strings(["name"])
      }
      definitions[section.name] = .object(definition)
    }
    guard let top = sections.first else { return [:] }
    var schema = mapping(top, gists, extra)
    // A place for anchors.
    schema["patternProperties"] = .object(["^x-": .bool(true)])
    schema["definitions"] = .object(definitions)
    return schema
  }

  private static func mapping(
    _ section: ManifestSchema.Section, _ gists: [String: String], _ extra: [String: JSONValue]
  ) -> [String: JSONValue] {
    var properties: [String: JSONValue] = [:]
    for key in section.keys {
      let path = "\(section.name).\(key.name)"
      var schema = form(key.form, of: path, extra)
      schema["description"] = .string(gists[path] ?? key.form.expected)
      schema["examples"] = .array([.string("\(key.name): \(key.example)")])
      properties[key.name] = .object(schema)
    }
    var schema: [String: JSONValue] = [
      "additionalProperties": .bool(false), "properties": .object(properties), "type": "object",
    ]
    let required = section.keys.filter(\.isRequired).map(\.name).sorted()
    if !required.isEmpty { schema["required"] = .strings(required) }
    return schema
  }

  /// What a key takes; nothing (`~`) passes over it in silence.
  private static func form(
    _ form: ValueForm, of path: String, _ extra: [String: JSONValue]
  ) -> [String: JSONValue] {
    var shapes = shapes(form, of: path)
    if let more = extra[path] { shapes.append(more) }
    shapes.append(.object(["type": "null"]))
    return ["anyOf": .array(shapes)]
  }

  private static func shapes(_ form: ValueForm, of path: String) -> [JSONValue] {
    switch form {
    case .text, .gpuName, .place, .quantity, .notation: return [scalar]
    case .yesOrNo:
      return [.object(["enum": .array([.bool(true), .bool(false)] + words(Self.yesNo))])]
    case .integer(let range):
      return [
        .object([
          "maximum": .int(range.upperBound), "minimum": .int(range.lowerBound), "type": "integer",
        ])
      ]
    case .number: return [.object(["type": "number"])]
    case .words(let all): return [.object(["enum": .array(words(all))])]
    case .list(let item):
      // One value alone is a list of one.
      let items = shapes(item, of: path)
      return items + [.object(["items": .object(["anyOf": .array(items)]), "type": "array"])]
    case .mapping("cloud.providers"):
      return [
        .object([
          "additionalProperties": .object([
            "anyOf": .array([reference("cloud.providers"), .object(["type": "null"])])
          ]), "type": "object",
        ])
      ]
    case .mapping("jobs") where path == "sections.defaults": return [reference("jobs-without-name")]
    case .mapping(let section): return [reference(section)]
    case .either(let a, let b): return shapes(a, of: path) + shapes(b, of: path)
    }
  }

  private static let yesNo = ["yes", "no", "on", "off"]
  /// YAML makes numbers of what looks like one.
  private static let scalar = JSONValue.object([
    "type": .strings(["string", "number", "boolean"])
  ])

  private static func words(_ words: [String]) -> [JSONValue] { words.map(JSONValue.string) }

  private static func reference(_ section: String) -> JSONValue {
    .object(["$ref": .string("#/definitions/\(section)")])
  }
}
