/// What the catalogue calls a provider that others call otherwise.
package enum ProviderName {
  private static let names = [
    "cudocompute": "cudo", "datacrunch": "verda", "do": "digitalocean",
    "jarvislabs": "jarvis-labs", "lambdalabs": "lambda", "vastai": "vast",
  ]

  package static func canonical(_ name: String) -> String {
    let name = name.lowercased()
    return names[name] ?? name
  }

  /// Splits what a user types after `--prices`: `aws=lists/vms.csv`, or a path alone.
  package static func split(_ argument: String) -> (provider: String?, path: String) {
    guard let sign = argument.firstIndex(of: "="), sign > argument.startIndex else {
      return (nil, argument)
    }
    let name = argument[..<sign]
    let isName = name.utf8.allSatisfy { byte in
      byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
    }
    return isName
      ? (String(name), String(argument[argument.index(after: sign)...])) : (nil, argument)
  }

  /// The provider that the path of a price list names: the folder of a `vms.csv`, as in SkyPilot's
  /// catalogue, or the file, as in gpuhunt's, if that is a provider we know.
  static func provider(ofPath path: String, among known: some Sequence<String>) -> String? {
    let parts = path.split(separator: "/")
    guard let file = parts.last else { return nil }
    if file == "vms.csv" {
      return parts.count > 1 ? canonical(String(parts[parts.count - 2])) : nil
    }
    let name = canonical(String(file.prefix { $0 != "." }))
    return known.contains(name) ? name : nil
  }
}
