import PlacementModel
import YAMLSyntax

/// What runs until it is stopped.
extension KubernetesWorkload {
  /// A service of pods that are alike.
  mutating func readService(template: YAMLNode?) {
    recurrence = .continuous
    nature = .inference
    let replicas = Self.number(spec["replicas"])
    copies = max(1, replicas ?? 1)
    if replicas == 0 { remarks.append("is scaled to no replica; one is assumed") }
    add(template, times: replicas)
    if KindGuess.isNotebook(template?.texts() ?? "") { nature = .exploration }
  }

  /// Groups of one leader and `size - 1` workers.
  mutating func readLeaderWorkerSet() {
    recurrence = .continuous
    nature = .inference
    let replicas = Self.number(spec["replicas"])
    let group = spec["leaderWorkerTemplate"]
    let size = Self.number(group?["size"])
    copies = max(1, replicas ?? 1)
    let pods = replicas.flatMap { count in size.map { count * $0 } }
    if let leader = group?["leaderTemplate"] {
      add(leader, name: "leader", times: replicas)
      let workers = pods.flatMap { all in replicas.map { max(0, all - $0) } }
      if workers != 0 { add(group?["workerTemplate"], name: "worker", times: workers) }
    } else {
      add(group?["workerTemplate"], name: "worker", times: pods)
    }
  }

  /// KServe: a model with resources, without a list of containers.
  mutating func readPredictor() {
    for role in ["predictor", "transformer", "explainer"] {
      guard let part = spec[role] else { continue }
      for (key, value) in part.entries where value.at("resources") != nil {
        let pod = PodTemplate(
          step: value, in: part, annotations: root.at("metadata", "annotations"))
        let replicas = Self.number(part["minReplicas"])
        copies = max(copies, replicas ?? 1)
        parts.append(
          ImportedPart(
            name: "\(role)/\(key.text)", nodes: replicas, pod.ask, processors: pod.processors))
        wishes += pod.wishes
      }
    }
  }
}
