/// Static Analysis Results Interchange Format 2.1.0 (OASIS), for code scanning.
struct SARIF {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  let annotations: [Annotation]
  let toolVersion: String
  /// Codes that occur, in alphabetical order.
  private let codes: [String]

  init(_ annotations: [Annotation], toolVersion: String) {
    self.annotations = annotations
    self.toolVersion = toolVersion
    codes = Set(annotations.map(\.code)).sorted()
  }

  func write(to sink: inout TextSink) {
    JSONText.write(log, indent: 0, to: &sink)
    sink.writeLine()
  }

  private var log: JSONValue {
    .object([
      "$schema": .string(Self.schema),
      "version": "2.1.0",
      "runs": .array([
        .object([
          // Our columns count Unicode scalars.
          "columnKind": "unicodeCodePoints",
          "results": .array(annotations.map(result)),
          "tool": .object([
            "driver": .object([
              "name": "hybridlab", "rules": .array(rules), "version": .string(toolVersion),
            ])
          ]),
        ])
      ]),
    ])
  }

  private var rules: [JSONValue] {
    var titles: [String: String] = [:]
    for annotation in annotations { titles[annotation.code] = annotation.title }
    return codes.map { code in
      .object([
        "id": .string(code),
        "shortDescription": .object(["text": .string(titles[code] ?? code)]),
      ])
    }
  }

  private func result(_ annotation: Annotation) -> JSONValue {
    var members: [String: JSONValue] = [
      "level": .string(annotation.level.rawValue),
      "message": .object(["text": .string(annotation.message)]),
      "ruleId": .string(annotation.code),
      // The same finding of another run, wherever its line has moved to.
      "partialFingerprints": .object([
        "hybridlabSubject/v1": .string("\(annotation.code)/\(annotation.subject ?? "")")
      ]),
    ]
    if let index = codes.firstIndex(of: annotation.code) { members["ruleIndex"] = .int(index) }
    if let place = annotation.place { members["locations"] = .array([location(place)]) }
    if let waiver = annotation.waiver {
      members["suppressions"] = .array([
        .object(["justification": .string(waiver), "kind": "external"])
      ])
    }
    return .object(members)
  }

  private func location(_ place: Annotation.Place) -> JSONValue {
    .object([
      "physicalLocation": .object([
        "artifactLocation": .object(["uri": .string(Self.uri(place.file))]),
        "region": .object([
          "endColumn": .int(place.endColumn), "endLine": .int(place.endLine),
          "startColumn": .int(place.column), "startLine": .int(place.line),
        ]),
      ])
    ])
  }

  /// A path as a URI reference (RFC 3986): relative as it was typed, or `file:` with a host of none.
  static func uri(_ path: String) -> String {
    var text = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}
