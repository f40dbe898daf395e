import PlacementModel
import Quantities
import YAMLSyntax

/// Objects that a cluster needs before the jobs: priorities, the guard of sensitive pods, and the
/// quotas of Kueue.
struct ClusterSetup {
  var facts: PlacementCase
  var parts: [PlacedPart]

  /// A class for each priority in use.
  var priorities: ExportedFile? {
    let used = Set(parts.map(\.job.priority)).subtracting([0]).sorted()
    guard !used.isEmpty else { return nil }
    let objects = used.map { priority in
      """
      apiVersion: scheduling.k8s.io/v1
      kind: PriorityClass
      metadata: {name: \(PodWriter.priorityClass(priority))}
      value: \(priority * 1_000)
      """
    }
    return ExportedFile(
      name: "setup-priorities.yaml", text: objects.joined(separator: "\n---\n") + "\n")
  }

  /// A rule of the API server: a pod that must stay home is refused without the lab's selector.
  var homeGuard: ExportedFile? {
    guard parts.contains(where: \.staysHome) else { return nil }
    return ExportedFile(
      name: "setup-stays-home.yaml",
      text: """
        # A pod labelled hybridlab/stays-home is admitted only with the selector of the lab's nodes.
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata: {name: hybridlab-stays-home}
        spec:
          failurePolicy: Fail
          matchConstraints:
            resourceRules:
              - {apiGroups: [""], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [pods]}
          validations:
            - expression: >-
                !has(object.metadata.labels) || !('hybridlab/stays-home' in object.metadata.labels) ||
                (has(object.spec.nodeSelector) && 'hybridlab/place' in object.spec.nodeSelector &&
                object.spec.nodeSelector['hybridlab/place'] == 'lab')
              message: "sensitive data stays in the lab: nodeSelector hybridlab/place must be lab"
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicyBinding
        metadata: {name: hybridlab-stays-home}
        spec: {policyName: hybridlab-stays-home, validationActions: [Deny]}

        """)
  }

  /// Flavors and quotas: each pool of the lab with its GPUs, each machine of the clouds with as many
  /// as the plan has at once.
  var queues: ExportedFile {
    var objects: [String] = []
    var labFlavors: [(name: String, resource: String, quota: Int)] = []
    for pool in facts.lab.pools {
      let gpu = facts.prices.gpus[pool.model]
      let name = "lab-\(EngineName.dns(gpu.name))"
      guard !labFlavors.contains(where: { $0.name == name }) else { continue }
      let count = facts.lab.pools.filter { $0.model == pool.model }.reduce(0) { sum, pool in
        // What is kept free for others is no quota of these jobs.
        sum + Int((Double(pool.count) * pool.keptFree.complement.fraction).rounded(.down))
      }
      labFlavors.append((name, Self.resource(of: gpu), count))
      objects.append(
        flavor(name, [("hybridlab/place", "lab"), ("hybridlab/gpu", EngineName.label(gpu.name))]))
    }
    var cloudFlavors: [(name: String, resource: String, quota: Int)] = []
    for part in parts {
      // Kueue takes the first flavor with room, so fallbacks stand behind what they stand in for.
      for choice in part.choices where choice.nodes == part.nodes {
        guard let gpu = choice.gpu else { continue }
        let name = EngineName.dns(
          [choice.provider, choice.region, choice.instance, choice.option.rawValue]
            .compactMap { $0 }.joined(separator: "-"))
        let pods = part.isService ? part.copies * part.nodesPerCopy : part.nodes
        let quota = pods * max(1, part.gpusPerNode)
        if let known = cloudFlavors.firstIndex(where: { $0.name == name }) {
          cloudFlavors[known].quota += quota
          continue
        }
        cloudFlavors.append((name, Self.resource(of: gpu), quota))
        objects.append(
          flavor(name, [("hybridlab/place", "cloud")] + NodeRules.labels(choice)))
      }
    }
    for (queue, flavors) in [("lab", labFlavors), ("cloud", cloudFlavors)] where !flavors.isEmpty {
      objects += clusterQueue(queue, flavors)
    }
    return ExportedFile(name: "setup-kueue.yaml", text: objects.joined(separator: "\n---\n") + "\n")
  }

  private static func resource(of gpu: GPUModel) -> String {
    switch gpu.vendor {
    case "AMD": "amd.com/gpu"
    case "Google": "google.com/tpu"
    case "AWS": "aws.amazon.com/neuron"
    case "Intel": "habana.ai/gaudi"
    default: "nvidia.com/gpu"
    }
  }

  private func flavor(_ name: String, _ labels: [(key: String, value: String)]) -> String {
    """
    apiVersion: kueue.x-k8s.io/v1beta1
    kind: ResourceFlavor
    metadata: {name: \(name)}
    spec: {nodeLabels: \(NodeRules.flow(labels))}
    """
  }

  /// A queue of the whole cluster and the local one that jobs name; one group of flavors for each
  /// kind of device.
  private func clusterQueue(
    _ name: String, _ flavors: [(name: String, resource: String, quota: Int)]
  ) -> [String] {
    var groups: [String] = []
    var resources: [String] = []
    for flavor in flavors where !resources.contains(flavor.resource) {
      resources.append(flavor.resource)
    }
    for resource in resources {
      let lines = flavors.filter { $0.resource == resource }.map {
        "        - {name: \($0.name), resources: [{name: \"\(resource)\", nominalQuota: \($0.quota)}]}"
      }
      groups.append(
        "    - coveredResources: [\"\(resource)\"]\n      flavors:\n"
          + lines.joined(separator: "\n"))
    }
    return [
      """
      apiVersion: kueue.x-k8s.io/v1beta1
      kind: ClusterQueue
      metadata: {name: \(name)}
      spec:
        namespaceSelector: {}
        resourceGroups:
      \(groups.joined(separator: "\n"))
      """,
      """
      apiVersion: kueue.x-k8s.io/v1beta1
      kind: LocalQueue
      metadata: {name: \(name), namespace: default}
      spec: {clusterQueue: \(name)}
      """,
    ]
  }
}
