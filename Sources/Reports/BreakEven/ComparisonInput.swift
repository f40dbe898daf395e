import PlacementModel
package import Quantities

/// An input of a comparison as a person reads it, with where it comes from.
package struct ComparisonInput: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    /// On the command line.
    case typed
    /// A source of docs/sources.md, or a price file of the user.
    case catalogue(source: String, asOf: CalendarDate?)
    /// The manifest.
    case manifest
    /// Follows from other inputs, in a way that the text says.
    case derived(String)
    /// Nobody said so.
    case assumed

    var code: String {
      switch self {
      case .typed: "typed"
      case .catalogue: "catalogue"
      case .manifest: "manifest"
      case .derived: "derived"
      case .assumed: "assumed"
      }
    }

    var words: String {
      switch self {
      case .typed: "as given"
      case .catalogue(let source, let date):
        "catalogue: \(source), \(date?.description ?? "undated")"
      case .manifest: "manifest"
      case .derived(let how): how
      case .assumed: "assumed"
      }
    }
  }

  /// The flag that sets it, without hyphens.
  package var name: String
  package var value: String
  package var origin: Origin

  /// The price it is, by its name; nil for what was not taken from a dated list, or is no price.
  var usedPrice: UsedPrice? {
    guard case .catalogue(let source, let asOf) = origin,
      name.hasPrefix("rent") || name.hasPrefix("price")
    else { return nil }
    return UsedPrice(provider: name, provenance: Provenance(source: source, asOf: asOf))
  }

  package init(_ name: String, _ value: String, _ origin: Origin) {
    self.name = name
    self.value = value
    self.origin = origin
  }

  var json: JSONValue {
    var members: [String: JSONValue] = [
      "name": .string(name), "origin": .string(origin.code), "value": .string(value),
    ]
    switch origin {
    case .catalogue(let source, let date):
      members["source"] = .string(source)
      members["as_of"] = .date(date)
    case .derived(let how): members["how"] = .string(how)
    default: break
    }
    return .object(members)
  }
}
