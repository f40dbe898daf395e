import Diagnostics
import Imports
import Testing

/// How files of other tools are read, one rule a row.
@Suite("Rules of reading") struct RuleTests {
  @Test("reads", arguments: rules)
  func rule(_ rule: Rule) throws {
    let source = SourceText(name: rule.file, text: rule.text)
    let reading = try #require(ForeignFile.read(source), "\(rule.says)")
    let read = reading.jobs.flatMap { job in
      job.parts.filter(\.isForDevices).map { part in
        let nodes = part.nodes.map { "\($0)" } ?? "?"
        let count = part.writtenCount.isEmpty ? "?" : part.writtenCount
        let model = part.writtenModels.isEmpty ? "" : " \(part.writtenModels)"
        return "\(nodes) x \(count)\(model)"
      }
    }
    #expect(read == rule.wanted, "\(rule.says)")
  }

  struct Rule: CustomTestStringConvertible {
    var says: String
    var file: String
    /// Nodes x GPUs of each, and their model.
    var wanted: [String]
    var text: String

    init(_ says: String, _ file: String, _ wanted: [String], _ text: String) {
      self.says = says
      self.file = file
      self.wanted = wanted
      self.text = text
    }

    var testDescription: String { says }
  }

  static let rules = slurm + kubernetes + claims + dstack + makers

  private static func script(_ options: String) -> String {
    let lines = options.split(separator: "|").map { "#SBATCH \($0)" }
    return "#!/bin/bash\n\(lines.joined(separator: "\n"))\nsrun python train.py\n"
  }

  static let slurm = [
    Rule(
      "GPUs of all tasks, where Slurm decides on the nodes", "a.sh", ["? x 8"],
      script("-n 8|--gpus-per-task=1")),
    Rule(
      "two models in one list are both on each node", "a.sh", ["2 x 3 a100+v100"],
      script("-N 2|--gres=gpu:a100:2,gpu:v100:1")),
    Rule(
      "a feature that is a number alone", "a.sh", ["1 x 1 1080ti"],
      script("--gres=gpu:1|--constraint=[1080ti]  # not 2080ti")),
    Rule(
      "features of which one will do", "a.sh", ["1 x 2 v100|a100"],
      "#!/bin/bash\n#SBATCH --gpus=2 --constraint=\"v100|a100\"\nsrun a\n"),
    Rule(
      "a slice behind its card", "a.sh", ["1 x 1 a100_7g.80gb"], script("--gpus=a100_7g.80gb:1")),
  ]

  static let kubernetes = [
    Rule(
      "Spark: a driver without GPUs, executors with", "a.yaml", ["4 x 2"],
      """
      apiVersion: sparkoperator.k8s.io/v1beta2
      kind: SparkApplication
      metadata: {name: etl}
      spec:
        driver: {cores: 1}
        executor: {instances: 4, gpu: {name: nvidia.com/gpu, quantity: 2}}
      """),
    Rule(
      "Spark with as few executors as it may have", "a.yaml", ["3 x 1"],
      """
      apiVersion: sparkoperator.k8s.io/v1beta2
      kind: SparkApplication
      metadata: {name: etl}
      spec:
        dynamicAllocation: {enabled: true, minExecutors: 3}
        executor: {gpu: {name: nvidia.com/gpu, quantity: 1}}
      """),
    Rule(
      "TrainJob: a GPU for each process, where no resources are given", "a.yaml", ["2 x 4"],
      """
      apiVersion: trainer.kubeflow.org/v1alpha1
      kind: TrainJob
      metadata: {name: t}
      spec: {runtimeRef: {name: torch}, trainer: {numNodes: 2, numProcPerNode: 4}}
      """),
    Rule(
      "TrainJob: resources without devices ask for none", "a.yaml", [],
      """
      apiVersion: trainer.kubeflow.org/v1alpha1
      kind: TrainJob
      metadata: {name: t}
      spec: {runtimeRef: {name: torch}, trainer: {numNodes: 2, resourcesPerNode: {limits: {cpu: 4}}}}
      """),
    Rule(
      "an object in a wrapper", "a.yaml", ["1 x 2", "3 x 2"],
      """
      apiVersion: workload.codeflare.dev/v1beta2
      kind: AppWrapper
      metadata: {name: w}
      spec:
        components:
          - template:
              apiVersion: kubeflow.org/v1
              kind: PyTorchJob
              metadata: {name: inner}
              spec:
                pytorchReplicaSpecs:
                  Master: {replicas: 1, template: {spec: {containers: [{name: a, resources: {limits: {nvidia.com/gpu: 2}}}]}}}
                  Worker: {replicas: 3, template: {spec: {containers: [{name: a, resources: {limits: {nvidia.com/gpu: 2}}}]}}}
      """),
    Rule(
      "an unknown kind: groups of pods, as many as it says", "a.yaml", ["1 x 1", "4 x 8"],
      """
      apiVersion: disaggregatedset.x-k8s.io/v1
      kind: DisaggregatedSet
      metadata: {name: d}
      spec:
        roles:
          - spec:
              leaderWorkerTemplate:
                size: 1
                workerTemplate: {spec: {containers: [{name: a, resources: {limits: {nvidia.com/gpu: 1}}}]}}
          - spec:
              replicas: 2
              leaderWorkerTemplate:
                size: 2
                workerTemplate: {spec: {containers: [{name: a, resources: {limits: {nvidia.com/gpu: 8}}}]}}
      """),
    Rule(
      "an unknown kind whose operator makes the pods", "a.yaml", ["6 x 4"],
      """
      apiVersion: nvidia.com/v1alpha1
      kind: DynamoGraphDeployment
      metadata: {name: d}
      spec:
        services:
          Frontend: {replicas: 1}
          decode: {replicas: 3, multinode: {nodeCount: 2}, resources: {limits: {gpu: "4"}}}
      """),
    Rule(
      "a template of a flow of jobs", "a.yaml", ["3 x 1"],
      """
      apiVersion: flow.volcano.sh/v1alpha1
      kind: JobTemplate
      metadata: {name: f}
      spec:
        tasks:
          - {replicas: 3, name: w, template: {spec: {containers: [{name: a, resources: {limits: {nvidia.com/gpu: 1}}}]}}}
      """),
  ]

