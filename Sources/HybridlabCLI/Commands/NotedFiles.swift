import Diagnostics
import Manifests
import Reports

/// Files that were read piece by piece and never held, with what identifies them.
final class NotedFiles {
  var inputs: [ReportContext.Input] = []

  /// The files of a reading that somebody wrote, and those that were read on the way and hold no text of
  /// a person's: traces.
  func divided(
    _ reading: ManifestReading
  ) -> (written: [ReportContext.Input], others: [ReportContext.Input]) {
    var others = inputs
    var written: [ReportContext.Input] = []
    for (index, source) in reading.sources.enumerated() where index != reading.imported {
      let isPrices = reading.priceSources.contains(index)
      var input: ReportContext.Input
      if isPrices, let noted = others.firstIndex(where: { $0.name == source.name }) {
        input = others.remove(at: noted)
      } else {
        input = ReportContext.Input(
          name: source.name, sha256: SHA256.hexadecimal(of: source.bytes))
      }
      if isPrices { input.kind = .prices }
      written.append(input)
    }
    return (written, others)
  }

  /// All of them.
  func all(of reading: ManifestReading) -> [ReportContext.Input] {
    let (written, others) = divided(reading)
    return written + others
  }
}
