import Foundation
import PlacementModel
import PriceData
import Testing

/// What is part of the program says what the text of the catalogue says.
@Suite("CompiledCatalogue") struct CompiledCatalogueTests {
  private static let file = CatalogueText.folder.appending(path: "CompiledCatalogue.swift")

  /// The file that holds the compiled catalogue.
  private static func source(of compiled: String) -> String {
    let lines = compiled.split(separator: "\n", omittingEmptySubsequences: false)
    return """
      extension PriceCatalogue {
        /// Made from `Catalogue/`: HYBRIDLAB_RECORD=1 swift test --filter CompiledCatalogue
        static let compiled: StaticString = #\"""
      \(lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n"))
          \"""#
      }

      """
  }

  @Test func `is made from the text`() throws {
    let wanted = Self.source(of: PriceCatalogue.compile(CatalogueText.read.prices))
    if ProcessInfo.processInfo.environment["HYBRIDLAB_RECORD"] != nil {
      try wanted.write(to: Self.file, atomically: true, encoding: .utf8)
    } else {
      let found = try String(contentsOf: Self.file, encoding: .utf8)
      #expect(found == wanted, "record it again (its first lines say how)")
    }
  }

  @Test(.disabled(if: ProcessInfo.processInfo.environment["HYBRIDLAB_RECORD"] != nil))
  func `means what the text means`() {
    let (text, compiled) = (CatalogueText.read.prices, PriceCatalogue.prices)
    #expect(compiled.offers == text.offers)
    #expect(compiled.gpus.models == text.gpus.models)
    for model in text.gpus.models {
      for name in [model.name, model.family] + model.aliases {
        #expect(compiled.gpus.find(name) == text.gpus.find(name))
        #expect(compiled.gpus.family(name) == text.gpus.family(name))
      }
    }
    #expect(compiled.speeds == text.speeds)
    #expect(compiled.egress == text.egress)
    #expect(compiled.interRegion == text.interRegion)
    #expect(compiled.storage == text.storage)
    #expect(compiled.interruptions == text.interruptions)
    #expect(compiled.billing == text.billing)
    #expect(compiled.energy == text.energy)
  }
}