  private static func claim(_ request: String, pod: String) -> String {
    """
    apiVersion: resource.k8s.io/v1
    kind: ResourceClaimTemplate
    metadata: {name: c}
    spec: {spec: {devices: {requests: [\(request)]}}}
    ---
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: d}
    spec:
      replicas: 2
      template:
        spec:
          resourceClaims: [{name: x, resourceClaimTemplateName: \(pod)}]
          containers: [{name: a, resources: {claims: [{name: x}]}}]
    """
  }

  static let claims = [
    Rule(
      "devices claimed by a template", "a.yaml", ["2 x 2"],
      claim("{name: g, exactly: {deviceClassName: gpu.nvidia.com, count: 2}}", pod: "c")),
    Rule(
      "the form before v1", "a.yaml", ["2 x 1"],
      claim("{name: g, deviceClassName: gpu.nvidia.com}", pod: "c")),
    Rule(
      "a model that a selector names", "a.yaml", ["2 x 1 a100"],
      claim(
        "{name: g, exactly: {deviceClassName: gpu.nvidia.com, selectors: [{cel: {expression: \"device.attributes['gpu.nvidia.com'].productName.lowerAscii().matches('^.*a100.*$')\"}}]}}",
        pod: "c")),
    Rule(
      "a class of slices", "a.yaml", ["2 x 1 1g.12gb"],
      claim("{name: g, exactly: {deviceClassName: mig-1g-12gb.gpu.nvidia.com}}", pod: "c")),
    Rule(
      "all there are: how many is the cluster's to know", "a.yaml", ["2 x ?"],
      claim("{name: g, exactly: {deviceClassName: gpu.nvidia.com, allocationMode: All}}", pod: "c")),
    Rule(
      "the first of several requests that will do", "a.yaml", ["2 x 1"],
      claim(
        "{name: g, firstAvailable: [{name: a, deviceClassName: gpu.nvidia.com}, {name: b, deviceClassName: gpu.nvidia.com, count: 2}]}",
        pod: "c")),
    Rule(
      "a claim for something else", "a.yaml", [],
      claim("{name: g, exactly: {deviceClassName: rdma.example.com}}", pod: "c")),
    Rule(
      "a claim of another file", "a.yaml", ["2 x ?"],
      claim("{name: g, exactly: {deviceClassName: gpu.nvidia.com}}", pod: "other")),
  ]

  static let dstack = [
    Rule(
      "groups of replicas, each with resources of its own", "a.yml", ["1 x 1 H100", "2 x 4 H200"],
      """
      type: service
      name: pd
      port: 8000
      replicas:
        - {count: 1..4, commands: [a], resources: {gpu: H100}}
        - {count: 2, commands: [b], resources: {gpu: "H200:4"}}
      """)
  ]
}
