import Quantities

// The shapes of documents, for `hybridlab schema`.

/// The shape of a JSON value, from which its JSON Schema is made.
package indirect enum Shape: Sendable {
  case any
  case bool
  case integer
  case number
  case string
  /// A decimal string, exact to the millionth.
  case money
  /// A day or a month, as ISO 8601.
  case date
  case words([String])
  case nullable(Shape)
  case array(Shape)
  case object([Member])
  /// The same with others beside them, which depend on what it is about.
  case open([Member])

  package struct Member: Sendable {
    package var name: String
    package var shape: Shape
    package var note: String
    /// Whether every such object has it.
    package var isRequired: Bool

    package init(_ name: String, _ shape: Shape, _ note: String, isRequired: Bool = true) {
      self.name = name
      self.shape = shape
      self.note = note
      self.isRequired = isRequired
    }
  }

  package var schema: [String: JSONValue] {
    switch self {
    case .any: return [:]
    case .bool: return ["type": "boolean"]
    case .integer: return ["type": "integer"]
    case .number: return ["type": "number"]
    case .string: return ["type": "string"]
    case .money:
      return ["pattern": "^-?[0-9]+(\\.[0-9]{1,6})?$", "type": "string"]
    case .date:
      return ["pattern": "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", "type": "string"]
    case .words(let words): return ["enum": .strings(words)]
    case .nullable(let shape):
      return ["anyOf": .array([.object(shape.schema), .object(["type": "null"])])]
    case .array(let item): return ["items": .object(item.schema), "type": "array"]
    case .open(let members):
      var schema = Shape.object(members).schema
      schema["additionalProperties"] = .bool(true)
      return schema
    case .object(let members):
      var properties: [String: JSONValue] = [:]
      for member in members {
        var schema = member.shape.schema
        if !member.note.isEmpty { schema["description"] = .string(member.note) }
        properties[member.name] = .object(schema)
      }
      return [
        "properties": .object(properties),
        "required": .strings(members.filter(\.isRequired).map(\.name).sorted()),
        "type": "object",
      ]
    }
  }
}

/// A JSON Schema (draft 7, which editors and validators of every age read).
package struct JSONSchema: Sendable {
  package var title: String
  package var description: String
  package var schema: [String: JSONValue]

  package init(title: String, description: String, schema: [String: JSONValue]) {
    self.title = title
    self.description = description
    self.schema = schema
  }

  package func write(to sink: inout TextSink) {
    var members = schema
    members["$schema"] = "http://json-schema.org/draft-07/schema#"
    members["description"] = .string(description)
    members["title"] = .string(title)
    JSONText.write(.object(members), indent: 0, to: &sink)
    sink.writeLine()
  }
}
