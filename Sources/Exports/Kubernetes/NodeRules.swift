import PlacementModel
import YAMLSyntax

/// What a pod demands of its node for the place that a plan gives it.
struct NodeRules {
  /// Labels that must all hold.
  var selector: [(key: String, value: String)] = []
  /// More than one way to satisfy the rest, best first; empty if the selector says all.
  var terms: [[(key: String, value: String)]] = []

  init(_ part: PlacedPart, forDevices: Bool) {
    guard let first = part.choices.first else {
      selector = [("hybridlab/place", "lab")]
      if forDevices, let gpu = part.gpu {
        selector.append(("hybridlab/gpu", EngineName.label(gpu.name)))
      }
      return
    }
    selector = [("hybridlab/place", "cloud")]
    let choices = part.choices.filter { $0.nodes == part.nodes }
    guard forDevices, choices.count > 1 else {
      selector += Self.labels(first)
      return
    }
    terms = choices.map(Self.labels)
  }

  static func labels(_ choice: CloudChoice) -> [(key: String, value: String)] {
    var labels = [("hybridlab/provider", choice.provider)]
    if let region = choice.region { labels.append(("topology.kubernetes.io/region", region)) }
    labels.append(("node.kubernetes.io/instance-type", EngineName.label(choice.instance)))
    labels.append(("hybridlab/capacity", choice.option.rawValue))
    return labels
  }

  /// The entries of a pod's specification, for a file of ours.
  func write(to yaml: inout YAMLWriter) {
    yaml.key("nodeSelector", Self.flow(selector))
    guard !terms.isEmpty else { return }
    yaml.block("affinity") { yaml in
      yaml.block("nodeAffinity") { yaml in
        yaml.block("requiredDuringSchedulingIgnoredDuringExecution") { yaml in
          yaml.block("nodeSelectorTerms") { yaml in
            for term in terms { yaml.item { Self.write(term, to: &$0) } }
          }
        }
        yaml.block("preferredDuringSchedulingIgnoredDuringExecution") { yaml in
          for (index, term) in terms.enumerated() {
            yaml.item { yaml in
              yaml.key("weight", "\(Self.weight(index))")
              yaml.block("preference") { Self.write(term, to: &$0) }
            }
          }
        }
      }
    }
  }

  private static func write(_ term: [(key: String, value: String)], to yaml: inout YAMLWriter) {
    yaml.block("matchExpressions") { yaml in
      for (key, value) in term {
        yaml.item { yaml in
          yaml.key("key", key)
          yaml.key("operator", "In")
          yaml.key("values", "[\"\(value)\"]")
        }
      }
    }
  }

  /// Kubernetes prefers the heavier.
  private static func weight(_ index: Int) -> Int { max(1, 100 - 30 * index) }

  /// The inside of `nodeAffinity`: any of the terms, the earlier the better.
  var affinity: String? {
    guard !terms.isEmpty else { return nil }
    let any = terms.map { "{matchExpressions: [\(Self.expressions($0))]}" }
    let preferred = terms.enumerated().map { index, term in
      "{weight: \(Self.weight(index)), preference: {matchExpressions: [\(Self.expressions(term))]}}"
    }
    return "requiredDuringSchedulingIgnoredDuringExecution: "
      + "{nodeSelectorTerms: [\(any.joined(separator: ", "))]}, "
      + "preferredDuringSchedulingIgnoredDuringExecution: [\(preferred.joined(separator: ", "))]"
  }

  private static func expressions(_ labels: [(key: String, value: String)]) -> String {
    labels.map { "{key: \($0.key), operator: In, values: [\"\($0.value)\"]}" }
      .joined(separator: ", ")
  }

  static func flow(_ labels: [(key: String, value: String)]) -> String {
    "{\(labels.map { "\"\($0.key)\": \"\($0.value)\"" }.joined(separator: ", "))}"
  }
}
