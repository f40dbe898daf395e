import Diagnostics
import PlacementModel
import Quantities

extension ManifestParser {
  /// The profile of a day that a file of past requests has; read once, however many jobs name it.
  mutating func trace(
    _ written: WrittenText
  ) -> (trace: RequestTrace, profile: [RequestRate])? {
    guard !written.isEmpty else {
      report(.missingValue(of: RequestsKey.trace, at: written.range))
      return nil
    }
    let target = path(written.string, besideFile: sources[source].name)
    if let known = traces[target] { return known }
    var counter = TraceCounter()
    var fault: TraceCounter.Fault?
    do {
      try readPieces(target) { bytes in
        guard fault == nil else { return }
        do throws(TraceCounter.Fault) { try counter.take(bytes) } catch { fault = error }
      }
    } catch {
      let reason = (error as? ManifestFileError)?.reason ?? "\(error)"
      report(.unreadableFile(target, reason: reason, at: written.range))
      return nil
    }
    do throws(TraceCounter.Fault) {
      if let fault { throw fault }
      let found = try counter.finish(file: written.string)
      traces[target] = found
      if found.trace.span < Hours(23.5) {
        report(.shortTrace(found.trace, at: written.range))
      }
      return found
    } catch {
      report(.unreadableTrace(target, error, at: written.range))
      return nil
    }
  }
}

extension Diagnostic {
  static func unreadableTrace(
    _ file: String, _ fault: TraceCounter.Fault, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-trace", "'\(file)' is no list of requests", at: range,
      label: "line \(fault.line): \(fault.reason)",
      help: "a line a request with a timestamp first, or a head that names a column 'timestamp'")
  }

  static func shortTrace(_ trace: RequestTrace, at range: SourceRange) -> Diagnostic {
    let hours = "\(fixed(trace.span.count, decimals: 1)) h"
    return Diagnostic(
      .warning, "short-trace", "the requests of '\(trace.file)' do not cover a day", at: range,
      label: "they cover \(hours)",
      help: "the other hours are taken to see the mean of these")
  }
}
