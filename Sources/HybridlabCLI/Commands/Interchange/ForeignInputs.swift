import Diagnostics
import Imports
import Manifests
import PlacementModel

/// Files on a line, taken apart: manifests, and files of other tools with the jobs made from them.
struct ForeignInputs {
  /// What is no file of another tool, in its order.
  var manifests: [SourceText] = []
  var readings: [ImportReading] = []
  /// A manifest of the jobs of all `readings`; nil if there are none.
  var text: String?
  private var origins: [StatedOrigin] = []

  var jobs: SourceText? { text.map { SourceText(name: "imported jobs", text: $0) } }

  init(_ sources: [SourceText], prices: PriceInputs, on console: Console) {
    for source in sources {
      let reading = ForeignFile.read(source, environment: console.surroundings.environment)
      if let reading { readings.append(reading) } else { manifests.append(source) }
    }
    guard !readings.isEmpty else { return }
    let book = prices.reader.prices
    var writer = ManifestText(naming: GPUNaming(book.gpus, offers: book.offers))
    text = writer.jobs(of: readings)
    origins = writer.origins
    for (index, warning) in writer.warnings { readings[index].diagnostics.append(warning) }
  }

  /// Gives what was said of the manifest of the jobs to the files whose own words it is about.
  ///
  /// - Returns: What is to be added to each of `readings`.
  func returnMistakes(of reading: inout ManifestReading) -> [[Diagnostic]] {
    var found = readings.map { _ in [Diagnostic]() }
    reading.removeImported { diagnostic in
      for origin in origins {
        guard let moved = origin.moved(diagnostic) else { continue }
        found[origin.reading].append(moved)
        return true
      }
      return false
    }
    return found
  }
}
