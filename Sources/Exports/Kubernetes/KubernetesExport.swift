import PlacementModel
import Quantities
import YAMLSyntax

/// Objects of Kubernetes, with Kueue's queues if asked for.
struct KubernetesExport {
  var usesKueue: Bool

  func text(of part: PlacedPart) -> String {
    if let source = part.source, source.engine == .kubernetes, let kept = kept(source, part) {
      return part.title + kept
    }
    let pod = PodWriter(part: part)
    var yaml = YAMLWriter()
    if part.isService {
      write(pod, deploymentTo: &yaml)
    } else if let schedule = schedule(of: part) {
      write(pod, schedule: schedule, to: &yaml)
    } else {
      yaml.key("apiVersion", "batch/v1")
      yaml.key("kind", "Job")
      writeMetadata(part, queue: queue(of: part), to: &yaml)
      yaml.block("spec") { writeJobSpec(pod, to: &$0) }
    }
    return part.title + yaml.text + (part.isService || part.nodes == 1 ? "" : meeting(part))
  }

  /// The name by which the pods of several nodes find each other.
  private func meeting(_ part: PlacedPart) -> String {
    """
    ---
    apiVersion: v1
    kind: Service
    metadata: {name: \(part.name)}
    spec: {clusterIP: None, selector: {app: \(part.name)}}

    """
  }

  /// Name, queue, and what is stated of the job.
  func writeMetadata(_ part: PlacedPart, queue: String?, to yaml: inout YAMLWriter) {
    yaml.block("metadata") { yaml in
      yaml.key("name", part.name)
      if let queue { yaml.key("labels", "{kueue.x-k8s.io/queue-name: \(queue)}") }
      guard !part.stated.isEmpty else { return }
      yaml.block("annotations") { yaml in
        for (key, value) in part.annotations { yaml.key(key, YAMLWriter.quoted(value)) }
      }
    }
  }

  private func writeJobSpec(_ pod: PodWriter, to yaml: inout YAMLWriter) {
    let part = pod.part
    // Kueue starts it when its quota has room.
    if queue(of: part) != nil { yaml.key("suspend", "true") }
    if part.nodes > 1 {
      // Its pods know their numbers, and find each other by the names that the service gives them.
      yaml.key("completionMode", "Indexed")
      yaml.key("parallelism", "\(part.nodes)")
      yaml.key("completions", "\(part.nodes)")
    }
    yaml.key("backoffLimit", part.job.isInterruptible ? "10" : "0")
    if let limit = part.job.deadline ?? part.limit {
      yaml.key("activeDeadlineSeconds", "\(limit.components.seconds)")
    }
    yaml.block("template") { yaml in
      yaml.key("metadata", "{labels: \(NodeRules.flow(pod.labels))}")
      yaml.block("spec") { pod.writeSpec(to: &$0, restartPolicy: "Never") }
    }
  }

  private func write(_ pod: PodWriter, deploymentTo yaml: inout YAMLWriter) {
    let part = pod.part
    guard part.nodesPerCopy == 1 else { return write(pod, groupTo: &yaml) }
    yaml.key("apiVersion", "apps/v1")
    yaml.key("kind", "Deployment")
    writeMetadata(part, queue: queue(of: part), to: &yaml)
    yaml.block("spec") { yaml in
      yaml.key("replicas", "\(part.copies)")
      yaml.key("selector", "{matchLabels: {app: \(part.name)}}")
      yaml.block("template") { yaml in
        yaml.key("metadata", "{labels: \(NodeRules.flow(pod.labels))}")
        yaml.block("spec") { pod.writeSpec(to: &$0, restartPolicy: nil) }
      }
    }
  }

  /// Copies that span nodes: groups of pods that come and go together.
  private func write(_ pod: PodWriter, groupTo yaml: inout YAMLWriter) {
    let part = pod.part
    yaml.key("apiVersion", "leaderworkerset.x-k8s.io/v1")
    yaml.key("kind", "LeaderWorkerSet")
    writeMetadata(part, queue: queue(of: part), to: &yaml)
    yaml.block("spec") { yaml in
      yaml.key("replicas", "\(part.replicas)")
      yaml.block("leaderWorkerTemplate") { yaml in
        yaml.key("size", "\(part.nodesPerCopy)")
        yaml.block("workerTemplate") { yaml in
          yaml.key("metadata", "{labels: \(NodeRules.flow(pod.labels))}")
          yaml.block("spec") { pod.writeSpec(to: &$0, restartPolicy: nil) }
        }
      }
    }
  }

  private func write(_ pod: PodWriter, schedule: String, to yaml: inout YAMLWriter) {
    yaml.key("apiVersion", "batch/v1")
    yaml.key("kind", "CronJob")
    // The queue is that of each job it makes.
    writeMetadata(pod.part, queue: nil, to: &yaml)
    yaml.block("spec") { yaml in
      yaml.key("schedule", "\"\(schedule)\"")
      yaml.key("concurrencyPolicy", "Forbid")
      yaml.block("jobTemplate") { yaml in
        if let queue = queue(of: pod.part) {
          yaml.key("metadata", "{labels: {kueue.x-k8s.io/queue-name: \(queue)}}")
        }
        yaml.block("spec") { writeJobSpec(pod, to: &$0) }
      }
    }
  }

  /// When work that nobody starts by hand comes round; nil for the rest.
  private func schedule(of part: PlacedPart) -> String? {
    guard part.job.kind == .batch || part.job.kind == .dataProcessing else { return nil }
    switch part.job.recurrence {
    case .hourly: return "0 * * * *"
    case .daily: return "0 0 * * *"
    case .weekly: return "0 0 * * 0"
    case .monthly: return "0 0 1 * *"
    default: return nil
    }
  }

  /// The queue of Kueue that a part belongs to.
  func queue(of part: PlacedPart) -> String? {
    // Quotas are of devices; what asks for none needs no queue.
    usesKueue && part.gpu != nil ? (part.isLocal ? "lab" : "cloud") : nil
  }
}
