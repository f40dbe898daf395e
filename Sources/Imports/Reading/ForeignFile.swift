package import Diagnostics
import YAMLSyntax

/// Files of other tools.
package enum ForeignFile {
  /// Reads a file of another tool.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - environment: Values of variables, of which sbatch reads `SBATCH_*`.
  /// - Returns: What it asks for and everything that is wrong; nil if this is a job manifest, or
  ///   nothing that is known.
  /// - Complexity: O(bytes), for a manifest O(bytes before its first key).
  package static func read(
    _ source: SourceText, environment: (String) -> String? = { _ in nil }
  ) -> ImportReading? {
    if SlurmReader.reads(source) {
      return withoutActuallyEscaping(environment) { environment in
        var reading = SlurmReader(environment: environment).read(source)
        reading.addStated()
        return reading
      }
    }
    guard !ManifestSniffer.isManifest(source) else { return nil }
    let (stream, problems) = LenientYAML.read(source)
    let roots = stream.documents.filter { $0.kind == .mapping }
    // Half a template reads as YAML with errors; say what it is instead.
    let isBroken = problems.contains { $0.severity == .error && $0.code != "duplicate-key" }
    let isTemplate = { (template: TemplateMark) in
      isBroken || (template.language == .helm && roots.contains(where: \.isUnrendered))
    }
    if let template = TemplateMark(in: source), isTemplate(template) {
      var reading = ImportReading(source, template.engine)
      reading.report(.unrenderedTemplate(template))
      return reading
    }
    guard let engine = engine(of: roots) ?? (isBroken ? LenientYAML.engine(of: source) : nil) else {
      return nil
    }
    var reading = ImportReading(stream.source, engine)
    for problem in problems {
      var problem = problem
      // Other tools take the last of a repeated key, and so do we.
      if problem.code == "duplicate-key" { problem.severity = .warning }
      reading.report(problem)
    }
    guard !isBroken else { return reading }
    switch engine {
    case .skyPilot: SkyPilotReader.read(roots, into: &reading)
    case .dstack: for root in roots { DstackReader.read(root, into: &reading) }
    case .kubernetes:
      KubernetesReader.read(roots, into: &reading)
    case .slurm: break
    }
    reading.addStated()
    return reading
  }

  private static func engine(of roots: [YAMLNode]) -> Engine? {
    for root in roots {
      if KubernetesReader.reads(root) { return .kubernetes }
      if DstackReader.reads(root) { return .dstack }
      if SkyPilotReader.reads(root) { return .skyPilot }
      guard SkyPilotReader.isHeader(root) else { return nil }
    }
    return nil
  }
}

/// Whether a file begins like a manifest of ours: read without reading all of it.
enum ManifestSniffer {
  private static let sections = ["lab", "cloud", "defaults", "jobs", "tree"]

  /// Whether one of our sections stands at the beginning of a line.
  static func isManifest(_ source: SourceText) -> Bool {
    var start = source.bytes.startIndex
    let end = source.bytes.endIndex
    while start < end {
      let line = source.bytes[start..<min(start + 16, end)]
      for section in sections {
        let name = Array(section.utf8)
        guard line.starts(with: name), line.count > name.count else { continue }
        if line[line.startIndex + name.count] == UInt8(ascii: ":") { return true }
      }
      guard let next = source.bytes[start...].firstIndex(of: 0x0A) else { return false }
      start = next + 1
    }
    return false
  }
}
