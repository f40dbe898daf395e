import Diagnostics
import Foundation
import PlacementModel
import Quantities
import Testing

@testable import Manifests

@Suite("Files of past requests") struct TraceTests {
  private func counted(
    _ text: String, pieces: Int = .max
  ) throws -> (trace: RequestTrace, profile: [RequestRate]) {
    var counter = TraceCounter()
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = start + min(pieces, bytes.count - start)
      try counter.take(bytes[start..<end])
      start = end
    }
    return try counter.finish(file: "requests.csv")
  }

  /// A day of one request every 10 s, and every second from 8 to 9.
  private static let day: String = {
    var text = "timestamp,input_tokens,output_tokens\n"
    for second in 0...86_400 {
      guard second % 10 == 0 || (28_800..<32_400).contains(second) else { continue }
      text += "\(second),900,100\n"
    }
    return text
  }()

  @Test(
    "counts requests by the hour of the day, however the bytes come", arguments: [1, 7, 65_536])
  func hours(pieces: Int) throws {
    let (trace, profile) = try counted(Self.day, pieces: pieces)
    #expect(trace.span == Hours(24))
    #expect(trace.tokens == TokenCount(input: 900, output: 100))
    #expect(profile[8].perSecond == 1)
    // The last request of the day is the first of the next.
    #expect(abs(profile[0].perSecond - 361.0 / 3600) < 1e-12)
    for hour in [1, 7, 9, 23] { #expect(abs(profile[hour].perSecond - 0.1) < 1e-12) }
  }

  @Test(
    "reads the layouts of published traces",
    arguments: [
      "TIMESTAMP,ContextTokens,GeneratedTokens\n2023-11-16 18:00:00.0000000,4808,10\n2023-11-16 19:00:00,3180,8\n",
      "2023-11-16T18:00:00Z\r\n2023-11-16T19:00:00Z\r\n",
      "\u{FEFF}arrival_time_ms;x\n64800000;1\n68400000;2\n",
      "id\ttimestamp_us\n\"a\"\t64800000000\n\"b\"\t68400000000\n",
    ])
  func layouts(text: String) throws {
    let (trace, profile) = try counted(text)
    #expect(trace.requests == 2)
    #expect(trace.span == Hours(1))
    // One request in the hour that is covered, and the mean elsewhere.
    #expect(profile[18].perSecond == 1.0 / 3600)
    #expect(profile[3].perSecond == 2.0 / 3600)
  }

  @Test func `takes windows with rates`() throws {
    let (trace, profile) = try counted(
      "window_start_s,requests_per_s\n0,2\n1800,4\n3600,1\n5400,1\n")
    #expect(trace.requests == 14_400)
    #expect(profile[0].perSecond == 3)
    #expect(profile[1].perSecond == 1)
  }

  @Test(
    "says in which line it is wrong",
    arguments: [
      ("timestamp\n1\nyesterday\n", 3), ("timestamp\n", 1), ("", 1), ("\n\n", 2),
      ("timestamp\n5\n", 2), ("window_start_s,rate_rps\n0,1\n0,1\n", 3),
      ("window_start_s,rate_rps\n0,-1\n", 2), ("timestamp\n1e300\n", 2),
      ("timestamp\n2023-13-01 00:00:00\n", 2),
      (String(repeating: "x", count: 70_000), 1),
    ])
  func faults(text: String, line: Int) {
    #expect { try counted(text) } throws: { ($0 as? TraceCounter.Fault)?.line == line }
  }

  @Test func `a manifest takes its profile from a file beside it`() throws {
    let text = """
      jobs:
        - name: chat
          kind: inference
          gpus: 1 x L4
          requests: {trace: day.csv, per-gpu: 1/s, api: "$0.50/M in, $1.50/M out"}
      """
    let found = reading(text, files: ["day.csv": Self.day])
    let serving = try #require(found.manifest?.jobs[0].serving)
    #expect(serving.profile.count == 24)
    #expect(serving.trace?.file == "day.csv")
    #expect(serving.tokenPrice?.perMillionOutput == Money(micros: 1_500_000))
    #expect(reading(text).diagnostics.map(\.diagnostic.code) == ["unreadable-file"])
  }

  /// Traces that others published, where they lie beside the package.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/workloads/traces")

  @Test(
    "reads real traces",
    .enabled(if: FileManager.default.fileExists(atPath: TraceTests.folder.path)),
    arguments: [
      ("azure-llm-2023/AzureLLMInferenceTrace_code.csv", 8_819),
      ("mooncake/conversation_trace.csv", 12_031),
    ])
  func real(file: String, requests: Double) throws {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    let (trace, profile) = try counted(text)
    #expect(trace.requests == requests)
    #expect(trace.span > Hours(0.5))
    #expect(trace.tokens != nil)
    #expect(profile.allSatisfy { $0 > .zero })
  }
}
