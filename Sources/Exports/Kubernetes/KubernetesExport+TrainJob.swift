import YAMLSyntax

/// TrainJobs, whose pods stand in a runtime of the cluster: a patch of it holds them to their place.
///
/// Source: Kubeflow Trainer 2.3, `spec.runtimePatches`, one entry for each manager.
extension KubernetesExport {
  private static let manager = "hybridlab/placement"

  static func isTrainJob(_ root: YAMLNode) -> Bool {
    root.child("kind")?.textEquals("TrainJob") == true
  }

  /// Adds our patch, or writes it anew, and leaves those of others but for the places they name.
  static func patchRuntime(of document: inout KeptDocument, _ part: PlacedPart) {
    for index in 0..<document.count(of: selectors) {
      document.edit(removing: placing, adding: []) { root in
        let selectors = selectors(of: root)
        return index < selectors.count ? selectors[index] : nil
      }
    }
    var jobs = [patch(of: "node", part, forDevices: true)]
    // What fetches the data handles it too.
    for (key, name) in [("dataset", "dataset-initializer"), ("model", "model-initializer")]
    where document.holds({ $0.child("spec")?.child("initializer")?.child(key) != nil }) {
      jobs.append(patch(of: name, part, forDevices: false))
    }
    let patch =
      "trainingRuntimeSpec: {template: {spec: {replicatedJobs: [\(jobs.joined(separator: ", "))]}}}"
    let isThere = document.edit(
      removing: ["manager", "trainingRuntimeSpec"], adding: ["manager: \(manager)", patch]
    ) { root in
      patches(of: root)?.elements.first { $0.child("manager")?.textEquals(manager) == true }
    }
    guard !isThere else { return }
    let entry = "{manager: \(manager), \(patch)}"
    if !document.insert(entry, into: patches) {
      document.edit(removing: ["runtimePatches"], adding: ["runtimePatches: [\(entry)]"]) {
        $0.child("spec")
      }
    }
  }

  private static func patch(of job: String, _ part: PlacedPart, forDevices: Bool) -> String {
    let rules = NodeRules(part, forDevices: forDevices)
    var spec = "nodeSelector: \(NodeRules.flow(rules.selector))"
    if let affinity = rules.affinity { spec += ", affinity: {nodeAffinity: {\(affinity)}}" }
    let label = part.staysHome ? "metadata: {labels: {\"hybridlab/stays-home\": \"true\"}}, " : ""
    return "{name: \(job), template: {spec: {template: {\(label)spec: {\(spec)}}}}}"
  }

  private static func patches(of root: YAMLNode) -> YAMLNode? {
    let patches = root.child("spec")?.child("runtimePatches")
    return patches?.kind == .sequence ? patches : nil
  }

  private static func selectors(of root: YAMLNode) -> [YAMLNode] {
    outermost(in: root) { $0.child("nodeSelector")?.kind == .mapping }
      .compactMap { $0.child("nodeSelector") }
  }
}
