/// What `hybridlab explain CODE` says: the gist of each page of docs/diagnostics/.
enum DiagnosticPages {
  /// The gist of a page; nil if there is no such code.
  static func text(of code: String) -> String? {
    all.first { $0.code == code }.map { "\($0.code): \($0.gist)" }
  }

  /// Codes and gists, in order.
  static var all: [(code: String, gist: String)] {
    "\(diagnosticGists)".split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }
}
