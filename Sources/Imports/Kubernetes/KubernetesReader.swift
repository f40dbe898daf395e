import Diagnostics
import YAMLSyntax

/// Objects of Kubernetes that run pods: its own, and those of the operators for AI work.
struct KubernetesReader {
  static func reads(_ root: YAMLNode) -> Bool {
    root["apiVersion"]?.word != nil && root["kind"]?.word != nil
  }

  /// The objects of a file, some of which may claim devices by the names of others.
  static func read(_ roots: [YAMLNode], into reading: inout ImportReading) {
    let objects = roots.filter(reads).flatMap { root in
      let isList = root["kind"]?.word?.hasSuffix("List") == true
      return isList ? root["items"].items.filter(reads) : [root]
    }
    let claims = ResourceClaims(objects)
    for object in objects { read(object, claims, into: &reading) }
  }

  private static func read(
    _ root: YAMLNode, _ claims: ResourceClaims, into reading: inout ImportReading
  ) {
    let kind = root["kind"]?.word ?? ""
    // What an API server asks an admission webhook; a deletion has no object.
    if kind == "AdmissionReview" {
      guard let object = root.at("request", "object"), reads(object) else {
        reading.skipped.append(kind)
        return
      }
      return read(object, claims, into: &reading)
    }
    var workload = KubernetesWorkload(root, kind: kind, claims)
    workload.readParts()
    guard !workload.parts.isEmpty else {
      reading.skipped.append(kind)
      return
    }
    for (text, node) in workload.unreadable { reading.report(.unreadDevice(text, at: node.range)) }
    reading.jobs.append(workload.job(source: reading.source.name))
  }
}
