import Diagnostics
import Reports
import YAMLSyntax

/// What an API server of Kubernetes asks an admission webhook, and the answer in its words.
///
/// Source: Kubernetes, `admission.k8s.io/v1`; JSON Patch is RFC 6902, a `/` in a key `~1` (RFC 6901).
struct AdmissionReview {
  /// Whether the object is let in, and where its pods are held.
  enum Verdict {
    case admitted(lab: Bool?, words: String)
    case refused(String)
  }

  private let uid: String?
  private let object: YAMLNode?
  private let hasRequest: Bool

  init(_ source: SourceText) {
    // JSON is YAML.
    let root = YAMLStream.read(source).stream.documents.first
    let request = root?.member("request")
    hasRequest = request?.kind == .mapping
    uid = request?.member("uid").map(\.text)
    object = request?.member("object").flatMap { $0.kind == .mapping ? $0 : nil }
  }

  /// Whether this can be answered at all.
  var isAsked: Bool { hasRequest }

  /// Where in the object its pods' specification stands.
  private var path: [String] {
    switch object?.member("kind")?.text {
    case "Pod": ["spec"]
    case "CronJob": ["spec", "jobTemplate", "spec", "template", "spec"]
    default: ["spec", "template", "spec"]
    }
  }

  private var pod: YAMLNode? {
    let found = path.reduce(object) { node, key in node?.member(key) }
    return found?.kind == .mapping ? found : nil
  }

  private var selector: [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    guard let old = pod?.member("nodeSelector"), old.kind == .mapping else { return found }
    for (key, value) in old.entries { found[key.text] = .string(value.text) }
    return found
  }

  /// Whether the pods are held to the lab already, so that nobody need ask.
  var isHeldToLab: Bool { selector[Self.label] == .string("lab") }

  var hasPod: Bool { pod != nil }

  /// The AdmissionReview that goes back.
  func answer(_ verdict: Verdict) -> String {
    var response: [String: JSONValue] = ["uid": .optional(uid, JSONValue.string)]
    switch verdict {
    case .refused(let why):
      response["allowed"] = .bool(false)
      response["status"] = .object(["message": .string("hybridlab: \(why)")])
    case .admitted(let lab, let words):
      response["allowed"] = .bool(true)
      response["status"] = .object(["message": .string("hybridlab: \(words)")])
      if let lab {
        response["patchType"] = .string("JSONPatch")
        response["patch"] = .string(patch(to: lab ? "lab" : "cloud"))
      }
    }
    let review: JSONValue = .object([
      "apiVersion": .string("admission.k8s.io/v1"), "kind": .string("AdmissionReview"),
      "response": .object(response),
    ])
    return TextSink.collect { JSONText.write(review, indent: nil, to: &$0) }
  }

  /// One operation: the selector as it was, and the place.
  private func patch(to place: String) -> String {
    var selector = selector
    selector[Self.label] = .string(place)
    let operation: JSONValue = .object([
      "op": .string("add"), "path": .string("/" + (path + ["nodeSelector"]).joined(separator: "/")),
      "value": .object(selector),
    ])
    let text = TextSink.collect { JSONText.write(.array([operation]), indent: nil, to: &$0) }
    return Self.base64(Array(text.utf8))
  }

  private static let label = "hybridlab/place"

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      var bits = three.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - three.count))
      for index in 0..<4 {
        let sextet = Int(bits >> UInt32(18 - 6 * index) & 63)
        text.append(index <= three.count ? alphabet[sextet] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension YAMLNode {
  /// The last value of a key of a mapping, unless it is null.
  fileprivate func member(_ key: String) -> YAMLNode? {
    var found: YAMLNode?
    for (name, value) in entries where name.textEquals(key) { found = value }
    return found.flatMap { $0.kind == .scalar && $0.value == .null ? nil : $0 }
  }
}
