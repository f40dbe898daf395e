import Diagnostics
import Foundation
import PlacementModel

@testable import Manifests

/// The text of the catalogue, read by the reader of users' files.
enum CatalogueText {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/PriceData").standardizedFileURL

  /// GPUs first, since everything else refers to them; then the offers, the large clouds first.
  private static let names =
    ["gpus", "throughput", "energy", "transfer", "spot"]
    + ["aws", "azure", "gcp", "lambda", "runpod", "specialists", "small-clouds", "vast"]
    .map { "offers/\($0)" }

  static let files: [SourceText] = names.map { name in
    let file = folder.appending(path: "Catalogue/\(name).yaml")
    return SourceText(
      name: "catalogue/\(name)", bytes: Array((try? Data(contentsOf: file)) ?? Data()))
  }

  /// The prices in it, and what is wrong with it.
  static let read:
    (prices: PriceBook, problems: [(source: SourceText, diagnostics: [Diagnostic])]) =
      {
        var reader = PriceListReader()
        let problems = files.map { ($0, reader.read($0, from: .catalogue)) }
        return (reader.prices, problems.filter { !$0.1.isEmpty })
      }()
}
