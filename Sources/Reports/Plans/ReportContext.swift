package import Quantities

/// What a report says about the run that made it, beside its result.
package struct ReportContext: Sendable {
  /// A file that a result rests on.
  package struct Input: Equatable, Sendable {
    package enum Kind: String, Sendable {
      case manifest, prices, rules
    }

    package var kind: Kind
    package var name: String
    private let digest: @Sendable () -> String

    /// An input whose digest is made only where a report shows it.
    package init(
      name: String, kind: Kind = .manifest, sha256: @escaping @autoclosure @Sendable () -> String
    ) {
      self.kind = kind
      self.name = name
      digest = sha256
    }

    /// SHA-256 of its bytes, in hexadecimal.
    ///
    /// - Complexity: O(bytes) each time, for a file that was held whole.
    package var sha256: String { digest() }

    package static func == (first: Input, second: Input) -> Bool {
      first.kind == second.kind && first.name == second.name && first.sha256 == second.sha256
    }
  }

  package var toolVersion: String
  package var inputs: [Input]
  /// The manifests and price files as they were typed, for the commands to run next.
  package var files: [String]
  /// The day it is; nil if nobody said.
  package var now: CalendarDate?
  /// How many days old prices may be on that day before a report warns of them.
  package var maxPriceAgeInDays: Int
  /// Where jobs are written, for formats that point at files.
  package var places = JobPlaces()

  package init(
    toolVersion: String, inputs: [Input], files: [String], now: CalendarDate?,
    maxPriceAgeInDays: Int = PriceAge.usualLimit
  ) {
    self.toolVersion = toolVersion
    self.inputs = inputs
    self.files = files
    self.now = now
    self.maxPriceAgeInDays = maxPriceAgeInDays
  }

  /// A command line that a shell reads as it is meant.
  func command(_ words: String...) -> String { command(words) }

  func command(_ words: [String]) -> String {
    (["hybridlab"] + words + files).map(Self.quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "-_./=:@+,".unicodeScalars.contains($0)
    }
    if isPlain && !word.isEmpty { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
