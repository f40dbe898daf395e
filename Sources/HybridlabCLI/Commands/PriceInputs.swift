import Diagnostics
import Manifests
import PriceData
import Quantities
import Reports

/// The prices of a run: the catalogue of the tool, then the files of `--prices`, in order.
struct PriceInputs {
  var reader: PriceListReader
  /// The user's files, as they were typed, what identifies each, and what is wrong with it.
  var files: [(source: SourceText, input: ReportContext.Input, diagnostics: [Diagnostic])] = []

  /// The flags that named the files, for a command to run next.
  var words: [String] = []

  var hasErrors: Bool {
    files.contains { $0.diagnostics.contains { $0.severity == .error } }
  }

  // The catalogue that ships with the tool, read once however many runs a process makes.
  private static let catalogue = PriceListReader(over: PriceCatalogue.prices)

  /// Without any file.
  static var embedded: PriceInputs { PriceInputs(reader: catalogue) }

  /// The catalogue and the files named on a line; mistakes in them are kept, not said.
  ///
  /// - Throws: ``Failure/file`` if a file cannot be read.
  static func read(
    _ line: TypedLine, on console: Console
  ) throws(Failure) -> PriceInputs {
    var inputs = embedded
    for argument in line.lists[Flag.prices.name] ?? [] {
      let (provider, path) = ProviderName.split(argument)
      let name = path == "-" ? "<stdin>" : path
      var file = inputs.reader.file(named: name, provider: provider)
      var digest = SHA256()
      do throws(FileProblem) {
        try console.surroundings.readInPieces(path) {
          digest.take($0)
          file.take($0)
        }
      } catch {
        throw .file(error)
      }
      inputs.words += ["--\(Flag.prices.name)", argument]
      let (source, found) = inputs.reader.finish(&file)
      let sum = digest.finish()
      let input = ReportContext.Input(name: name, kind: .prices, sha256: sum)
      inputs.files.append((source, input, found))
    }
    // A flag counts before a manifest.
    inputs.reader.settle()
    return inputs
  }
}

extension Inputs {
  /// Most days that prices may be old, as typed or as usual.
  ///
  /// - Throws: A mistake if it is no time, or if nobody says what day it is.
  static func maxPriceAgeInDays(_ line: TypedLine) throws(Failure) -> Int {
    guard let typed = line.values[Flag.maxPriceAge.name] else { return PriceAge.usualLimit }
    guard let age = try? Duration(parsing: typed) else {
      throw .mistakes([.unreadableAge(typed)])
    }
    guard line.values[Flag.now.name] != nil else { throw .mistakes([.ageWithoutDay]) }
    return Int(age.components.seconds / 86_400)
  }
}

extension CommandLineMistake {
  fileprivate static func unreadableAge(_ typed: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "unknown-flag-value", message: "'--max-price-age' cannot be '\(typed)'",
      help: "write a time with its unit, such as 90d or 6 months")
  }

  fileprivate static var ageWithoutDay: CommandLineMistake {
    CommandLineMistake(
      code: "missing-operand", message: "'--max-price-age' needs to know what day it is",
      help: "say it with '--now', such as --now 2026-11-21")
  }
}

extension DiagnosticPrinter {
  /// Everything found in price files, then in manifests.
  init(_ prices: PriceInputs, _ reading: ManifestReading) {
    self.init(prices)
    add(reading)
  }

  init(_ prices: PriceInputs) {
    self.init()
    for file in prices.files { add(file.diagnostics, in: file.source) }
  }
}
