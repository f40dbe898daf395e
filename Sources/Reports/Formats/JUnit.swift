/// Something that was asked, and whether it holds: a test, to programs that read tests.
package struct TestCase: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    case passed
    case failed(String)
    /// Not asked, or accepted for now.
    case skipped(String)
  }

  /// What it belongs to: `hybridlab.budget`.
  package var group: String
  package var name: String
  package var outcome: Outcome
  /// What a reader should know although it holds.
  package var remark: String?
  package var place: Annotation.Place?

  package init(
    group: String, name: String, outcome: Outcome, remark: String? = nil,
    place: Annotation.Place? = nil
  ) {
    self.group = group
    self.name = name
    self.outcome = outcome
    self.remark = remark
    self.place = place
  }

  /// What was found: an error fails, a warning is a remark.
  package init(_ annotation: Annotation) {
    let text =
      annotation.place.map { "\($0.file):\($0.line):\($0.column): \(annotation.message)" }
      ?? annotation.message
    let outcome: Outcome =
      if let waiver = annotation.waiver {
        .skipped("waived: \(waiver)")
      } else if annotation.level == .error {
        .failed(text)
      } else {
        .passed
      }
    self.init(
      group: annotation.code, name: annotation.subject ?? annotation.title, outcome: outcome,
      remark: outcome == .passed ? "\(annotation.level.rawValue): \(text)" : nil,
      place: annotation.place)
  }
}

/// The XML of test reports as Jenkins, GitLab and others read it: the part they agree on.
struct JUnit {
  let suite: String
  let cases: [TestCase]

  func write(to sink: inout TextSink) {
    var failures = 0
    var skipped = 0
    for test in cases {
      switch test.outcome {
      case .passed: break
      case .failed: failures += 1
      case .skipped: skipped += 1
      }
    }
    // No time is measured: the same input gives the same bytes.
    let counts =
      "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\" time=\"0\""
    let suite = Self.escaped(suite)
    sink.writeLine("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    sink.writeLine("<testsuites name=\"\(suite)\" \(counts)>")
    sink.writeLine("  <testsuite name=\"\(suite)\" \(counts)>")
    for test in cases { write(test, to: &sink) }
    sink.writeLine("  </testsuite>")
    sink.writeLine("</testsuites>")
  }

  private func write(_ test: TestCase, to sink: inout TextSink) {
    var head =
      "    <testcase classname=\"hybridlab.\(Self.escaped(test.group))\" "
      + "name=\"\(Self.escaped(test.name))\" time=\"0\""
    if let place = test.place {
      head += " file=\"\(Self.escaped(place.file))\" line=\"\(place.line)\""
    }
    var body = ""
    switch test.outcome {
    case .passed: break
    case .failed(let message):
      let text = Self.escaped(message)
      body += "      <failure message=\"\(text)\" type=\"error\">\(text)</failure>\n"
    case .skipped(let message): body += "      <skipped message=\"\(Self.escaped(message))\"/>\n"
    }
    if let remark = test.remark {
      body += "      <system-out>\(Self.escaped(remark))</system-out>\n"
    }
    sink.writeLine(body.isEmpty ? "\(head)/>" : "\(head)>\n\(body)    </testcase>")
  }

  /// Text that means itself in XML 1.0, which has no place for most control characters.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      default:
        let isAllowed = scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE
        result.unicodeScalars.append(isAllowed ? scalar : "\u{FFFD}")
      }
    }
    return result
  }
}
