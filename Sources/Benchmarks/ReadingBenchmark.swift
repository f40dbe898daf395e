import Diagnostics
import YAMLSyntax

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Text to nodes: how fast YAML is read, beside a reader in C and beside memory itself.
struct ReadingBenchmark: Benchmark {
  static let name = "reading"

  func run(in shop: Workshop) -> [Figure] {
    let count = shop.isFull ? 1_000_000 : 100_000
    guard let file = shop.write("read.conf", GeneratedJobs(count, isMixed: true)),
      let small = shop.write("small.conf", GeneratedJobs(10_000, isMixed: true)),
      let ours = worker(on: file.path, in: shop)
    else { return [] }
    let speed = file.bytes / ours.seconds / 1e6
    var figures: [Figure] = []
    if let python = shop.python(with: "yaml"),
      let theirs = Child([python, "-c", Self.pyYAML, small.path]).run(keepsOutput: true),
      let seconds = Double(theirs.output.split(separator: "\n").first ?? "")
    {
      let baseline = small.bytes / seconds / 1e6
      figures.append(
        Figure(
          name: "text to nodes, \(count) jobs", value: speed, unit: "MB/s",
          baseline: "PyYAML (C), 10000 jobs: \(Report.rounded(baseline)) MB/s",
          ratio: speed / baseline, bar: 100, direction: .atLeast))
    } else {
      figures.append(
        Figure(
          name: "text to nodes, \(count) jobs", value: speed, unit: "MB/s", bar: 100,
          direction: .atLeast))
    }
    figures.append(
      Figure(
        name: "its memory", value: ours.usage.peak / file.bytes, unit: "x the file", bar: 4))
    if let scan = worker(on: file.path, doing: "scan", in: shop) {
      figures.append(
        Figure(
          name: "of the speed of memory", value: 100 * scan.seconds / ours.seconds, unit: "%",
          baseline: "adding up all bytes"))
    }
    return figures
  }

  private func worker(
    on path: String, doing work: String = "read", in shop: Workshop
  ) -> (seconds: Double, usage: Usage)? {
    let results = (0..<max(3, shop.runs)).compactMap { _ -> (Double, Usage)? in
      guard let usage = Child([shop.own, "worker", work, path]).run(keepsOutput: true),
        let seconds = Double(usage.output.split(separator: "\n").first ?? "")
      else { return nil }
      return (seconds, usage)
    }
    return results.min { $0.0 < $1.0 }.map { (seconds: $0.0, usage: $0.1) }
  }

  /// The measured part, alone in a process: prints the seconds it took.
  static func work(_ kind: String, on path: String) -> Bool {
    guard let bytes = contents(of: path) else { return false }
    let clock = ContinuousClock()
    var finding = 0
    let took = clock.measure {
      if kind == "scan" {
        finding = bytes.reduce(into: 0) { $0 &+= Int($1) }
      } else {
        let (stream, diagnostics) = YAMLStream.read(SourceText(name: path, bytes: bytes))
        finding = stream.documents.count + diagnostics.count
      }
    }
    print(Child.seconds(took))
    return finding != 0
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let size = Workshop.size(of: path), let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    let count = Int(size)
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe initialized = fread(buffer.baseAddress, 1, count, file)
    }
  }

  private static let pyYAML = """
    import sys, time, yaml
    text = open(sys.argv[1], encoding="utf-8").read()
    start = time.perf_counter()
    yaml.compose(text, Loader=yaml.CSafeLoader)
    print(time.perf_counter() - start)
    """
}
