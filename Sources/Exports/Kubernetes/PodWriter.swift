import PlacementModel
import Quantities
import YAMLSyntax

/// Pods for jobs that bring no file of their own.
struct PodWriter {
  var part: PlacedPart
  var isService: Bool { part.isService }

  /// The labels of the pods.
  var labels: [(key: String, value: String)] {
    var labels = [("app", part.name)]
    if part.staysHome { labels.append(("hybridlab/stays-home", "true")) }
    return labels
  }

  /// The specification of a pod, its entries at the depth of the writer.
  func writeSpec(to yaml: inout YAMLWriter, restartPolicy: String?) {
    if let restartPolicy { yaml.key("restartPolicy", restartPolicy) }
    if part.job.priority != 0 {
      yaml.key("priorityClassName", Self.priorityClass(part.job.priority))
    }
    // The name of the service that the pods of a job meet at.
    if part.nodes > 1, !part.isService { yaml.key("subdomain", part.name) }
    NodeRules(part, forDevices: true).write(to: &yaml)
    if part.gpu != nil {
      yaml.key("tolerations", "[{key: \(resource), operator: Exists, effect: NoSchedule}]")
    }
    yaml.block("containers") { yaml in
      yaml.item { yaml in
        yaml.key("name", "main")
        yaml.key("image", text: part.missingImage)
        yaml.key(
          "command", "[sh, -c, \"echo 'put the command of \(part.name) here' >&2; exit 1\"]")
        if part.nodes > 1, !part.isService {
          yaml.key(
            "env",
            "[{name: MASTER_ADDR, value: \(part.name)-0.\(part.name)}, "
              + "{name: NNODES, value: \"\(part.nodes)\"}]")
        }
        if part.gpu != nil, part.gpusPerNode > 0 {
          yaml.key("resources", "{limits: {\(resource): \(part.gpusPerNode)}}")
        } else {
          yaml.key("resources", "{requests: {cpu: \(part.job.processors)}}")
        }
      }
    }
  }

  /// The extended resource of the GPU's maker.
  var resource: String {
    switch part.gpu?.vendor {
    case "AMD": "amd.com/gpu"
    case "Google": "google.com/tpu"
    case "AWS": "aws.amazon.com/neuron"
    case "Intel": "habana.ai/gaudi"
    default: "nvidia.com/gpu"
    }
  }

  static func priorityClass(_ priority: Int) -> String {
    priority < 0 ? "hybridlab-minus-\(-priority)" : "hybridlab-\(priority)"
  }
}
