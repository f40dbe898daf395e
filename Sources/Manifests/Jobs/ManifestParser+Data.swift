import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// `40GB`, `2TB in s3://corpus (us-east-1)`, or the same in keys.
  mutating func data(_ node: YAMLNode) -> WrittenData? {
    guard node.kind != .mapping else { return longData(node) }
    guard let written = written(node, JobKey.data) else { return nil }
    if written.isWord("none") { return nil }
    guard let (size, location) = written.divided(at: "in") ?? written.divided(at: "at") else {
      return size(written, JobKey.data).map { WrittenData(size: $0) }
    }
    let bytes = self.size(size, JobKey.data)
    let place = self.location(location, JobKey.data)
    return bytes.map { WrittenData(size: $0, location: place) }
  }

  private mutating func longData(_ node: YAMLNode) -> WrittenData? {
    var data = WrittenData()
    var hasSize = false
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: DataKey.table) else {
        if DataKey.table.find(keyNode) == .size { hasSize = true }
        continue
      }
      switch key {
      case .size:
        hasSize = true
        data.size = written(value, key).flatMap { size($0, key) } ?? .zero
      case .location: data.location = written(value, key).flatMap { location($0, key) }
      }
    }
    if !hasSize { report(.missingKey(DataKey.size, at: node.range.firstByte)) }
    return data
  }

  private mutating func size<Key: ManifestKey>(_ written: WrittenText, _ key: Key) -> ByteCount? {
    quantity(written, key, upTo: Limits.data, said: "1 EB")
  }

  /// `lab`, a path, a bucket, or a provider; a region in brackets.
  private mutating func location<Key: ManifestKey>(
    _ written: WrittenText, _ key: Key
  ) -> DataNeed.Location? {
    var place = written
    var region: String?
    if written.text.utf8.last == UInt8(ascii: ")"),
      let (before, inside) = written.divided(atByte: UInt8(ascii: "("))
    {
      place = before
      region = inside.part(inside.text.dropLast()).string
    }
    if let scheme = StorageScheme(place.text) {
      guard let provider = scheme.provider else { return .lab }
      return .cloud(provider: provider, region: region)
    }
    if place.isWord("lab", "local", "home") { return .lab }
    let bytes = place.text.utf8
    if bytes.contains(UInt8(ascii: "/")) || bytes.contains(UInt8(ascii: "\\"))
      || bytes.first == UInt8(ascii: ".") || bytes.first == UInt8(ascii: "~")
    {
      return .lab
    }
    // "aws us-east-1" says the same as "aws (us-east-1)".
    let (name, rest) = place.divided(atByte: UInt8(ascii: " ")) ?? (place, place.part(""))
    let provider = name.string.lowercased()
    if StorageScheme.providers.contains(provider) || knownProviders.contains(provider) {
      return .cloud(provider: provider, region: region ?? (rest.isEmpty ? nil : rest.string))
    }
    report(.unknownLocation(place, known: knownProviders))
    return nil
  }
}

/// Who keeps what an address with `://` names.
struct StorageScheme {
  /// nil for the lab itself.
  let provider: String?

  /// nil if there is no `://`.
  init?(_ text: Substring) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      text[colon...].utf8.starts(with: [0x3A, 0x2F, 0x2F])
    else { return nil }
    let scheme = text[..<colon].lowercased()
    switch scheme {
    case "file", "nfs", "hdfs", "smb", "sftp", "ssh", "ceph": provider = nil
    case "s3", "s3a", "s3n": provider = "aws"
    case "gs", "gcs": provider = "gcp"
    case "az", "abfs", "abfss", "wasb", "wasbs", "adl": provider = "azure"
    case "http", "https":
      let address = text.lowercased()
      provider = Self.hosts.first { address.contains($0.host) }?.provider ?? "internet"
    default: provider = scheme
    }
  }

  static let providers: Set<String> = ["aws", "gcp", "azure", "oci", "r2", "internet"]

  private static let hosts: [(host: String, provider: String)] = [
    ("blob.core.windows.net", "azure"), ("storage.googleapis.com", "gcp"),
    ("amazonaws.com", "aws"), ("oraclecloud.com", "oci"), ("r2.cloudflarestorage.com", "r2"),
  ]
}

extension Diagnostic {
  static func unknownLocation(_ written: WrittenText, known: Set<String>) -> Diagnostic {
    Diagnostic(
      .error, "unknown-location", "unknown place of data '\(written.text)'", at: written.range,
      help: nearest(to: written.string, among: known.union(["lab"])).map { "did you mean '\($0)'?" }
        ?? "write 'lab', a path, a bucket such as 's3://corpus (us-east-1)', or a provider")
  }
}
