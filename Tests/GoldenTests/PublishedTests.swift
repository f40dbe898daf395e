import Foundation
import Testing

/// Break-evens and costs that others have published, each from its printed inputs by flags alone.
@Suite("Published figures") struct PublishedTests {
  private static let page = packageFolder.appending(path: "docs/published.md")

  private func document(of example: PublishedCase) throws -> [String: Any] {
    let outcome = Workbench(folder: packageFolder)
      .run(["breakeven"] + example.arguments + ["--format", "json"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(value as? [String: Any], "\(outcome.error)")
  }

  @Test func `come out as printed, or are said not to follow`() throws {
    var count = 0
    for publication in Publication.all {
      for example in publication.cases {
        let document = try document(of: example)
        for figure in example.figures {
          let computed = try #require(
            figure.value(in: document), "\(example.commandLine): \(figure.path)")
          #expect(
            figure.verdict(on: computed) == figure.verdict,
            "\(publication.title), \(figure.what): \(figure.printed), computed \(computed)")
          count += 1
        }
      }
    }
    #expect(count >= 88)
  }

  @Test func `stand in docs/published.md with what was computed`() throws {
    let text = try page()
    if isRecording {
      if text != (try? String(contentsOf: Self.page, encoding: .utf8)) {
        try text.write(to: Self.page, atomically: true, encoding: .utf8)
        Issue.record("recorded published.md")
      }
      return
    }
    #expect(try String(contentsOf: Self.page, encoding: .utf8) == text)
  }

  private func page() throws -> String {
    var text = """
      # Published figures

      What others have published about buying and renting, restated by its figures with its source, and what
      [`breakeven`](commands/breakeven.md) makes of the inputs printed beside them. Each line is a test, by
      flags alone. This page is made by it.

      - *follows*: as printed, or within 0.2 % where the publication rounded on the way.
      - *near*: within 5 %, but not as printed.
      - *does not follow*: the printed inputs give something else.


      """
    for publication in Publication.all {
      text += "## \(publication.title)\n\n\(publication.source).\n\n\(publication.remarks)\n\n"
      for example in publication.cases {
        let document = try document(of: example)
        text += "    \(example.commandLine)\n\n"
        text += "| figure | published | computed | |\n| --- | ---: | ---: | --- |\n"
        for figure in example.figures {
          let computed = figure.value(in: document) ?? .nan
          text += "| \(figure.what) | \(figure.printed) | \(shown(computed, figure)) | "
          text += "\(figure.verdict.rawValue) |\n"
        }
        text += "\n"
      }
    }
    return String(text.dropLast())
  }

  /// With one decimal more than was printed.
  private func shown(_ value: Double, _ figure: PublishedFigure) -> String {
    let digits = String(format: "%.\(figure.decimals + 1)f", value)
    let parts = digits.split(separator: ".")
    var whole = ""
    for (index, digit) in parts[0].reversed().enumerated() {
      if index > 0, index % 3 == 0, digit != "-" { whole.append(",") }
      whole.append(digit)
    }
    return String(whole.reversed()) + "." + parts[1]
  }
}
