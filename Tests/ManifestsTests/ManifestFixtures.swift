import Diagnostics
import PlacementModel
import PriceData
import Testing

@testable import Manifests

/// The tool's own catalogue, read once.
let embedded = PriceListReader(over: PriceCatalogue.prices)

/// Reads one manifest, beside the files it may refer to.
func reading(_ text: String, files: [String: String] = [:]) -> ManifestReading {
  ManifestReader(prices: embedded) { name in
    guard let text = files[name] else { throw ManifestFileError(reason: "there is no such file") }
    return Array(text.utf8)
  }.read([SourceText(name: "jobs.conf", text: text)])
}

/// The manifest of a text without errors.
func manifest(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Manifest
{
  let reading = reading(text)
  let problems = reading.diagnostics.map { $0.diagnostic.rendered(in: reading.sources[$0.source]) }
  return try #require(
    reading.manifest, "\(problems.joined(separator: "\n"))", sourceLocation: sourceLocation)
}

/// The one job of a manifest of its keys, each on a line.
func job(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Job {
  let lines = keys.split(separator: "\n").map { "    \($0)\n" }.joined()
  let all = try manifest(
    "lab: {gpus: [2 x RTX 4090]}\njobs:\n  - name: a\n\(lines)", sourceLocation: sourceLocation)
  return try #require(all.jobs.first, sourceLocation: sourceLocation)
}

/// Every diagnostic of a text, worded.
func rendered(_ text: String, files: [String: String] = [:]) -> String {
  let reading = reading(text, files: files)
  return reading.diagnostics.map { $0.diagnostic.rendered(in: reading.sources[$0.source]) }.joined()
}

/// The codes of a text's diagnostics, in order.
func codes(_ text: String, files: [String: String] = [:]) -> [String] {
  reading(text, files: files).diagnostics.map(\.diagnostic.code)
}
