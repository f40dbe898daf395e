import PlacementModel
import YAMLSyntax

/// Jobs and clusters of Ray on Kubernetes (KubeRay).
struct RayExport {
  static func text(of part: PlacedPart) -> String {
    let kubernetes = KubernetesExport(usesKueue: false)
    if let source = part.source, source.engine == .kubernetes,
      let kept = kubernetes.kept(source, part)
    {
      return part.title + kept
    }
    let pod = PodWriter(part: part)
    var yaml = YAMLWriter()
    yaml.key("apiVersion", "ray.io/v1")
    yaml.key("kind", part.isService ? "RayCluster" : "RayJob")
    kubernetes.writeMetadata(part, queue: nil, to: &yaml)
    yaml.block("spec") { yaml in
      if part.isService {
        writeCluster(pod, to: &yaml)
      } else {
        yaml.key(
          "entrypoint",
          text: "sh -c \"\(part.missingCommand.split(separator: "\n").joined(separator: "; "))\"")
        yaml.key("shutdownAfterJobFinishes", "true")
        if let limit = part.job.deadline ?? part.limit {
          yaml.key("activeDeadlineSeconds", "\(limit.components.seconds)")
        }
        yaml.block("rayClusterSpec") { writeCluster(pod, to: &$0) }
      }
    }
    return part.title + yaml.text
  }

  /// A head without GPUs and one group of workers, all where the job belongs.
  private static func writeCluster(_ pod: PodWriter, to yaml: inout YAMLWriter) {
    let part = pod.part
    yaml.block("headGroupSpec") { yaml in
      yaml.key("rayStartParams", "{num-cpus: \"0\"}")
      yaml.block("template") { yaml in
        yaml.key("metadata", "{labels: \(NodeRules.flow(pod.labels))}")
        yaml.block("spec") { yaml in
          let rules = NodeRules(part, forDevices: false)
          yaml.key("nodeSelector", NodeRules.flow(rules.selector))
          yaml.key("containers", "[{name: ray-head, image: \(image)}]")
        }
      }
    }
    yaml.block("workerGroupSpecs") { yaml in
      yaml.item { yaml in
        yaml.key("groupName", "workers")
        let pods = part.isService ? part.copies * part.nodesPerCopy : part.nodes
        yaml.key("replicas", "\(pods)")
        yaml.key("minReplicas", "\(pods)")
        yaml.key("maxReplicas", "\(pods)")
        yaml.key("rayStartParams", "{}")
        yaml.block("template") { yaml in
          yaml.key("metadata", "{labels: \(NodeRules.flow(pod.labels))}")
          yaml.block("spec") { yaml in
            NodeRules(part, forDevices: true).write(to: &yaml)
            let resources =
              part.gpu == nil
              ? "requests: {cpu: \(part.job.processors)}"
              : "limits: {\(pod.resource): \(part.gpusPerNode)}"
            yaml.key(
              "containers", "[{name: ray-worker, image: \(image), resources: {\(resources)}}]")
          }
        }
      }
    }
  }

  private static let image = "rayproject/ray:2.52.0-gpu"
}
