import Diagnostics
import YAMLSyntax

/// Objects of Kubernetes that run pods: its own, and those of the operators for AI work.
struct KubernetesReader {
  static func reads(_ root: YAMLNode) -> Bool {
    root["apiVersion"]?.word != nil && root["kind"]?.word != nil
  }

  static func read(_ root: YAMLNode, into reading: inout ImportReading) {
    let kind = root["kind"]?.word ?? ""
    if kind.hasSuffix("List"), let items = root["items"] {
      for item in items.elements where reads(item) { read(item, into: &reading) }
      return
    }
    // What an API server asks an admission webhook; a deletion has no object.
    if kind == "AdmissionReview" {
      guard let object = root.at("request", "object"), reads(object) else {
        reading.skipped.append(kind)
        return
      }
      return read(object, into: &reading)
    }
    var workload = KubernetesWorkload(root, kind: kind)
    workload.readParts()
    guard !workload.parts.isEmpty else {
      reading.skipped.append(kind)
      return
    }
    for (text, node) in workload.unreadable { reading.report(.unreadDevice(text, at: node.range)) }
    reading.jobs.append(workload.job(source: reading.source.name))
  }
}
